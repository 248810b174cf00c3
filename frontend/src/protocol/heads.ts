// The chain of hashes that fixes the order of a thread (PROTOCOL.md §7).

import { type Bytes, utf8 } from "./bytes";
import { hash } from "./kdf";

const LABEL = utf8("candour/1 head");

export function firstHead(caseId: string, thread: string): Bytes {
  return hash(LABEL, hash(utf8(caseId)), hash(utf8(thread)));
}

export function nextHead(head: Uint8Array, ciphertext: Uint8Array): Bytes {
  return hash(LABEL, head, hash(ciphertext));
}
