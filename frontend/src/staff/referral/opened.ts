// A referral opened in this browser, with everything about it that a reader has to be warned of.

import { equal, fromBase64 } from "../../protocol/bytes";
import { referenceOf } from "../../protocol/case-id";
import { type Keyring } from "../../protocol/keyring";
import { openReferral, type OpenedReferral } from "../../protocol/referral";
import { type StaffKeys } from "../../protocol/staff-keys";
import { type Verdict } from "../../protocol/verdict";
import { type ReferralState } from "../case/bundle";
import { stateOf } from "../case/compare";
import { bytesOf, type ReferralBundle, sealedThread } from "./bundle";

export interface Reader {
  account: string;
  keys: StaffKeys;
}

/** `own-key` and `head` stop: nothing is signed or sealed then. */
export type Warning = "own-key" | "head" | "gaps";

export interface Shown {
  bundle: ReferralBundle;
  opened: OpenedReferral;
  warnings: Warning[];
  /** By the verified pack and letters, whatever the row says. */
  reference: string;
  state: ReferralState;
  /** Whether this person may sign here. */
  mayWrite: boolean;
  nameOf: (account: string) => string;
}

export type Result = { shown: Shown } | { refused: Exclude<Verdict, "verified"> | "wrong_answer" };

export async function openBundle(
  asked: string,
  bundle: ReferralBundle,
  { account, keys }: Reader,
  keyring: Keyring,
): Promise<Result> {
  if (bundle.id !== asked) return { refused: "wrong_answer" };
  const liaison = { account, identity: keys.identity, recipient: keys.recipient };
  const result = await openReferral(sealedThread(bundle), asked, bundle.case, liaison, keyring);
  if (result.opened === null) return { refused: result.verdict };
  const { thread } = result.opened;
  const own = keyring.find(account);
  const isOwn = own?.until === null && own.recipient === keys.recipient && equal(fromBase64(own.key), keys.signer);
  const warnings: Warning[] = [];
  if (!isOwn) warnings.push("own-key");
  // Where an entry could not be verified the head is not known here, and the row's is all there is.
  if (thread.head !== null && !equal(bytesOf(bundle.thread.head), thread.head)) warnings.push("head");
  const mayWrite = warnings.length === 0;
  if (thread.entries.some(({ verdict }) => verdict !== "verified")) warnings.push("gaps");
  const nameOf = (name: string) => keyring.displayName(name);
  const { to } = result.opened;
  const told = { reference: referenceOf(to.caseId), state: stateOf(thread) };
  return { shown: { bundle, opened: result.opened, warnings, ...told, mayWrite, nameOf } };
}
