// Whether a step stands in the case already: sent twice, or from two windows, it is there once.

import { type OpenedCase, openedThread } from "./opened-case";
import { type Step, threadOfStep } from "./step";

/** `seen` is how long the thread was when the person decided. */
export function isThere(opened: OpenedCase, step: Step, seen: number): boolean {
  const { entry } = step;
  const thread = openedThread(opened, threadOfStep(step))?.thread;
  const said = JSON.stringify(entry.data);
  const own = (thread?.entries ?? [])
    .slice(seen)
    .flatMap(({ document }) => (document?.by === "reporter" && document.kind === entry.kind ? [document.data] : []));
  if (entry.kind !== "consent") return own.some((data) => JSON.stringify(data) === said);
  // A yes in between took the no back: only the last word on this body is the same.
  const last = own.findLast((data) => "body" in data && data.body === entry.data.body);
  return last !== undefined && JSON.stringify(last) === said;
}
