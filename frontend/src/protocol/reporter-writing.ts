// An entry of the reporter's own, sealed in their browser (PROTOCOL.md §5 and §6).

import { seal } from "./age-file";
import { type Bytes, toBase64 } from "./bytes";
import { type DataByKind } from "./data";
import { type Document, type DocumentOf, writeDocument } from "./document";
import { type DisclosureThread, isDisclosureThread, type Kind, mayWrite, standsIn } from "./kinds";
import { type Token } from "./token";

/** What a reporter writes after the report. */
export type ReportersKind = Extract<Kind, "message" | "consent" | "withdrawal" | "rating" | "checkin" | "diary" | "disclosure_answer" | "file">;

export type ReportersEntry = { [K in ReportersKind]: { kind: K; data: DataByKind[K] } }[ReportersKind];

/** Threads that a reporter writes in. */
export type ReportersThread = "shared" | "private" | DisclosureThread;

export interface ReportersPlace {
  thread: ReportersThread;
  n: number;
  head: Uint8Array;
  day: string;
}

/**
 * `report` is the verified report, which says whom answers are sealed for: nothing is sealed for a case's readers by
 * somebody who has not verified it. What stands in the private thread is sealed to the reporter alone; `custodians` read
 * what stands in a disclosure's.
 */
export async function sealReportersEntry(
  { kind, data }: ReportersEntry,
  { thread, n, head, day }: ReportersPlace,
  token: Token,
  report: DocumentOf<"report">,
  custodians: readonly string[],
): Promise<Bytes> {
  if (!mayWrite("reporter", kind, data) || !standsIn(kind, thread)) throw new Error("not a reporter's to write there");
  if (custodians.length > 0 && !isDisclosureThread(thread)) throw new Error("not for custodians");
  const place = { v: 1, kind, case: report.case, thread, n, head: toBase64(head) };
  const document = { ...place, by: "reporter", role: "reporter", day, data } as Document;
  const plaintext = writeDocument(document, token.signingSeed);
  try {
    const readers = [report.data.recipient, token.recipient, ...custodians];
    return await seal(plaintext, thread === "private" ? [token.recipient] : readers);
  } finally {
    plaintext.fill(0);
  }
}
