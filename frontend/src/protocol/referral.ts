// A liaison's way into a referral: the pack gives what a grant gives a reviewer (PROTOCOL.md §9).

import { type DocumentOf } from "./document";
import { type Holder } from "./grant";
import { type Keyring } from "./keyring";
import { referralThread } from "./kinds";
import { type OpenedThread, openThreadAs, type SealedThread } from "./opening";
import { type Verdict } from "./verdict";

/** What a verified pack gives: R, which answers are sealed to, and whose referral this is. */
export interface ReferralKey {
  caseId: string;
  referral: string;
  body: string;
  recipient: string;
}

export interface OpenedReferral {
  key: ReferralKey;
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
  const [first] = thread.entries;
  if (first === undefined) return { verdict: "missing", opened: null };
  if (first.verdict !== "verified" || first.document?.kind !== "pack") {
    return { verdict: first.verdict === "verified" ? "wrong_place" : first.verdict, opened: null };
  }
  const pack = first.document;
  const { body, recipient } = pack.data;
  return { verdict: "verified", opened: { key: { caseId, referral, body, recipient }, pack, thread } };
}
