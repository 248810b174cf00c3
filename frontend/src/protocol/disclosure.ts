// A name given in confidence: the request that is a custodian's way in, the name that they hand on still sealed, and how
// it is read with the case's key (PROTOCOL.md §9). Neither custodian nor reviewer reads it without the other.

import { open } from "./age-file";
import { type Bytes, fromBase64, textOf, toBase64 } from "./bytes";
import { type DataByKind } from "./data";
import { bareLines, type DocumentOf, isSignedBy, readBareLines, type SignedDocument } from "./document";
import { type CaseKey } from "./grant";
import { type Keyring } from "./keyring";
import { disclosureThread } from "./kinds";
import { openDocument } from "./opened-document";
import { type EntryReader, type OpenedThread, openThread, openThreadAs, type SealedThread } from "./opening";
import { record, text } from "./shapes";
import { insist, NotVerified, type Reason, type Verdict } from "./verdict";

export interface OpenedDisclosure {
  caseId: string;
  id: string;
  request: DocumentOf<"disclosure_request">;
  thread: OpenedThread;
}

export type DisclosureResult =
  | { verdict: "verified"; opened: OpenedDisclosure }
  | { verdict: Exclude<Verdict, "verified">; opened: null };

export interface NameAndContact {
  name: string;
  contact: string;
}

type Sealed = Omit<SealedThread, "thread">;

/** As the custodian opens it. `id` is what was asked for, and `caseId` the case that the answer names. */
export async function openDisclosure(
  sealed: Sealed,
  id: string,
  caseId: string,
  custodian: { identity: string; recipient: string },
  keyring: Keyring,
): Promise<DisclosureResult> {
  const addressee = { body: null, recipient: custodian.recipient };
  const reader = { caseId, identity: custodian.identity, signer: null, addressee };
  const thread = await openThreadAs({ ...sealed, thread: disclosureThread(id) }, reader, keyring);
  const opened = withItsRequest(thread, id, caseId);
  if (opened !== null) return { verdict: "verified", opened };
  const verdict = thread.entries[0]?.verdict ?? "missing";
  return { verdict: verdict === "verified" ? "wrong_place" : verdict, opened: null };
}

/**
 * As a reviewer opens it, who has the report: a request that goes to another reporter, or to somebody whom this one kept
 * out, is none. A reviewer sees what is there even then: `opened` is `null`.
 */
export async function openDisclosureOfCase(
  sealed: Sealed,
  id: string,
  key: CaseKey,
  report: DocumentOf<"report"> | null,
  keyring: Keyring,
): Promise<{ thread: OpenedThread; opened: OpenedDisclosure | null }> {
  const thread = await openThread({ ...sealed, thread: disclosureThread(id) }, key, keyring);
  const opened = withItsRequest(thread, id, key.caseId);
  if (opened === null || (report !== null && suits(opened.request.data, report.data, keyring))) return { thread, opened };
  const [first, ...rest] = thread.entries;
  if (first) thread.entries = [{ ...first, verdict: "wrong_place", document: null }, ...rest];
  return { thread, opened: null };
}

/** As the reporter opens it, who has the report too: a request that does not suit it is none. */
export async function openDisclosureOfReporter(
  sealed: SealedThread,
  reader: EntryReader,
  report: DocumentOf<"report"> | null,
  keyring: Keyring,
): Promise<OpenedThread> {
  const thread = await openThreadAs(sealed, reader, keyring);
  const [first, ...rest] = thread.entries;
  const request = first?.document;
  const isRefused = request?.kind === "disclosure_request" && (report === null || !suits(request.data, report.data, keyring));
  if (first && isRefused) thread.entries = [{ ...first, verdict: "wrong_place", document: null }, ...rest];
  return thread;
}

/** Who is told what is said to a request, beside the case and its reporter: those of whom it was asked, in office. */
export function askedOf(request: DocumentOf<"disclosure_request">, keyring: Keyring): string[] {
  const { sealed_to: asked } = request.data;
  const custodians = keyring.everybody().filter(({ role, until }) => role === "custodian" && until === null);
  return custodians.map(({ recipient }) => recipient).filter((recipient) => asked.includes(recipient));
}

function suits(request: DataByKind["disclosure_request"], report: DataByKind["report"], keyring: Keyring): boolean {
  const keptOut = report.excluded.map((account) => keyring.find(account)?.recipient);
  return request.token === report.token && !request.sealed_to.some((recipient) => keptOut.includes(recipient));
}

function withItsRequest(thread: OpenedThread, id: string, caseId: string): OpenedDisclosure | null {
  const request = thread.entries[0]?.document;
  return request?.kind === "disclosure_request" ? { caseId, id, request, thread } : null;
}

export type Kept = { verdict: "verified"; lines: string } | { verdict: Reason; lines: null };

/**
 * Opens the identity of a case with a custodian's own identity: gives the two lines to hand on, in base64. Where it
 * stands in the thread's chain a custodian cannot tell; that its reporter signed it for this case they can.
 */
export async function openKept(ciphertext: Uint8Array, identity: string, caseId: string, signer: Uint8Array): Promise<Kept> {
  try {
    const signed = await openDocument(ciphertext, identity);
    checkIdentity(signed, caseId, signer);
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
    const inner = checkIdentity(readLines(released), key.caseId, key.signer);
    return { verdict: "verified", named: await openName(inner, key.identity) };
  } catch (error) {
    if (error instanceof NotVerified) return { verdict: error.reason, named: null };
    throw error;
  }
}

function readLines(released: string): SignedDocument {
  try {
    return readBareLines(fromBase64(released));
  } catch {
    throw new NotVerified("malformed");
  }
}

function checkIdentity(signed: SignedDocument, caseId: string, signer: Uint8Array): string {
  const { document } = signed;
  insist(document.case === caseId, "wrong_case");
  insist(document.kind === "identity", "wrong_place");
  insist(document.thread === "shared" && document.n === 1, "wrong_place");
  insist(document.by === "reporter" && document.role === "reporter", "not_allowed");
  insist(isSignedBy(signed, signer), "bad_signature");
  return document.data.inner;
}

async function openName(inner: string, identity: string): Promise<NameAndContact> {
  let plaintext: Bytes;
  try {
    plaintext = await open(fromBase64(inner), identity);
  } catch {
    throw new NotVerified("cannot_open");
  }
  try {
    return record<NameAndContact>({ name: text, contact: text })(JSON.parse(textOf(plaintext)));
  } catch {
    throw new NotVerified("malformed");
  } finally {
    plaintext.fill(0);
  }
}
