// A case opened with its reporter's code, in their own browser.

import { equal } from "../../protocol/bytes";
import type { Document, DocumentOf } from "../../protocol/document";
import type { Keyring } from "../../protocol/keyring";
import { openDisclosureOfReporter } from "../../protocol/disclosure";
import { type EntryReader, type OpenedThread, openThreadAs } from "../../protocol/opening";
import type { Token } from "../../protocol/token";
import type { ReportersThread } from "../../protocol/reporter-writing";
import type { SealedCase, StoredThread } from "./sealed-case";

export interface OpenedCase {
  sealed: SealedCase;
  shared: OpenedThread;
  private: OpenedThread;
  /** Requests for what was given in confidence. */
  disclosures: { sealed: StoredThread; opened: OpenedThread }[];
  /** Only where it was verified. */
  report: DocumentOf<"report"> | null;
  nameOf: (account: string) => string;
}

/** S comes from the code, so a swapped row is noticed. */
export async function openCase(sealed: SealedCase, token: Token, keyring: Keyring): Promise<OpenedCase> {
  const reader: EntryReader = { caseId: sealed.caseId, identity: token.identity, signer: token.signer };
  const shared = await openThreadAs(sealed.shared, reader, keyring);
  const own = await openThreadAs(sealed.private, reader, keyring);
  const first = shared.entries[0];
  // Answers are sealed to the report's `token`: it has to be this code's.
  if (first?.document?.kind === "report" && first.document.data.token !== token.recipient) {
    shared.entries[0] = { n: 0, verdict: "wrong_case", document: null };
  }
  const document = shared.entries[0]?.document ?? null;
  const report = document?.kind === "report" ? document : null;
  const disclosures: OpenedCase["disclosures"] = [];
  for (const asked of sealed.disclosures) {
    disclosures.push({ sealed: asked, opened: await openDisclosureOfReporter(asked, reader, { report, shared }, keyring) });
  }
  return { sealed, shared, private: own, disclosures, report, nameOf: (account) => keyring.displayName(account) };
}

/** The verified entries of the shared thread, in order. */
export function saidIn({ shared }: OpenedCase): Document[] {
  return shared.entries.flatMap(({ document }) => (document === null ? [] : [document]));
}

/** A thread with its end as the service says it; `null` where there is none. */
export function threadOf(opened: OpenedCase, thread: ReportersThread): { sealed: StoredThread; opened: OpenedThread } | null {
  if (thread === "shared" || thread === "private") return { sealed: opened.sealed[thread], opened: opened[thread] };
  return opened.disclosures.find(({ sealed }) => sealed.thread === thread) ?? null;
}

/**
 * The head that the next entry of a thread is written on; `null` where the service says another than the entries give.
 * After a gap at the end, where none can be worked out, the service's is taken.
 */
export function headToWriteOn(opened: OpenedCase, thread: ReportersThread): Uint8Array | null {
  const found = threadOf(opened, thread);
  if (found === null) return null;
  const { opened: { head }, sealed: { head: stored } } = found;
  return head === null || equal(head, stored) ? stored : null;
}

/**
 * Whether a closed case holds an answer that is verifiably from a reviewer or lead, and later than the last time it was
 * opened again. `null` where it is not closed with one.
 */
export function hasItsAnswer(opened: OpenedCase): boolean | null {
  const { concluded, openedAgain } = opened.sealed;
  if (!concluded) return null;
  return saidIn(opened).some(({ kind, n }) => kind === "feedback" && (openedAgain === null || n > openedAgain));
}
