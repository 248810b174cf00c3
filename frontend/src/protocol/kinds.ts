// What a document is, where it stands and who may write it (PROTOCOL.md §6).

import { type DataByKind } from "./data";
import { Malformed } from "./shapes";

export type Kind = keyof DataByKind;

export type ReferralThread = `referral-${string}`;
export type DisclosureThread = `disclosure-${string}`;
export type Thread = "shared" | "staff" | "grant" | "original" | "private" | ReferralThread | DisclosureThread;

export const CAPACITIES = ["reporter", "reviewer", "lead", "custodian", "liaison"] as const;
export type Capacity = (typeof CAPACITIES)[number];
export type Role = Exclude<Capacity, "reporter">;

const THREAD_ID = /^[a-z2-7]{16}$/;
const REFERRAL_THREAD = /^referral-[a-z2-7]{16}$/;
const DISCLOSURE_THREAD = /^disclosure-[a-z2-7]{16}$/;

const REPORTER = ["reporter"] as const;
const CASE_STAFF = ["reviewer", "lead"] as const;
const IN_THE_CASE = ["reporter", "reviewer", "lead"] as const;

interface KindRow {
  /** `referral` and `disclosure` where the thread has the name of one. */
  thread: "shared" | "staff" | "grant" | "original" | "private" | "referral" | "disclosure";
  by: readonly Capacity[];
}

const ROWS: Record<Kind, KindRow> = {
  report: { thread: "shared", by: REPORTER },
  file: { thread: "shared", by: REPORTER },
  message: { thread: "shared", by: IN_THE_CASE },
  feedback: { thread: "shared", by: CASE_STAFF },
  identity: { thread: "shared", by: REPORTER },
  request: { thread: "shared", by: CASE_STAFF },
  consent: { thread: "shared", by: REPORTER },
  withdrawal: { thread: "shared", by: REPORTER },
  rating: { thread: "shared", by: REPORTER },
  checkin: { thread: "shared", by: REPORTER },
  note: { thread: "staff", by: CASE_STAFF },
  classification: { thread: "staff", by: CASE_STAFF },
  route: { thread: "staff", by: CASE_STAFF },
  override: { thread: "staff", by: CASE_STAFF },
  approval: { thread: "staff", by: ["lead"] },
  task: { thread: "staff", by: CASE_STAFF },
  pack: { thread: "referral", by: CASE_STAFF },
  letter: { thread: "referral", by: ["liaison", "reviewer", "lead"] },
  disclosure_request: { thread: "disclosure", by: CASE_STAFF },
  disclosure_answer: { thread: "disclosure", by: REPORTER },
  disclosure: { thread: "disclosure", by: ["custodian"] },
  diary: { thread: "private", by: REPORTER },
  grant: { thread: "grant", by: IN_THE_CASE },
  original: { thread: "original", by: REPORTER },
};

export const KINDS = Object.keys(ROWS) as Kind[];

/** Kinds that stand in a thread of their own name rather than in a referral's or a disclosure's. */
type Named = "pack" | "letter" | "disclosure_request" | "disclosure_answer" | "disclosure";
export type KindOutsideReferrals = Exclude<Kind, Named>;

export function threadOf(kind: KindOutsideReferrals): Exclude<Thread, ReferralThread | DisclosureThread> {
  return ROWS[kind].thread as Exclude<Thread, ReferralThread | DisclosureThread>;
}

export function standsIn(kind: Kind, thread: Thread): boolean {
  const { thread: own } = ROWS[kind];
  if (own === "referral") return isReferralThread(thread);
  return own === "disclosure" ? isDisclosureThread(thread) : own === thread;
}

/** Throws where the id is not one: what names a thread is never taken from somebody else unread. */
export function referralThread(id: string): ReferralThread {
  if (!THREAD_ID.test(id)) throw new Malformed();
  return `referral-${id}`;
}

/** The same for a disclosure. */
export function disclosureThread(id: string): DisclosureThread {
  if (!THREAD_ID.test(id)) throw new Malformed();
  return `disclosure-${id}`;
}

export function isDisclosureThread(thread: string): thread is DisclosureThread {
  return DISCLOSURE_THREAD.test(thread);
}

export function isReferralThread(thread: string): thread is ReferralThread {
  return REFERRAL_THREAD.test(thread);
}

export function threadName(value: unknown): Thread {
  if (value === "shared" || value === "staff" || value === "grant" || value === "original" || value === "private") return value;
  if (typeof value === "string" && (isReferralThread(value) || isDisclosureThread(value))) return value;
  throw new Malformed();
}

/** The kind decides, and for a letter what it says: the answers to a body are not a body's to write. */
export function mayWrite<K extends Kind>(capacity: Capacity, kind: K, data: DataByKind[K]): boolean {
  const answers = kind === "letter" && (data as DataByKind["letter"]).says === "answer";
  return ROWS[kind].by.includes(capacity) && !(answers && capacity === "liaison");
}
