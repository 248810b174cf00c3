// An entry of the reporter's own, sealed in their browser (PROTOCOL.md §5 and §6).

import { seal } from "./age-file";
import { type Bytes, toBase64 } from "./bytes";
import { type DataByKind } from "./data";
import { type Document, type DocumentOf, writeDocument } from "./document";
import { type Kind, mayWrite, threadOf } from "./kinds";
import { type Token } from "./token";

/** What a reporter writes after the report. */
export type ReportersKind = Extract<Kind, "message" | "consent" | "withdrawal" | "rating" | "checkin" | "diary" | "file">;

export type ReportersEntry = { [K in ReportersKind]: { kind: K; data: DataByKind[K] } }[ReportersKind];

export interface ReportersPlace {
  n: number;
  head: Uint8Array;
  day: string;
}

/**
 * `report` is the verified report, which says whom answers are sealed for: nothing is sealed for a case's readers by
 * somebody who has not verified it. What stands in the private thread is sealed to the reporter alone.
 */
export async function sealReportersEntry(
  { kind, data }: ReportersEntry,
  { n, head, day }: ReportersPlace,
  token: Token,
  report: DocumentOf<"report">,
): Promise<Bytes> {
  if (!mayWrite("reporter", kind, data)) throw new Error("not a reporter's to write");
  const thread = threadOf(kind);
  const place = { v: 1, kind, case: report.case, thread, n, head: toBase64(head) };
  const document = { ...place, by: "reporter", role: "reporter", day, data } as Document;
  const plaintext = writeDocument(document, token.signingSeed);
  try {
    return await seal(plaintext, thread === "private" ? [token.recipient] : [report.data.recipient, token.recipient]);
  } finally {
    plaintext.fill(0);
  }
}
