// The case bundle as the server gives it (PROTOCOL.md §12): a claim, until what is sealed in it says the same.

import { fromBase64 } from "../../protocol/bytes";
import { type Outcome } from "../../protocol/data";
import { type SealedThread } from "../../protocol/opening";

export interface BundledThread {
  n: number;
  head: string;
  entries: { n: number; ciphertext: string }[];
}

export interface OfferedAction {
  action: string;
  entry: "message" | "feedback" | "note" | null;
  outcome: Outcome | null;
}

export interface Bundle {
  case: string;
  reference: string;
  received_on: string;
  mode: string;
  danger: boolean;
  state: string;
  due_on: string | null;
  proposed_by: string | null;
  grant: string;
  signer: string;
  threads: { shared: BundledThread; staff: BundledThread };
  actions: OfferedAction[];
}

/** More entries than any case has; the count comes from a row, and each one is walked. */
const MOST_ENTRIES = 100_000;

export function sealedThread(bundle: Pick<Bundle, "threads">, thread: "shared" | "staff"): SealedThread {
  const { n, entries } = bundle.threads[thread];
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
