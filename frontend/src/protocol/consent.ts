// Whether a case may be shared with a body, as the verified entries say it (PROTOCOL.md §9).

import { type Document } from "./document";
import { type OpenedEntry } from "./verdict";

/** `unknown` where something that may have taken a yes back cannot be read. Only `given` allows sharing. */
export type ConsentStanding = "given" | "not_given" | "unknown";

/** `shared` is the whole shared thread, `group` what the report calls bodies of this one's kind. */
export function consentStanding(shared: readonly OpenedEntry[], body: string, group: string): ConsentStanding {
  if (shared.some(({ document }) => document?.kind === "withdrawal")) return "not_given";
  const last = shared.findLastIndex(({ document }) => document?.kind === "consent" && document.data.body === body);
  const decides = last < 0 ? 0 : last;
  const document = shared[decides]?.document ?? null;
  if (!saysYes(document, group)) return "not_given";
  // A no that came later, or a withdrawal, may stand where nothing can be read.
  return shared.slice(decides + 1).every(isRead) ? "given" : "unknown";
}

function saysYes(document: Document | null, group: string): boolean {
  if (document?.kind === "consent") return document.data.given;
  if (document?.kind !== "report") return false;
  const answer = document.data.answers["consent"];
  return Array.isArray(answer) ? answer.includes(group) : answer === group;
}

/** A name given in confidence says nothing about consent, and stands where no other entry can. */
function isRead({ verdict }: OpenedEntry): boolean {
  return verdict === "verified" || verdict === "for_custodians";
}

/** Whether somebody proposed to share with this body without consent and a lead who is somebody else approved it. */
export function overrideStands(staff: readonly OpenedEntry[], body: string): boolean {
  return staff.some(({ document: approval }) => {
    if (approval?.kind !== "approval" || approval.role !== "lead" || approval.data.of >= approval.n) return false;
    const proposal = staff[approval.data.of]?.document;
    return proposal?.kind === "override" && proposal.data.body === body && proposal.by !== approval.by;
  });
}
