// H and KDF of PROTOCOL.md §1.

import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type Bytes, concat, utf8 } from "./bytes";

const SALT = utf8("candour/1");

export function hash(...parts: Uint8Array[]): Bytes {
  return new Uint8Array(sha256(concat(...parts)));
}

export function deriveKey(key: Uint8Array, info: string): Bytes {
  return new Uint8Array(hkdf(sha256, key, SALT, utf8(info), 32));
}
