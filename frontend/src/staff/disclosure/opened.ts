// A request opened in a custodian's browser, with everything about it that they have to be warned of.

import { equal, fromBase64 } from "../../protocol/bytes";
import { openDisclosure, type OpenedDisclosure } from "../../protocol/disclosure";
import { type Kept, openKept } from "../../protocol/kept";
import { type Keyring } from "../../protocol/keyring";
import { type StaffKeys } from "../../protocol/staff-keys";
import { type Verdict } from "../../protocol/verdict";
import { allOf } from "../case/verified";
import { bytesOf } from "../referral/bundle";
import { type DisclosureBundle, sealedThread } from "./bundle";

export interface Reader {
  account: string;
  keys: StaffKeys;
}

/** `own-key` and `head` stop: nothing is signed or sealed then. */
export type Warning = "own-key" | "head" | "gaps";

export interface Shown {
  bundle: DisclosureBundle;
  opened: OpenedDisclosure;
  warnings: Warning[];
  /** What is asked for, still sealed for the case; `null` where the service did not give it. */
  kept: Kept | null;
  /** The service lets it be released, and what was signed does not. */
  early: boolean;
  /** Whether this person may sign here. */
  mayWrite: boolean;
  nameOf: (account: string) => string;
}

export type Result = { shown: Shown } | { refused: Exclude<Verdict, "verified"> | "wrong_answer" };

/** Five working days are never fewer days than these. */
const FEWEST_DAYS = 5;
const DAY = 86_400_000;

export async function openBundle(
  asked: string,
  bundle: DisclosureBundle,
  { account, keys }: Reader,
  keyring: Keyring,
  today: string,
): Promise<Result> {
  if (bundle.id !== asked) return { refused: "wrong_answer" };
  const result = await openDisclosure(sealedThread(bundle), asked, bundle.case, keys, keyring);
  if (result.opened === null) return { refused: result.verdict };
  const { opened } = result;
  const { thread, request } = opened;
  const own = keyring.find(account);
  const isOwn = own?.until === null && own.role === "custodian" && own.recipient === keys.recipient && equal(fromBase64(own.key), keys.signer);
  const warnings: Warning[] = [];
  if (!isOwn) warnings.push("own-key");
  // Where an entry could not be verified the head is not known here, and the row's is all there is.
  if (thread.head !== null && !equal(bytesOf(bundle.thread.head), thread.head)) warnings.push("head");
  const mayWrite = warnings.length === 0;
  if (thread.entries.some(({ verdict }) => verdict !== "verified")) warnings.push("gaps");
  const signer = fromBase64(request.data.signer);
  const kept = bundle.kept === null ? null : await openKept(bytesOf(bundle.kept), keys.identity, opened.caseId, signer, request.data.of);
  const nameOf = (name: string) => keyring.displayName(name);
  const offered = bundle.actions.some(({ action }) => action === "release_name");
  return { shown: { bundle, opened, warnings, kept, early: offered && !mayBeReleased(opened, today), mayWrite, nameOf } };
}

/** By what was signed: it cannot wait, the reporter was heard, or had the time. */
function mayBeReleased({ request, thread }: OpenedDisclosure, today: string): boolean {
  const waited = Date.parse(today) - Date.parse(request.day) >= FEWEST_DAYS * DAY;
  return request.data.urgent || allOf(thread, "disclosure_answer").length > 0 || waited;
}
