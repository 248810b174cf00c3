// Requests for what was given in confidence: a custodian's way in, and how a reviewer and the reporter hold one to the
// report (PROTOCOL.md §9). What is handed on is opened by kept.ts.

import { type DataByKind, type ListedFile, type StoredFile, type Wanted } from "./data";
import { type DocumentOf } from "./document";
import { type CaseKey } from "./grant";
import { type Keyring } from "./keyring";
import { disclosureThread } from "./kinds";
import { type EntryReader, listedFiles, type OpenedThread, openThread, openThreadAs, type SealedThread } from "./opening";
import { type Verdict } from "./verdict";

export interface OpenedDisclosure {
  caseId: string;
  id: string;
  request: DocumentOf<"disclosure_request">;
  thread: OpenedThread;
}

export type DisclosureResult =
  | { verdict: "verified"; opened: OpenedDisclosure }
  | { verdict: Exclude<Verdict, "verified">; opened: null };

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

/** What a verified report is read in: the report, and the thread that lists the files. */
export interface Reported {
  report: DocumentOf<"report"> | null;
  shared: Pick<OpenedThread, "entries">;
}

/**
 * As a reviewer opens it, who has the report: a request that goes to another reporter, to somebody whom this one kept
 * out, or for an original that is not listed so, is none. A reviewer sees what is there even then: `opened` is `null`.
 */
export async function openDisclosureOfCase(
  sealed: Sealed,
  id: string,
  key: CaseKey,
  reported: Reported,
  keyring: Keyring,
): Promise<{ thread: OpenedThread; opened: OpenedDisclosure | null }> {
  const thread = await openThread({ ...sealed, thread: disclosureThread(id) }, key, keyring);
  const opened = withItsRequest(thread, id, key.caseId);
  if (opened === null || suits(opened.request.data, reported, keyring)) return { thread, opened };
  const [first, ...rest] = thread.entries;
  if (first) thread.entries = [{ ...first, verdict: "wrong_place", document: null }, ...rest];
  return { thread, opened: null };
}

/** As the reporter opens it, who has the report too: a request that does not suit it is none. */
export async function openDisclosureOfReporter(
  sealed: SealedThread,
  reader: EntryReader,
  reported: Reported,
  keyring: Keyring,
): Promise<OpenedThread> {
  const thread = await openThreadAs(sealed, reader, keyring);
  const [first, ...rest] = thread.entries;
  const request = first?.document;
  const isRefused = request?.kind === "disclosure_request" && !suits(request.data, reported, keyring);
  if (first && isRefused) thread.entries = [{ ...first, verdict: "wrong_place", document: null }, ...rest];
  return thread;
}

/** Who is told what is said to a request, beside the case and its reporter: those of whom it was asked, in office. */
export function askedOf(request: DocumentOf<"disclosure_request">, keyring: Keyring): string[] {
  const { sealed_to: asked } = request.data;
  const custodians = keyring.everybody().filter(({ role, until }) => role === "custodian" && until === null);
  return custodians.map(({ recipient }) => recipient).filter((recipient) => asked.includes(recipient));
}

function suits(request: DataByKind["disclosure_request"], { report, shared }: Reported, keyring: Keyring): boolean {
  if (report === null) return false;
  const keptOut = report.data.excluded.map((account) => keyring.find(account)?.recipient);
  const isListed = request.of === "name" || fileOf(request.of, shared) !== null;
  return request.token === report.data.token && !request.sealed_to.some((recipient) => keptOut.includes(recipient)) && isListed;
}

/** The file whose original is asked for, as verified entries list it. */
export function fileOf({ original: { object, name } }: Exclude<Wanted, "name">, shared: Reported["shared"]): (ListedFile & { original: StoredFile }) | null {
  const found = listedFiles(shared).find((file) => file.original?.object === object && file.name === name);
  return found === undefined || found.original === null ? null : { ...found, original: found.original };
}

function withItsRequest(thread: OpenedThread, id: string, caseId: string): OpenedDisclosure | null {
  const request = thread.entries[0]?.document;
  return request?.kind === "disclosure_request" ? { caseId, id, request, thread } : null;
}
