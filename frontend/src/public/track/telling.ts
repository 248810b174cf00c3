// What the reporter has said of the bodies that may be told, out of the verified entries.

import { consentStanding } from "../../protocol/consent";
import { type OpenedCase, saidIn } from "./opened-case";

export type Telling = "unanswered" | "agreed" | "agreed-in-report" | "refused" | "left";

/** The bodies that reviewers asked about or the reporter said something of, in order. */
export function bodiesSpokenOf(opened: OpenedCase): string[] {
  const ids = saidIn(opened).flatMap((document) =>
    document.kind === "request" || document.kind === "consent" ? [document.data.body] : [],
  );
  return [...new Set(ids)];
}

/** Whether the report was ever taken back: nothing counts as agreed to after that. */
export function isWithdrawn(opened: OpenedCase): boolean {
  return saidIn(opened).some(({ kind }) => kind === "withdrawal");
}

/** `left` is whether the body has it already, `group` what the report calls bodies of its kind. */
export function tellingOf(opened: OpenedCase, body: string, left: boolean, group: string | null): Telling {
  if (left) return "left";
  if (isWithdrawn(opened)) return "refused";
  const said = saidIn(opened).findLast((document) => document.kind === "consent" && document.data.body === body);
  if (said?.kind === "consent") return said.data.given ? "agreed" : "refused";
  return group !== null && groupsAgreedTo(opened).includes(group) ? "agreed-in-report" : "unanswered";
}

/** What the report agreed to. */
export function groupsAgreedTo({ report }: OpenedCase): string[] {
  const agreed = report?.data.answers["consent"];
  return Array.isArray(agreed) ? agreed : [];
}

/**
 * Whether a yes to this body stood on the day when it was told. Days are all that is known: on the day itself any
 * moment of it will do.
 */
export function hadSaidYes({ shared: { entries } }: OpenedCase, body: string, group: string, day: string): boolean {
  const lengthUntil = (isBefore: (written: string) => boolean) =>
    entries.findLastIndex(({ document }) => document !== null && isBefore(document.day)) + 1;
  const [earliest, latest] = [lengthUntil((written) => written < day), lengthUntil((written) => written <= day)];
  for (let length = earliest; length <= latest; length++) {
    if (consentStanding(entries.slice(0, length), body, group) === "given") return true;
  }
  return false;
}
