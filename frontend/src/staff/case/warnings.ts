// What a reader of a case has to be warned of: where the server and what is sealed do not say the same.

import { equal, fromBase64 } from "../../protocol/bytes";
import { differences } from "./compare";
import { type OpenedCase } from "./opened-case";

export type Warning =
  | "report"
  | "mode"
  | "danger-hidden"
  | "danger-added"
  | "signer"
  | "excluded"
  | "holder-excluded"
  | "own-key"
  | "head"
  | "gaps"
  | "differs";

/** With one of these nothing may be signed or sealed. */
export const STOPS: readonly Warning[] = ["report", "excluded", "own-key", "head"];

export function warningsAbout(
  opened: Omit<OpenedCase, "warnings" | "actsAs">,
  account: string,
  inKeyring: boolean,
): Warning[] {
  const { bundle, key, shared, staff, referrals, disclosures, report, sealedMode } = opened;
  const found: Warning[] = [];
  if (!inKeyring) found.push("own-key");
  if (report === null) {
    found.push("report");
  } else {
    const danger = report.data.answers["danger"] === "yes";
    const { excluded } = report.data;
    if (excluded.includes(account)) found.push("excluded");
    if (bundle.holders.some((holder) => holder !== account && excluded.includes(holder))) found.push("holder-excluded");
    if (bundle.mode !== sealedMode) found.push("mode");
    if (danger && !bundle.danger) found.push("danger-hidden");
    if (!danger && bundle.danger) found.push("danger-added");
  }
  if (!sameBytes(bundle.signer, key.signer)) found.push("signer");
  const named = referrals.map(({ id, thread }) => [thread, bundle.threads[`referral-${id}`]] as const);
  const asked = disclosures.map(({ id, thread }) => [thread, bundle.threads[`disclosure-${id}`]] as const);
  const threads = [[shared, bundle.threads.shared] as const, [staff, bundle.threads.staff] as const, ...named, ...asked];
  // Where an entry could not be verified the head is not known here, and the row's is all there is.
  const differs = threads.some(([thread, row]) => thread.head !== null && row !== undefined && !sameBytes(row.head, thread.head));
  if (differs) found.push("head");
  const entries = [
    ...shared.entries.slice(report === null ? 1 : 0),
    ...staff.entries,
    ...referrals.flatMap(({ thread }) => thread.entries),
    ...disclosures.flatMap(({ thread }) => thread.entries),
  ];
  const gaps = entries.some(({ verdict }) => verdict !== "verified" && verdict !== "for_custodians");
  if (gaps || referrals.some(({ opened: verified }) => verified === null)) found.push("gaps");
  if (differences(opened).length > 0) found.push("differs");
  return found;
}

function sameBytes(text: string, bytes: Uint8Array): boolean {
  try {
    return equal(fromBase64(text), bytes);
  } catch {
    return false;
  }
}
