// The root as a browser keeps it between two pages: useless without the wrap key that only the server holds.

import { gcm } from "@noble/ciphers/aes.js";
import { type Bytes, concat, randomBytes } from "./bytes";

const IV_LENGTH = 12;

export function boxRoot(wrap: Uint8Array, root: Uint8Array): Bytes {
  const iv = randomBytes(IV_LENGTH);
  return concat(iv, gcm(wrap, iv).encrypt(root));
}

/** Throws where the wrap key is another one or the box was altered. */
export function unboxRoot(wrap: Uint8Array, box: Uint8Array): Bytes {
  const root = gcm(wrap, box.subarray(0, IV_LENGTH)).decrypt(box.subarray(IV_LENGTH));
  if (root.length !== 32) throw new Error("not a root");
  return new Uint8Array(root);
}
