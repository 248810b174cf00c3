// How an entry or a grant came out of PROTOCOL.md §9. The reasons are the protocol's own words.

import { type Document } from "./document";

export type Reason =
  | "too_large"
  | "cannot_open"
  | "malformed"
  | "wrong_case"
  | "wrong_place"
  | "unknown_author"
  | "not_allowed"
  | "bad_signature"
  | "wrong_head";

export type Verdict = "verified" | "missing" | "for_custodians" | Reason;

export interface OpenedEntry {
  n: number;
  verdict: Verdict;
  /** Only where the verdict is `verified`: what was not verified is not handed on. */
  document: Document | null;
}

/** Thrown inside the checks, caught where a verdict is made of it. */
export class NotVerified extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

export function insist(holds: boolean, reason: Reason): asserts holds {
  if (!holds) throw new NotVerified(reason);
}
