// Where the reporter's consent to one body stands, and how it came to that.

import { consentStanding, overrideStands } from "../../../protocol/consent";
import { type DocumentOf } from "../../../protocol/document";
import { proposalAbout } from "../bundle";
import { type OpenedCase } from "../opened-case";
import { allOf } from "../verified";

export type Consent =
  | { stands: "given-in-report" | "withdrawn" | "unknown" | "not-asked"; day: null }
  | { stands: "given" | "refused" | "asked"; day: string };

type Read = Pick<OpenedCase, "shared" | "staff">;

export function consentOf({ shared }: Read, body: string, group: string): Consent {
  const standing = consentStanding(shared.entries, body, group);
  const answer = allOf(shared, "consent").findLast(({ data }) => data.body === body);
  const asked = allOf(shared, "request").findLast(({ data }) => data.body === body);
  if (standing === "unknown") return { stands: "unknown", day: null };
  if (standing === "given") return answer ? { stands: "given", day: answer.day } : { stands: "given-in-report", day: null };
  if (allOf(shared, "withdrawal").length > 0) return { stands: "withdrawn", day: null };
  if (asked !== undefined && (answer === undefined || answer.n < asked.n)) return { stands: "asked", day: asked.day };
  return answer ? { stands: "refused", day: answer.day } : { stands: "not-asked", day: null };
}

export function isGiven({ stands }: Consent): boolean {
  return stands === "given" || stands === "given-in-report";
}

/**
 * The proposal to refer without consent that a lead may agree to: the last one, unless it was agreed to already. It
 * ends with the case it was made for, which the server alone knows; its word can only take one away.
 */
export function openOverride({ staff, bundle }: Pick<OpenedCase, "staff" | "bundle">, body: string): DocumentOf<"override"> | null {
  const proposal = allOf(staff, "override").findLast(({ data }) => data.body === body);
  const listed = proposalAbout(bundle, `override:${body}`);
  if (proposal === undefined || listed === undefined) return null;
  if (listed.approved_by !== null || listed.proposed_by !== proposal.by) return null;
  return allOf(staff, "approval").some(({ data }) => data.of === proposal.n) ? null : proposal;
}

/** Two people agreed, by what they signed; the server counts each agreement once and has to say so as well. */
export function isOverridden(opened: Pick<OpenedCase, "staff" | "bundle">, body: string): boolean {
  const listed = proposalAbout(opened.bundle, `override:${body}`);
  return overrideStands(opened.staff.entries, body) && listed !== undefined && listed.approved_by !== null;
}
