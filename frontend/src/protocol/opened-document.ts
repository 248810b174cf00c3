// The first three checks that a grant and an entry share: bounds, opening, form (PROTOCOL.md §9).

import { CannotOpen, open } from "./age-file";
import { readDocument, type SignedDocument } from "./document";
import { NotVerified } from "./verdict";

/** Throws `NotVerified` with `too_large`, `cannot_open` or `malformed`. */
export async function openDocument(ciphertext: Uint8Array, identity: string): Promise<SignedDocument> {
  let plaintext: Uint8Array;
  try {
    plaintext = await open(ciphertext, identity);
  } catch (error) {
    throw new NotVerified(error instanceof CannotOpen ? error.reason : "cannot_open");
  }
  try {
    return readDocument(plaintext);
  } catch {
    throw new NotVerified("malformed");
  } finally {
    plaintext.fill(0);
  }
}
