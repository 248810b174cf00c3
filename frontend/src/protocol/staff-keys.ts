// What a member of staff holds: one root, and everything that follows from it (PROTOCOL.md §3).

import { identityFromBytes, recipientOfSecret, recipientToBytes } from "./age-keys";
import { type Bytes, toBase32, utf8 } from "./bytes";
import { deriveKey, hash } from "./kdf";
import { signerOf } from "./signing";

export interface StaffKeys {
  identity: string;
  recipient: string;
  signingSeed: Bytes;
  signer: Bytes;
}

export function staffKeysOf(root: Uint8Array): StaffKeys {
  const secret = deriveKey(root, "candour/1 staff identity");
  const signingSeed = deriveKey(root, "candour/1 staff sign");
  const keys = {
    identity: identityFromBytes(secret),
    recipient: recipientOfSecret(secret),
    signingSeed,
    signer: signerOf(signingSeed),
  };
  secret.fill(0);
  return keys;
}

/** Six groups of four that two people can read to each other. */
export function fingerprintOf(recipient: string, signer: Uint8Array): string {
  const digest = hash(utf8("candour/1 fingerprint"), recipientToBytes(recipient), signer);
  return (toBase32(digest.subarray(0, 15)).match(/.{4}/g) as string[]).join("-");
}
