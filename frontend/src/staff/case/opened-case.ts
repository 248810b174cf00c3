// A case opened in this browser, with everything about it that a reader has to be warned of.

import { equal, fromBase64 } from "../../protocol/bytes";
import { type DocumentOf } from "../../protocol/document";
import { type CaseKey, openGrant } from "../../protocol/grant";
import { type Keyring } from "../../protocol/keyring";
import { type Role } from "../../protocol/kinds";
import { type OpenedThread, openThread } from "../../protocol/opening";
import { type StaffKeys } from "../../protocol/staff-keys";
import { type Reason } from "../../protocol/verdict";
import { type Bundle, sealedThread } from "./bundle";

export interface Reader {
  account: string;
  keys: StaffKeys;
}

export type Warning =
  | "report"
  | "mode"
  | "danger-hidden"
  | "danger-added"
  | "signer"
  | "excluded"
  | "own-key"
  | "head"
  | "gaps";

export interface OpenedCase {
  bundle: Bundle;
  key: CaseKey;
  shared: OpenedThread;
  staff: OpenedThread;
  /** Only where it was verified. */
  report: DocumentOf<"report"> | null;
  sealedMode: string;
  warnings: Warning[];
  /** The role this person signs in; `null` where nothing may be signed or sealed. */
  actsAs: Role | null;
  /** What to call an account. */
  nameOf: (account: string) => string;
}

export type CaseResult = { opened: OpenedCase } | { refused: Reason | "wrong_answer" };

const MODES = ["named", "confidential", "anonymous"];

export async function openCase(asked: string, bundle: Bundle, reader: Reader, keyring: Keyring): Promise<CaseResult> {
  if (bundle.case !== asked) return { refused: "wrong_answer" };
  const holder = { account: reader.account, identity: reader.keys.identity, recipient: reader.keys.recipient };
  const grant = await openGrant(grantFile(bundle), asked, holder, keyring);
  if (grant.key === null) return { refused: grant.verdict };
  const shared = await openThread(sealedThread(bundle, "shared"), grant.key, keyring);
  const staff = await openThread(sealedThread(bundle, "staff"), grant.key, keyring);
  const first = shared.entries[0]?.document ?? null;
  const report = first?.kind === "report" ? first : null;
  const nameOf = (account: string) => keyring.displayName(account);
  const opened = { bundle, key: grant.key, shared, staff, report, sealedMode: modeOf(report), nameOf };
  const ownRole = roleInKeyring(reader, keyring);
  const warnings = warningsAbout(opened, reader.account, ownRole !== null);
  const stops: Warning[] = ["report", "excluded", "own-key", "head"];
  const actsAs = warnings.some((warning) => stops.includes(warning)) ? null : ownRole;
  return { opened: { ...opened, warnings, actsAs } };
}

function grantFile(bundle: Bundle): Uint8Array {
  try {
    return fromBase64(bundle.grant);
  } catch {
    return new Uint8Array();
  }
}

/** A report that says nothing readable about its mode is treated as the mode that gives nothing away. */
function modeOf(report: DocumentOf<"report"> | null): string {
  const mode = report?.data.answers["mode"];
  return typeof mode === "string" && MODES.includes(mode) ? mode : "anonymous";
}

function roleInKeyring({ account, keys }: Reader, keyring: Keyring): Role | null {
  const own = keyring.find(account);
  const isOwn =
    own !== undefined &&
    own.until === null &&
    own.recipient === keys.recipient &&
    equal(fromBase64(own.key), keys.signer);
  return isOwn ? own.role : null;
}

function warningsAbout(
  opened: Omit<OpenedCase, "warnings" | "actsAs">,
  account: string,
  inKeyring: boolean,
): Warning[] {
  const { bundle, key, shared, staff, report, sealedMode } = opened;
  const found: Warning[] = [];
  if (!inKeyring) found.push("own-key");
  if (report === null) {
    found.push("report");
  } else {
    const danger = report.data.answers["danger"] === "yes";
    if (report.data.excluded.includes(account)) found.push("excluded");
    if (bundle.mode !== sealedMode) found.push("mode");
    if (danger && !bundle.danger) found.push("danger-hidden");
    if (!danger && bundle.danger) found.push("danger-added");
  }
  if (!sameBytes(bundle.signer, key.signer)) found.push("signer");
  for (const [thread, row] of [
    [shared, bundle.threads.shared],
    [staff, bundle.threads.staff],
  ] as const) {
    // Where an entry could not be verified the head is not known here, and the row's is all there is.
    if (thread.head !== null && !sameBytes(row.head, thread.head) && !found.includes("head")) found.push("head");
  }
  const entries = [...shared.entries.slice(report === null ? 1 : 0), ...staff.entries];
  if (entries.some(({ verdict }) => verdict !== "verified" && verdict !== "for_custodians")) found.push("gaps");
  return found;
}

function sameBytes(text: string, bytes: Uint8Array): boolean {
  try {
    return equal(fromBase64(text), bytes);
  } catch {
    return false;
  }
}
