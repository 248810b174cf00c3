// Who signed a document, and whether that person may write it (PROTOCOL.md §6, §8 and §9).

import { type Document, isSignedBy, type SignedDocument } from "./document";
import { type Keyring, signerOfPerson, wasInOffice } from "./keyring";
import { mayWrite } from "./kinds";
import { insist } from "./verdict";

/**
 * Throws `NotVerified` with `unknown_author`, `not_allowed` or `bad_signature`, in that order. `caseSigner` is S, and
 * `null` where nothing by the reporter can stand; `body` is the one that a verified pack was made for.
 */
export function checkAuthor(
  signed: SignedDocument,
  caseSigner: Uint8Array | null,
  keyring: Keyring,
  body: string | null,
): void {
  const signer = authorsKey(signed.document, caseSigner, keyring, body);
  insist(isSignedBy(signed, signer), "bad_signature");
}

function authorsKey(
  document: Document,
  caseSigner: Uint8Array | null,
  keyring: Keyring,
  body: string | null,
): Uint8Array {
  const { kind, data } = document;
  if (document.by === "reporter") {
    insist(document.role === "reporter" && mayWrite("reporter", kind, data), "not_allowed");
    insist(caseSigner !== null, "not_allowed");
    return caseSigner;
  }
  const person = keyring.find(document.by);
  insist(person !== undefined, "unknown_author");
  insist(document.role === person.role && mayWrite(person.role, kind, data), "not_allowed");
  insist(person.role !== "liaison" || (body !== null && person.body === body), "not_allowed");
  insist(wasInOffice(person, document.day), "not_allowed");
  return signerOfPerson(person);
}
