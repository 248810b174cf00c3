// A referral as the server gives it (PROTOCOL.md §12): a claim, until what is sealed in it says the same.

import { fromBase64 } from "../../protocol/bytes";
import { type SealedThread } from "../../protocol/opening";

export interface ReferralBundle {
  id: string;
  case: string;
  reference: string;
  body: string;
  state: string;
  sent_on: string;
  thread: { n: number; head: string; entries: { n: number; ciphertext: string }[] };
  actions: { action: string }[];
  /** Other bodies, for a suggestion. */
  bodies: { id: string; name: string; short: string }[];
}

/** More letters than any referral has; the count comes from a row, and each one is walked. */
const MOST_LETTERS = 10_000;

export function sealedThread({ thread }: ReferralBundle): Omit<SealedThread, "thread"> {
  const { n, entries } = thread;
  if (!Number.isInteger(n) || n < 0 || n > MOST_LETTERS) throw new Error("not a thread");
  return { length: n, ciphertexts: new Map(entries.map((entry) => [entry.n, bytesOf(entry.ciphertext)])) };
}

/** What is not even base64 is shown like any other entry that is no file of ours. */
export function bytesOf(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch {
    return new Uint8Array();
  }
}
