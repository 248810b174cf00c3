// A case's name, which certifies the keys it belongs to (PROTOCOL.md §4).

import { recipientToBytes } from "./age-keys";
import { toBase32, utf8 } from "./bytes";
import { hash } from "./kdf";

export function caseIdOf(recipient: string, signer: Uint8Array): string {
  const digest = hash(utf8("candour/1 case"), recipientToBytes(recipient), signer);
  return toBase32(digest.subarray(0, 16));
}

export function referenceOf(caseId: string): string {
  const beginning = caseId.slice(0, 8).toUpperCase();
  return `${beginning.slice(0, 4)}-${beginning.slice(4)}`;
}
