// What the page and its worker say to each other. One worker is one case: it makes the case's key, seals files to it,
// and seals the report that goes with it.

import type { ReportToSeal } from "../../protocol/report-writing";
import type { Bytes } from "../../protocol/bytes";

/** `people` are the rows of `GET /api/v1/keys`, not yet looked at; `recipient` is R of a case that there is already. */
export type SealingJob =
  | { job: "report"; report: ReportToSeal; people: unknown }
  | { job: "file"; content: Blob | Bytes; recipient: string | null }
  | { job: "original"; content: Blob; recipient: string | null; excluded: string[]; people: unknown }
  /** The next piece of what was begun last. */
  | { job: "piece" };

/** `body` is what `POST /api/v1/reports` takes. */
export interface Sealed {
  body: string;
  /** The code, twelve words. */
  words: string;
}

/** How long the sealed file will be, and of an original its key, sealed for the case. */
export interface Begun {
  bytes: number;
  inner: string | null;
}

/** Behind the last piece comes the hash of them all, in base64. */
export type Piece = { piece: Bytes } | { hash: string };

/**
 * Why there is nothing to send: nobody is left to read it, nobody to keep the name or an original, somebody ruled out who is not
 * there, a file that is not what it was, or it went wrong.
 */
export type NotSealed = "readers" | "custodians" | "staff-changed" | "file-changed" | "failed";

export interface SealingAnswers {
  report: Sealed | { not: NotSealed };
  file: Begun | { not: NotSealed };
  original: Begun | { not: NotSealed };
  piece: Piece | { not: NotSealed };
}

export type SealingAnswer = SealingAnswers["report"];
