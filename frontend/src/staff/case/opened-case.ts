// A case opened in this browser, with everything about it that a reader has to be warned of.

import { equal, fromBase64 } from "../../protocol/bytes";
import { type DocumentOf } from "../../protocol/document";
import { fileOf, type OpenedDisclosure, openDisclosureOfCase, type Reported } from "../../protocol/disclosure";
import { type CaseKey, openGrant } from "../../protocol/grant";
import { type Keyring } from "../../protocol/keyring";
import { type Named, type OriginalRead, readName, readOriginal } from "../../protocol/kept";
import { isDisclosureThread, isReferralThread, type Role } from "../../protocol/kinds";
import { type OpenedThread, openThread } from "../../protocol/opening";
import { type OpenedReferral, openReferralOfCase } from "../../protocol/referral";
import { type StaffKeys } from "../../protocol/staff-keys";
import { type Reason } from "../../protocol/verdict";
import { type Bundle, sealedThread } from "./bundle";
import { lastOf } from "./verified";
import { STOPS, type Warning, warningsAbout } from "./warnings";

export interface Reader {
  account: string;
  keys: StaffKeys;
}

export interface ReferralOfCase {
  id: string;
  thread: OpenedThread;
  /** Only where its pack was verified. */
  opened: OpenedReferral | null;
}

export interface DisclosureOfCase {
  id: string;
  thread: OpenedThread;
  /** Only where its request was verified. */
  opened: OpenedDisclosure | null;
  /** The name where it was released, read with the case's key; otherwise `null`. */
  name: Named | null;
  /** What opens the original where that was released; otherwise `null`. */
  original: OriginalRead | null;
}

export interface OpenedCase {
  bundle: Bundle;
  key: CaseKey;
  shared: OpenedThread;
  staff: OpenedThread;
  referrals: ReferralOfCase[];
  disclosures: DisclosureOfCase[];
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
  const referrals = await openReferrals(bundle, grant.key, keyring);
  const first = shared.entries[0]?.document ?? null;
  const report = first?.kind === "report" ? first : null;
  const nameOf = (account: string) => keyring.displayName(account);
  const disclosures = await openDisclosures(bundle, grant.key, { report, shared }, keyring);
  const opened = { bundle, key: grant.key, shared, staff, referrals, disclosures, report, sealedMode: modeOf(report), nameOf };
  const ownRole = roleInKeyring(reader, keyring);
  const warnings = warningsAbout(opened, reader.account, ownRole !== null);
  const actsAs = warnings.some((warning) => STOPS.includes(warning)) ? null : ownRole;
  return { opened: { ...opened, warnings, actsAs } };
}

/** Those the server lists and those it has threads of: one without the other is seen as a gap. */
async function openReferrals(bundle: Bundle, key: CaseKey, keyring: Keyring): Promise<ReferralOfCase[]> {
  const listed = bundle.referrals.map(({ id }) => `referral-${id}`);
  const names = [...new Set([...listed, ...Object.keys(bundle.threads)])].filter(isReferralThread);
  const open = async (name: (typeof names)[number]) => {
    const id = name.slice("referral-".length);
    return { id, ...(await openReferralOfCase(sealedThread(bundle, name), id, key, keyring)) };
  };
  return Promise.all(names.map(open));
}

/** The same for what was asked of the custodians. */
async function openDisclosures(
  bundle: Bundle,
  key: CaseKey,
  reported: Reported,
  keyring: Keyring,
): Promise<DisclosureOfCase[]> {
  const listed = bundle.disclosures.map(({ id }) => `disclosure-${id}`);
  const names = [...new Set([...listed, ...Object.keys(bundle.threads)])].filter(isDisclosureThread);
  const open = async (name: (typeof names)[number]) => {
    const id = name.slice("disclosure-".length);
    const { thread, opened } = await openDisclosureOfCase(sealedThread(bundle, name), id, key, reported, keyring);
    const closed = { id, thread, opened, name: null, original: null };
    const decision = lastOf(thread, "disclosure");
    if (opened === null || decision?.data.released !== true) return closed;
    const { of } = opened.request.data;
    if (of === "name") return { ...closed, name: await readName(decision.data.kept, key) };
    const file = fileOf(of, reported.shared);
    return { ...closed, original: file && (await readOriginal(decision.data.kept, key, file.original)) };
  };
  return Promise.all(names.map(open));
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
