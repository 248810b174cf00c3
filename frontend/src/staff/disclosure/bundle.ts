// A request to the custodians as the server gives it (PROTOCOL.md §12): a claim, until what is sealed in it says the same.

import { type SealedThread } from "../../protocol/opening";
import { type DisclosureRow } from "../case/bundle";
import { bytesOf } from "../referral/bundle";

export interface DisclosureBundle extends DisclosureRow {
  case: string;
  reference: string;
  thread: { n: number; head: string; entries: { n: number; ciphertext: string }[] };
  /** What is asked for, sealed for the custodians and inside that for the case. */
  kept: string | null;
  actions: { action: string }[];
}

/** More entries than any request has; the count comes from a row, and each one is walked. */
const MOST_ENTRIES = 1_000;

export function sealedThread({ thread }: DisclosureBundle): Omit<SealedThread, "thread"> {
  const { n, entries } = thread;
  if (!Number.isInteger(n) || n < 0 || n > MOST_ENTRIES) throw new Error("not a thread");
  return { length: n, ciphertexts: new Map(entries.map((entry) => [entry.n, bytesOf(entry.ciphertext)])) };
}
