// What custodians keep, the name given in confidence and the keys of originals: what they hand on still sealed, and how it
// is read with the case's key (PROTOCOL.md §9). Neither custodian nor reviewer reads it without the other.

import { open } from "./age-file";
import { type Bytes, fromBase64, textOf, toBase64 } from "./bytes";
import { type StoredFile, type Wanted } from "./data";
import { bareLines, type Document, isSignedBy, readBareLines, type SignedDocument } from "./document";
import { type CaseKey } from "./grant";
import { openDocument } from "./opened-document";
import { identity as identityShape, record, text } from "./shapes";
import { insist, NotVerified, type Reason } from "./verdict";

export interface NameAndContact {
  name: string;
  contact: string;
}

/** What it has to be. A custodian does not know the hash of an original, which only the listing says. */
type Sought = "name" | { object: string; hash: string | null };

export type Kept = { verdict: "verified"; lines: string } | { verdict: Reason; lines: null };

/**
 * Opens what a verified request asks for with a custodian's own identity: gives the two lines to hand on, in base64.
 * Where a name stands in the thread's chain a custodian cannot tell; that its reporter signed it for this case they can.
 */
export async function openKept(ciphertext: Uint8Array, identity: string, caseId: string, signer: Uint8Array, of: Wanted): Promise<Kept> {
  try {
    const signed = await openDocument(ciphertext, identity);
    innerOf(signed, caseId, signer, of === "name" ? of : { object: of.original.object, hash: null });
    return { verdict: "verified", lines: toBase64(bareLines(signed)) };
  } catch (error) {
    if (error instanceof NotVerified) return { verdict: error.reason, lines: null };
    throw error;
  }
}

export type Named = { verdict: "verified"; named: NameAndContact } | { verdict: Reason; named: null };

/** Reads a released name. A custodian can hand on what the reporter signed, and make up nothing. */
export async function readName(released: string, key: CaseKey): Promise<Named> {
  try {
    const shape = record<NameAndContact>({ name: text, contact: text });
    const named = await read(released, key, "name", (plaintext) => shape(JSON.parse(plaintext)));
    return { verdict: "verified", named };
  } catch (error) {
    if (error instanceof NotVerified) return { verdict: error.reason, named: null };
    throw error;
  }
}

/** `identity` opens the original. */
export type OriginalRead = { verdict: "verified"; identity: string } | { verdict: Reason; identity: null };

/** Reads what opens the original that a verified entry lists so. */
export async function readOriginal(released: string, key: CaseKey, { object, hash }: StoredFile): Promise<OriginalRead> {
  try {
    return { verdict: "verified", identity: await read(released, key, { object, hash }, identityShape) };
  } catch (error) {
    if (error instanceof NotVerified) return { verdict: error.reason, identity: null };
    throw error;
  }
}

async function read<T>(released: string, key: CaseKey, sought: Sought, shape: (plaintext: string) => T): Promise<T> {
  const inner = innerOf(readLines(released), key.caseId, key.signer, sought);
  let plaintext: Bytes;
  try {
    plaintext = await open(fromBase64(inner), key.identity);
  } catch {
    throw new NotVerified("cannot_open");
  }
  try {
    return shape(textOf(plaintext));
  } catch {
    throw new NotVerified("malformed");
  } finally {
    plaintext.fill(0);
  }
}

function readLines(released: string): SignedDocument {
  try {
    return readBareLines(fromBase64(released));
  } catch {
    throw new NotVerified("malformed");
  }
}

/** Holds it to its case, to what was sought and to its reporter; gives what is sealed inside. */
function innerOf(signed: SignedDocument, caseId: string, signer: Uint8Array, sought: Sought): string {
  const { document } = signed;
  insist(document.case === caseId, "wrong_case");
  if (document.kind !== "identity" && document.kind !== "original") throw new NotVerified("wrong_place");
  insist(isSought(document, sought), "wrong_place");
  insist(document.by === "reporter" && document.role === "reporter", "not_allowed");
  insist(isSignedBy(signed, signer), "bad_signature");
  return document.data.inner;
}

function isSought(document: Document, sought: Sought): boolean {
  const { thread, n } = document;
  if (sought === "name") return document.kind === "identity" && thread === "shared" && n === 1;
  if (document.kind !== "original" || thread !== "original" || n !== 0) return false;
  const { object, hash } = document.data;
  return object === sought.object && (sought.hash === null || hash === sought.hash);
}
