// The two ways into a referral: a reviewer's with the case's key, and a liaison's, whom the pack gives what a grant
// gives a reviewer (PROTOCOL.md §9).

import { type DocumentOf } from "./document";
import { type CaseKey, type Holder } from "./grant";
import { type Keyring } from "./keyring";
import { referralThread } from "./kinds";
import { type OpenedThread, openThread, openThreadAs, type SealedThread } from "./opening";
import { type LetterTo } from "./referral-writing";
import { type Verdict } from "./verdict";

export interface OpenedReferral {
  /** What a verified pack gives: R, which letters are sealed to, and whose referral this is. */
  to: LetterTo;
  pack: DocumentOf<"pack">;
  thread: OpenedThread;
}

export type ReferralResult =
  | { verdict: "verified"; opened: OpenedReferral }
  | { verdict: Exclude<Verdict, "verified">; opened: null };

/** `referral` is the id that was asked for, and `caseId` the case that the answer names. */
export async function openReferral(
  sealed: Omit<SealedThread, "thread">,
  referral: string,
  caseId: string,
  liaison: Holder,
  keyring: Keyring,
): Promise<ReferralResult> {
  const own = keyring.find(liaison.account);
  // Which body is mine is for keys/ to say. Who works at none is sent nothing, and opens nothing.
  const addressee = { body: own?.body ?? "", recipient: liaison.recipient };
  const reader = { caseId, identity: liaison.identity, signer: null, addressee };
  const thread = await openThreadAs({ ...sealed, thread: referralThread(referral) }, reader, keyring);
  const opened = withItsPack(thread, referral, caseId);
  if (opened !== null) return { verdict: "verified", opened };
  const verdict = thread.entries[0]?.verdict ?? "missing";
  return { verdict: verdict === "verified" ? "wrong_place" : verdict, opened: null };
}

/** A reviewer sees what is there even where the pack is not verified: then `opened` is `null`. */
export async function openReferralOfCase(
  sealed: Omit<SealedThread, "thread">,
  referral: string,
  key: CaseKey,
  keyring: Keyring,
): Promise<{ thread: OpenedThread; opened: OpenedReferral | null }> {
  const thread = await openThread({ ...sealed, thread: referralThread(referral) }, key, keyring);
  return { thread, opened: withItsPack(thread, referral, key.caseId) };
}

function withItsPack(thread: OpenedThread, referral: string, caseId: string): OpenedReferral | null {
  const pack = thread.entries[0]?.document;
  if (pack?.kind !== "pack") return null;
  const { body, recipient } = pack.data;
  return { to: { caseId, referral, body, recipient }, pack, thread };
}
