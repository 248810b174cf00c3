// A member of staff's own entry in a case: built, signed and sealed to the people it is for.

import { seal } from "./age-file";
import { type Bytes, toBase64 } from "./bytes";
import { type Classification, type DataByKind, type Outcome } from "./data";
import { type Document, writeDocument } from "./document";
import { type CaseKey } from "./grant";
import { type Kind, mayWrite, type Role, type Thread, threadOf } from "./kinds";

/** What staff write and the reporter reads. */
export type SharedText =
  | { kind: "message"; text: string }
  | { kind: "feedback"; outcome: Outcome; result: string; text: string; changed: string }
  | { kind: "request"; body: string; text: string };

/** What only the staff of the case read. */
export type StaffText =
  | { kind: "note"; text: string }
  | ({ kind: "classification" } & Classification)
  | { kind: "route"; edition: string; bodies: string[]; text: string }
  | { kind: "override"; body: string; text: string }
  | { kind: "approval"; of: number; text: string }
  | { kind: "task"; for: string; due: string; text: string };

export type EntryText = SharedText | StaffText;

export interface Author {
  account: string;
  role: Role;
  signingSeed: Uint8Array;
}

export interface Place {
  n: number;
  head: Uint8Array;
  day: string;
}

/**
 * `reporter` is T as the verified report gives it. It is no field of the case key, so that nothing can be sealed
 * to the reporter by somebody who has not opened and verified the report.
 */
export async function sealEntry(
  entry: EntryText,
  place: Place,
  author: Author,
  key: CaseKey,
  reporter: string,
): Promise<Bytes> {
  const thread = threadOf(entry.kind);
  const readers = thread === "staff" ? [key.recipient] : [key.recipient, reporter];
  return sealed(entry.kind, dataOf(entry), { caseId: key.caseId, thread, ...place }, author, readers);
}

/** Nobody would believe it of somebody in this role. */
export class NotAllowed extends Error {}

export interface PlaceInCase extends Place {
  caseId: string;
  thread: Thread;
}

/** Throws `Malformed` where a reader would, `NotAllowed` for another role, and `TooLong` where it does not fit. */
export async function sealed<K extends Kind>(
  kind: K,
  data: DataByKind[K],
  { caseId, thread, n, head, day }: PlaceInCase,
  author: Author,
  readers: readonly string[],
): Promise<Bytes> {
  const { account, role, signingSeed } = author;
  if (!mayWrite(role, kind, data)) throw new NotAllowed();
  const written = { v: 1, kind, case: caseId, thread, n, head: toBase64(head), by: account, role, day, data };
  const plaintext = writeDocument(written as Document, signingSeed);
  try {
    return await seal(plaintext, readers);
  } finally {
    plaintext.fill(0);
  }
}

/** Lines end in one character, whatever the person's computer ends them in. */
export function withPlainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** With the keys in the protocol's order, whatever order they came in. */
function dataOf(entry: EntryText): DataByKind[EntryText["kind"]] {
  const text = withPlainLines(entry.text);
  switch (entry.kind) {
    case "message":
    case "note":
      return { text };
    case "feedback":
      return { outcome: entry.outcome, result: entry.result, text, changed: withPlainLines(entry.changed) };
    case "request":
    case "override":
      return { body: entry.body, text };
    case "route":
      return { edition: entry.edition, bodies: entry.bodies, text };
    case "approval":
      return { of: entry.of, text };
    case "task":
      return { for: entry.for, due: entry.due, text };
    case "classification": {
      const { nation, setting, about, categories, urgency, reporter, flags, nhs_funded } = entry;
      const { severity, likelihood, candour, irmer, happened, known } = entry;
      const routed = { nation, setting, about, categories, urgency, reporter, flags, nhs_funded };
      return { ...routed, severity, likelihood, candour, irmer, happened, known, text };
    }
  }
}
