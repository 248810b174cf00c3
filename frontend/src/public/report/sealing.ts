// What the page and its worker say to each other.

import type { ReportToSeal } from "../../protocol/report-writing";

export interface SealingJob {
  report: ReportToSeal;
  /** The rows of `GET /api/v1/keys`, not yet looked at. */
  people: unknown;
}

/** `body` is what `POST /api/v1/reports` takes. */
export interface Sealed {
  body: string;
  /** The code, twelve words. */
  words: string;
}

/** Why there is nothing to send: nobody is left to read it, nobody to keep the name, somebody ruled out who is not there, or it went wrong. */
export type NotSealed = "readers" | "custodians" | "staff-changed" | "failed";

export type SealingAnswer = Sealed | { not: NotSealed };
