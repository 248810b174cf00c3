// The ground on which something was sent, held against what everybody signed: one browser's word is not enough.

import { consentStanding, overrideStands } from "../../../protocol/consent";
import { type Pack } from "../../../protocol/data";
import { type DocumentOf } from "../../../protocol/document";
import { type OpenedEntry } from "../../../protocol/verdict";
import { bodyOf, type Routing } from "../directory";
import { type OpenedCase } from "../opened-case";

/** `unknown` where what a kind of body may be told would have to be known, and the directory does not say it now. */
export type Ground = "stands" | "missing" | "unknown";

type Read = Pick<OpenedCase, "shared" | "staff">;

/** `group` is the body's, `null` where the directory could not be asked or does not have the body. */
export function groundOf({ data, day }: Pick<DocumentOf<"pack">, "data" | "day">, { shared, staff }: Read, group: string | null): Ground {
  if (data.basis === "serious_harm") return overrideStands(staff.entries, data.body) ? "stands" : "missing";
  const seen = seenBefore(data, day, shared.entries);
  if (seen === null) return "missing";
  if (consentStanding(seen, data.body, group ?? "") === "given") return "stands";
  if (group !== null) return "missing";
  // Any kind of body that the report said yes to may be this one's.
  const agreed = [groupsIn(seen[0])].flat().some((kind) => consentStanding(seen, data.body, kind) === "given");
  return agreed ? "unknown" : "missing";
}

/** What was not sent on the ground that its pack names. */
export function groundless(opened: Pick<OpenedCase, "shared" | "staff" | "referrals">, routing: Routing | null): DocumentOf<"pack">[] {
  const packs = opened.referrals.flatMap(({ opened: verified }) => (verified ? [verified.pack] : []));
  return packs.filter((pack) => groundOf(pack, opened, groupOf(pack.data, routing)) === "missing");
}

export function groupOf({ body }: Pick<Pack, "body">, routing: Routing | null): string | null {
  return bodyOf(routing, body)?.group ?? null;
}

/** As long as the pack says that the thread was, and what had been there for a day: nobody may leave a refusal out. */
function seenBefore({ shared: length }: Pick<Pack, "shared">, day: string, entries: readonly OpenedEntry[]): OpenedEntry[] | null {
  if (length > entries.length) return null;
  const older = entries.findLastIndex(({ document }) => document !== null && document.day < day);
  return entries.slice(0, Math.max(length, older + 1));
}

function groupsIn(first: OpenedEntry | undefined): string | string[] {
  return first?.document?.kind === "report" ? (first.document.data.answers["consent"] ?? []) : [];
}
