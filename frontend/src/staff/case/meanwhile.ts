// Somebody else was first: who, as far as their entries are verified.

import { say, sayList } from "../copy";
import { type OpenedCase } from "./opened-case";

/** Never the reader: what they sent in another window is no news to them. */
export function sayMeanwhile(before: OpenedCase, now: OpenedCase, reader: string): string {
  const fresh = [
    ...now.shared.entries.slice(before.bundle.threads.shared.n),
    ...now.staff.entries.slice(before.bundle.threads.staff.n),
    ...now.referrals.flatMap(({ id, thread }) => thread.entries.slice(before.bundle.threads[`referral-${id}`]?.n ?? 0)),
  ];
  const names = fresh.flatMap(({ document }) => (document && document.by !== reader ? [document.by === "reporter" ? say("browser-meanwhile-reporter") : now.nameOf(document.by)] : []));
  const once = [...new Set(names)];
  return once.length > 0 ? say("browser-meanwhile", { names: sayList(once) }) : say("browser-meanwhile-state");
}
