// Opening the entries of a thread (PROTOCOL.md §9, step 3).

import { plaintextLength } from "./age-file";
import { checkAuthor } from "./author";
import { type Bytes, equal, fromBase64 } from "./bytes";
import { caseIdOf } from "./case-id";
import { type ListedFile } from "./data";
import { type Document, PADDED_LENGTHS, type SignedDocument } from "./document";
import { type CaseKey } from "./grant";
import { firstHead, nextHead } from "./heads";
import { type Keyring } from "./keyring";
import { isDisclosureThread, isReferralThread, standsIn, type Thread } from "./kinds";
import { openDocument } from "./opened-document";
import { insist, NotVerified, type OpenedEntry } from "./verdict";

export interface SealedThread<T extends Thread = Thread> {
  thread: T;
  /** How many entries the thread has, with those that are missing. */
  length: number;
  ciphertexts: ReadonlyMap<number, Uint8Array>;
}

export interface OpenedThread {
  entries: OpenedEntry[];
  /** The head the next entry is written on; `null` after an entry that is missing or not verified. */
  head: Bytes | null;
}

/** Who opens: with which key, and what they hold entries to. */
export interface EntryReader {
  caseId: string;
  identity: string;
  /** S; `null` where nothing by the reporter can stand, and before a custodian has it of a verified request. */
  signer: Bytes | null;
  /** What a pack or a request has to be made for, where it is this reader's way in. A custodian works at no body. */
  addressee?: { body: string | null; recipient: string };
}

export function openThread(sealed: SealedThread, key: CaseKey, keyring: Keyring): Promise<OpenedThread> {
  return openThreadAs(sealed, { caseId: key.caseId, identity: key.identity, signer: key.signer }, keyring);
}

export async function openThreadAs(
  sealed: SealedThread,
  reader: EntryReader,
  keyring: Keyring,
): Promise<OpenedThread> {
  const entries: OpenedEntry[] = [];
  let head: Bytes | null = firstHead(reader.caseId, sealed.thread);
  for (let n = 0; n < sealed.length; n++) {
    const ciphertext = sealed.ciphertexts.get(n);
    if (ciphertext === undefined) {
      entries.push({ n, verdict: "missing", document: null });
      head = null;
      continue;
    }
    const signer = reader.signer ?? signerOf(entries[0]);
    const place = { thread: sealed.thread, n, head, body: bodyOf(entries[0]), signer };
    const opened = await openEntry(ciphertext, place, reader, keyring);
    if (opened.verdict === "cannot_open" && n === 1 && isInConfidence(entries[0]) && hasDocumentLength(ciphertext)) {
      entries.push({ n, verdict: "for_custodians", document: null });
      head = head && nextHead(head, ciphertext);
      continue;
    }
    entries.push(opened);
    head = opened.document && nextHead(fromBase64(opened.document.head), ciphertext);
  }
  return { entries, head };
}

/** The files that the verified entries of a shared thread list, in order. */
export function listedFiles({ entries }: Pick<OpenedThread, "entries">): ListedFile[] {
  return entries.flatMap(({ document }) => (document?.kind === "report" ? document.data.files : document?.kind === "file" ? [document.data] : []));
}

/**
 * A name given in confidence cannot be told from a damaged file by anybody but a custodian. It is taken for one
 * only where one belongs: straight after a verified report that says it was made in confidence.
 */
function isInConfidence(first: OpenedEntry | undefined): boolean {
  const report = first?.document;
  return report?.kind === "report" && report.data.answers["mode"] === "confidential";
}

function hasDocumentLength(ciphertext: Uint8Array): boolean {
  return PADDED_LENGTHS.includes(plaintextLength(ciphertext));
}

/** The body of a referral, which nothing but its verified pack says. */
function bodyOf(first: OpenedEntry | undefined): string | null {
  const pack = first?.document;
  return pack?.kind === "pack" ? pack.data.body : null;
}

/** A custodian has S of the request, which certifies it. */
function signerOf(first: OpenedEntry | undefined): Bytes | null {
  const request = first?.document;
  return request?.kind === "disclosure_request" ? fromBase64(request.data.signer) : null;
}

interface EntryPlace {
  thread: Thread;
  n: number;
  head: Uint8Array | null;
  body: string | null;
  signer: Bytes | null;
}

async function openEntry(
  ciphertext: Uint8Array,
  place: EntryPlace,
  reader: EntryReader,
  keyring: Keyring,
): Promise<OpenedEntry> {
  try {
    const signed = await openDocument(ciphertext, reader.identity);
    checkEntry(signed, place, reader, keyring);
    return { n: place.n, verdict: "verified", document: signed.document };
  } catch (error) {
    if (error instanceof NotVerified) return { n: place.n, verdict: error.reason, document: null };
    throw error;
  }
}

function checkEntry(signed: SignedDocument, place: EntryPlace, reader: EntryReader, keyring: Keyring): void {
  const { document } = signed;
  const { thread, n, head, body, signer } = place;
  insist(document.case === reader.caseId, "wrong_case");
  insist(document.thread === thread && document.n === n && standsIn(document.kind, thread), "wrong_place");
  insist((document.kind === "report") === (thread === "shared" && n === 0), "wrong_place");
  insist((document.kind === "pack") === (isReferralThread(thread) && n === 0), "wrong_place");
  insist((document.kind === "disclosure_request") === (isDisclosureThread(thread) && n === 0), "wrong_place");
  insist(isAddressed(document, reader), "wrong_place");
  checkAuthor(signed, signer, keyring, body);
  insist(certifiesItsCase(document), "wrong_case");
  insist(head === null || equal(fromBase64(document.head), head), "wrong_head");
}

function isAddressed(document: Document, { addressee }: EntryReader): boolean {
  if (addressee === undefined) return true;
  if (document.kind === "disclosure_request") return document.data.sealed_to.includes(addressee.recipient);
  if (document.kind !== "pack") return true;
  return document.data.body === addressee.body && document.data.sealed_to.includes(addressee.recipient);
}

function certifiesItsCase(document: Document): boolean {
  const { kind } = document;
  if (kind !== "report" && kind !== "pack" && kind !== "disclosure_request") return true;
  return caseIdOf(document.data.recipient, fromBase64(document.data.signer)) === document.case;
}
