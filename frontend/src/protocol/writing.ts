// A member of staff's own entry: built, signed and sealed to the people it is for.

import { seal } from "./age-file";
import { type Bytes, toBase64 } from "./bytes";
import { type Document, writeDocument } from "./document";
import { type CaseKey } from "./grant";
import { type Outcome, type Role, threadOf } from "./kinds";

export type EntryText =
  | { kind: "message"; text: string }
  | { kind: "note"; text: string }
  | { kind: "feedback"; outcome: Outcome; text: string };

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
  const plaintext = writeDocument(
    {
      v: 1,
      kind: entry.kind,
      case: key.caseId,
      thread: threadOf(entry.kind),
      n: place.n,
      head: toBase64(place.head),
      by: author.account,
      role: author.role,
      day: place.day,
      data: dataOf(entry),
    } as Document,
    author.signingSeed,
  );
  const recipients = entry.kind === "note" ? [key.recipient] : [key.recipient, reporter];
  try {
    return await seal(plaintext, recipients);
  } finally {
    plaintext.fill(0);
  }
}

function dataOf(entry: EntryText): { text: string } | { outcome: Outcome; text: string } {
  const text = entry.text.replace(/\r\n?/g, "\n");
  return entry.kind === "feedback" ? { outcome: entry.outcome, text } : { text };
}
