// Whether a step stands in the case already: sent twice, or from two windows, it is there once.

import type { Step } from "./step";
import type { OpenedCase } from "./opened-case";

/** `seen` is how long the thread was when the person decided. */
export function isThere(opened: OpenedCase, { entry }: Step, seen: number): boolean {
  const thread = entry.kind === "diary" ? opened.private : opened.shared;
  const said = JSON.stringify(entry.data);
  const own = thread.entries
    .slice(seen)
    .flatMap(({ document }) => (document?.by === "reporter" && document.kind === entry.kind ? [document.data] : []));
  if (entry.kind !== "consent") return own.some((data) => JSON.stringify(data) === said);
  // A yes in between took the no back: only the last word on this body is the same.
  const last = own.findLast((data) => "body" in data && data.body === entry.data.body);
  return last !== undefined && JSON.stringify(last) === said;
}
