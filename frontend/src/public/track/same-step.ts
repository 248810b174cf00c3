// Whether a step stands in the case already: sent twice, or from two windows, it is there once.

import type { Step } from "./step";
import { type OpenedCase, threadOf } from "./opened-case";

/** `seen` is how long the thread was when the person decided. */
export function isThere(opened: OpenedCase, { entry, thread }: Step, seen: number): boolean {
  const said = JSON.stringify(entry.data);
  const entries = threadOf(opened, thread)?.opened.entries ?? [];
  const own = entries
    // A request for a name is answered once.
    .slice(entry.kind === "disclosure_answer" ? 0 : seen)
    .flatMap(({ document }) => (document?.by === "reporter" && document.kind === entry.kind ? [document.data] : []));
  if (entry.kind !== "consent") return own.some((data) => JSON.stringify(data) === said);
  // A yes in between took the no back: only the last word on this body is the same.
  const last = own.findLast((data) => "body" in data && data.body === entry.data.body);
  return last !== undefined && JSON.stringify(last) === said;
}
