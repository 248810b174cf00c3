// The case bundle as the server gives it (PROTOCOL.md §12): a claim, until what is sealed in it says the same.

import { fromBase64 } from "../../protocol/bytes";
import { type Basis, type Classification, type Outcome } from "../../protocol/data";
import { type Kind, type Thread } from "../../protocol/kinds";
import { type SealedThread } from "../../protocol/opening";

export interface BundledThread {
  n: number;
  head: string;
  entries: { n: number; ciphertext: string }[];
}

export interface OfferedAction {
  action: string;
  aim: "case" | "body" | "referral" | "disclosure" | "task";
  entry: Kind | null;
  outcome: Outcome | null;
}

export interface Proposal {
  /** `no_action`, `unreadable` or `override:` and a body. */
  about: string;
  proposed_by: string;
  approved_by: string | null;
  /** Where the staff thread has the reasons, of a proposal to close without action. */
  reasons: number | null;
}

export interface CaseLink {
  case: string;
  reference: string;
  kind: "same_matter" | "merged";
  /** The link was made at the other case: with `merged` that one goes along with this one. */
  from_other: boolean;
  /** Who linked them, as the service has it: nobody signs it. */
  linked_by: string | null;
  linked_on: string | null;
}

export interface Task {
  /** Its place in the staff thread. */
  n: number;
  for: string;
  due_on: string;
  done_on: string | null;
}

export type ReferralState = "sent" | "acknowledged" | "declined" | "answered";

export interface Referral {
  id: string;
  body: string;
  state: ReferralState;
  basis: Basis;
  sent_on: string;
  moved_on: string;
}

/** A request for what was given in confidence. */
export interface DisclosureRow {
  id: string;
  /** The original that was asked for; `null` where it is the name. */
  object: string | null;
  state: "asked" | "answered" | "released" | "refused";
  urgent: boolean;
  asked_on: string;
  /** From when it may be decided although the reporter said nothing. */
  decide_from: string;
  moved_on: string;
}

/** What was classified, as the server keeps it. */
export type Assessed = Pick<Classification, "severity" | "likelihood" | "candour" | "irmer"> & {
  routing: Omit<Classification, "severity" | "likelihood" | "candour" | "irmer" | "happened" | "known" | "text">;
};

export interface Bundle {
  case: string;
  reference: string;
  received_on: string;
  mode: string;
  danger: boolean;
  state: string;
  due_on: string | null;
  paused_on: string | null;
  escalated: boolean;
  proposals: Proposal[];
  assigned_to: string | null;
  holders: string[];
  /** Who stepped back from it. */
  recused: string[];
  labels: string[];
  links: CaseLink[];
  tasks: Task[];
  referrals: Referral[];
  disclosures: DisclosureRow[];
  /** Objects of originals whose keys custodians keep. */
  originals: string[];
  classification: Assessed | null;
  route: string[] | null;
  concluded_by: string | null;
  second_look: boolean;
  grant: string;
  signer: string;
  threads: { shared: BundledThread; staff: BundledThread } & Record<string, BundledThread>;
  actions: OfferedAction[];
}

/** More entries than any case has; the count comes from a row, and each one is walked. */
const MOST_ENTRIES = 100_000;

export function sealedThread<T extends Thread>(bundle: Pick<Bundle, "threads">, thread: T): SealedThread<T> {
  const { n, entries } = bundle.threads[thread] ?? { n: 0, entries: [] };
  if (!Number.isInteger(n) || n < 0 || n > MOST_ENTRIES) throw new Error("not a thread");
  const ciphertexts = new Map(entries.map((entry) => [entry.n, ciphertextOf(entry.ciphertext)]));
  return { thread, length: n, ciphertexts };
}

/** What is not even base64 is shown like any other entry that is no file of ours. */
function ciphertextOf(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch {
    return new Uint8Array();
  }
}

/** Who closed the case that somebody else is to look at again. The mark stays when the second look is over. */
export function lookedAtBy({ state, second_look: asked, concluded_by: closer }: Bundle): string | null {
  const over = ["concluded", "withdrawn", "unreadable"].includes(state);
  return asked && !over ? closer : null;
}

export function proposalAbout(bundle: Bundle, about: string): Proposal | undefined {
  return bundle.proposals.find((proposal) => proposal.about === about);
}

/** Cases that were merged into this one: what is decided here is told there as well. */
export function goingAlong(bundle: Bundle): CaseLink[] {
  return bundle.links.filter(({ kind, from_other: fromOther }) => kind === "merged" && fromOther);
}
