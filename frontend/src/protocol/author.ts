// Who signed a document, and whether that person may write it (PROTOCOL.md §6, §8 and §9).

import { type Document, isSignedBy, type SignedDocument } from "./document";
import { type Keyring, signerOfPerson, wasInOffice } from "./keyring";
import { mayWrite } from "./kinds";
import { insist } from "./verdict";

/** Throws `NotVerified` with `unknown_author`, `not_allowed` or `bad_signature`, in that order. */
export function checkAuthor(signed: SignedDocument, caseSigner: Uint8Array, keyring: Keyring): void {
  const signer = authorsKey(signed.document, caseSigner, keyring);
  insist(isSignedBy(signed, signer), "bad_signature");
}

function authorsKey(document: Document, caseSigner: Uint8Array, keyring: Keyring): Uint8Array {
  if (document.by === "reporter") {
    insist(document.role === "reporter" && mayWrite("reporter", document.kind), "not_allowed");
    return caseSigner;
  }
  const person = keyring.find(document.by);
  insist(person !== undefined, "unknown_author");
  insist(document.role === person.role && mayWrite(person.role, document.kind), "not_allowed");
  insist(wasInOffice(person, document.day), "not_allowed");
  return signerOfPerson(person);
}
