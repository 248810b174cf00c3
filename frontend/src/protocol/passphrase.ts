// The generated staff passphrase, and what the slow step makes of it (PROTOCOL.md §3).

import { identityFromBytes } from "./age-keys";
import { type Bytes, utf8 } from "./bytes";
import { deriveKey, hash } from "./kdf";
import { WORDS } from "./words";

export const PASSPHRASE_WORDS = 6;
/** scrypt's costs are constants, so that nobody can hand a browser cheaper ones. */
export const SCRYPT_COSTS = { N: 2 ** 17, r: 8, p: 1, dkLen: 32 } as const;

export interface SignInSecrets {
  /** Shown to the server at sign-in. */
  proof: Bytes;
  /** What the server keeps of it. */
  proofHash: Bytes;
  /** The age identity that the root is sealed to. */
  kek: string;
}

/** The list has 2,048 words, so eleven random bits choose one evenly. */
export function generatePassphrase(): string {
  const draws = crypto.getRandomValues(new Uint16Array(PASSPHRASE_WORDS));
  const words = Array.from(draws, (draw) => WORDS[draw % WORDS.length] as string);
  draws.fill(0);
  return words.join(" ");
}

export function passphraseSalt(service: string, account: string): Bytes {
  return hash(utf8("candour/1 staff"), hash(utf8(service)), hash(utf8(account)));
}

export function signInSecretsOf(stretched: Uint8Array): SignInSecrets {
  const proof = deriveKey(stretched, "candour/1 staff sign-in");
  const secret = deriveKey(stretched, "candour/1 staff kek");
  const kek = identityFromBytes(secret);
  secret.fill(0);
  return { proof, proofHash: hash(proof), kek };
}
