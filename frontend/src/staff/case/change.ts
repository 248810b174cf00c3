// One change to a case: the sealed, signed entry that belongs to it, on what this browser has seen.

import { fromBase64, toBase64 } from "../../protocol/bytes";
import { threadOf } from "../../protocol/kinds";
import { type EntryText, sealEntry } from "../../protocol/writing";
import { type OfferedAction } from "./bundle";
import { type OpenedCase, type Reader } from "./opened-case";

export class CannotAct extends Error {}

export interface Change {
  action: string;
  shared: { n: number; head: string };
  entry: { thread: string; n: number; head: string; ciphertext: string } | null;
}

/** Throws `CannotAct` where the case was not verified well enough, `TooLong` where the text does not fit. */
export async function buildChange(
  offered: OfferedAction,
  text: string,
  opened: OpenedCase,
  reader: Reader,
  day: string,
): Promise<Change> {
  const { n, head } = opened.bundle.threads.shared;
  const entry = entryText(offered, text);
  return {
    action: offered.action,
    shared: { n, head },
    entry: entry && (await sealedEntry(entry, opened, reader, day)),
  };
}

async function sealedEntry(entry: EntryText, opened: OpenedCase, reader: Reader, day: string): Promise<Change["entry"]> {
  if (opened.actsAs === null || opened.report === null) throw new CannotAct();
  const thread = threadOf(entry.kind) === "staff" ? "staff" : "shared";
  const row = opened.bundle.threads[thread];
  const head = opened[thread].head ?? fromBase64(row.head);
  const author = { account: reader.account, role: opened.actsAs, signingSeed: reader.keys.signingSeed };
  const place = { n: row.n, head, day };
  const ciphertext = await sealEntry(entry, place, author, opened.key, opened.report.data.token);
  return { thread, n: row.n, head: toBase64(head), ciphertext: toBase64(ciphertext) };
}

function entryText(offered: OfferedAction, text: string): EntryText | null {
  if (offered.entry === null) return null;
  if (offered.entry !== "feedback") return { kind: offered.entry, text };
  if (offered.outcome === null) throw new CannotAct();
  return { kind: "feedback", outcome: offered.outcome, result: "", text, changed: "" };
}

