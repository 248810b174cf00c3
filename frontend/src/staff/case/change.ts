// One change to a case: the sealed, signed entry that belongs to it, on what this browser has seen.

import { fromBase64, toBase64 } from "../../protocol/bytes";
import { newDisclosure, type RequestText, sealRequest } from "../../protocol/disclosure-writing";
import { firstHead } from "../../protocol/heads";
import { type Keyring } from "../../protocol/keyring";
import { disclosureThread, referralThread, type Thread, threadOf } from "../../protocol/kinds";
import { type LetterText, type PackText, sealLetter, sealPack } from "../../protocol/referral-writing";
import { type Author, type EntryText, sealEntry } from "../../protocol/writing";
import { type Bundle } from "./bundle";
import { type OpenedCase, type Reader } from "./opened-case";

export class CannotAct extends Error {}

/** Others read for the body now than those who were named when the pack was looked at. */
export class ReadersChanged extends Error {}

/** What is sealed with a step. A pack begins a referral, a letter goes into one, a request begins a disclosure. */
export type Writing =
  | EntryText
  | ({ kind: "pack"; referral: string; readers: readonly string[] } & PackText)
  | ({ kind: "letter"; referral: string } & LetterText)
  | ({ kind: "disclosure_request" } & RequestText);

/** What somebody wants to do. */
export interface Step {
  action: string;
  /** A body, a referral, or a task's place; `null` for the case itself. */
  target?: string;
  entry?: Writing;
  /** What the server keeps in the clear. */
  details?: object;
}

export type Seen = Record<string, { n: number; head: string }>;

export interface Change {
  action: string;
  target: string | null;
  /** Where each thread of the case ended when the person decided. */
  seen: Seen;
  entry: { thread: Thread; n: number; head: string; ciphertext: string } | null;
  details: object | null;
}

/**
 * Throws `CannotAct` where the case was not verified well enough, `ReadersChanged`, and `TooLong` where the text does
 * not fit.
 */
export async function buildChange(
  step: Step,
  opened: OpenedCase,
  reader: Reader,
  keyring: Keyring,
  day: string,
): Promise<Change> {
  return {
    action: step.action,
    target: step.target ?? null,
    seen: seenIn(opened.bundle),
    entry: step.entry === undefined ? null : await sealedWriting(step.entry, opened, reader, keyring, day),
    details: step.details ?? null,
  };
}

/** What a change is made on: anything that was said since, in whichever thread, makes it a late one. */
export function seenIn({ threads }: Pick<Bundle, "threads">): Seen {
  return Object.fromEntries(Object.entries(threads).map(([thread, { n, head }]) => [thread, { n, head }]));
}

async function sealedWriting(
  writing: Writing,
  opened: OpenedCase,
  reader: Reader,
  keyring: Keyring,
  day: string,
): Promise<Change["entry"]> {
  const { actsAs, report, key } = opened;
  if (actsAs === null || report === null) throw new CannotAct();
  const author: Author = { account: reader.account, role: actsAs, signingSeed: reader.keys.signingSeed };
  if (writing.kind === "pack") {
    const thread = referralThread(writing.referral);
    const readers = keyring.recipientsOf(writing.body).map(({ recipient }) => recipient);
    if (readers.length !== writing.readers.length || !readers.every((reader) => writing.readers.includes(reader))) {
      throw new ReadersChanged();
    }
    const ciphertext = await sealPack(writing, writing.referral, day, author, key, keyring);
    return placed(thread, 0, firstHead(key.caseId, thread), ciphertext);
  }
  if (writing.kind === "letter") {
    const referral = opened.referrals.find(({ id }) => id === writing.referral)?.opened;
    if (!referral) throw new CannotAct();
    const thread = referralThread(writing.referral);
    const { n, head } = endOf(opened, thread, referral.thread.head);
    const ciphertext = await sealLetter(writing, { n, head, day }, author, referral.to, keyring);
    return placed(thread, n, head, ciphertext);
  }
  if (writing.kind === "disclosure_request") {
    const id = newDisclosure();
    const ciphertext = await sealRequest(writing, id, day, author, key, report, keyring);
    const thread = disclosureThread(id);
    return placed(thread, 0, firstHead(key.caseId, thread), ciphertext);
  }
  const thread = threadOf(writing.kind) === "staff" ? "staff" : "shared";
  const { n, head } = endOf(opened, thread, opened[thread].head);
  const ciphertext = await sealEntry(writing, { n, head, day }, author, key, report.data.token);
  return placed(thread, n, head, ciphertext);
}

/** The head that was worked out here; after a gap at the end the server's is all there is. */
function endOf(opened: OpenedCase, thread: Thread, head: Uint8Array | null): { n: number; head: Uint8Array } {
  const row = opened.bundle.threads[thread];
  if (row === undefined) throw new CannotAct();
  return { n: row.n, head: head ?? fromBase64(row.head) };
}

function placed(thread: Thread, n: number, head: Uint8Array, ciphertext: Uint8Array): Change["entry"] {
  return { thread, n, head: toBase64(head), ciphertext: toBase64(ciphertext) };
}
