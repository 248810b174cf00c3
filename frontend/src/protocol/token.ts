// The reporter's code: 12 words, and what is derived from them (PROTOCOL.md §2).

import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { identityFromBytes, recipientOfSecret } from "./age-keys";
import { type Bytes } from "./bytes";
import { deriveKey, hash } from "./kdf";
import { signerOf } from "./signing";
import { normaliseWords } from "./words";

export interface Token {
  accessKey: Bytes;
  /** What the server knows the case by. */
  accessHash: Bytes;
  identity: string;
  recipient: string;
  signingSeed: Bytes;
  signer: Bytes;
}

export function wordsOfEntropy(entropy: Uint8Array): string {
  if (entropy.length !== 16) throw new Error("a code has 16 bytes");
  return entropyToMnemonic(entropy, wordlist);
}

/** Throws where a word is unknown, the count is not 12 or the checksum does not hold. */
export function entropyOfWords(typed: string): Bytes {
  const words = normaliseWords(typed);
  if (words.split(" ").length !== 12) throw new Error("a code has 12 words");
  return new Uint8Array(mnemonicToEntropy(words, wordlist));
}

export function tokenOf(entropy: Uint8Array): Token {
  const accessKey = deriveKey(entropy, "candour/1 token access");
  const secret = deriveKey(entropy, "candour/1 token identity");
  const signingSeed = deriveKey(entropy, "candour/1 token sign");
  const token = {
    accessKey,
    accessHash: hash(accessKey),
    identity: identityFromBytes(secret),
    recipient: recipientOfSecret(secret),
    signingSeed,
    signer: signerOf(signingSeed),
  };
  secret.fill(0);
  return token;
}
