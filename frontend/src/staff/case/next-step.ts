// What is to be done next, so that nobody has to work it out at the end of a long day.

import { type Bundle } from "./bundle";

/** One sentence each; with some comes a button or a way to the right part of the page. */
export type NextStep =
  | "second-look"
  | "acknowledge"
  | "assess"
  | "waiting"
  | "classify"
  | "route"
  | "refer"
  | "with-body"
  | "close"
  | "closed"
  | "withdrawn"
  | "unreadable";

export function nextStep(bundle: Bundle, account: string): NextStep {
  const { state } = bundle;
  if (state === "concluded") return "closed";
  if (state === "withdrawn" || state === "unreadable") return state;
  if (state === "reopened" && bundle.second_look && bundle.concluded_by === account) return "second-look";
  if (state === "received") return "acknowledge";
  if (state === "acknowledged" || state === "reopened") return "assess";
  if (state === "awaiting_reporter") return "waiting";
  if (bundle.classification === null) return "classify";
  if (bundle.route === null) return "route";
  if (bundle.referrals.some((referral) => referral.state === "sent" || referral.state === "acknowledged")) return "with-body";
  return bundle.referrals.some((referral) => referral.state === "answered") ? "close" : "refer";
}
