// Finds out which page this is and starts it.

import { startAccountPage } from "./account-page";
import { Locked, Refused } from "./api";
import { startCasePage } from "./case/case-page";
import { startChangesPage } from "./changes/changes-page";
import { say } from "./copy";
import { startDisclosurePage } from "./disclosure/disclosure-page";
import { allowForms, find, progress } from "./dom";
import { startEnrolPage } from "./enrol-page";
import { showErrors } from "./errors";
import { watchIdleness } from "./idle";
import { standInForWebCrypto } from "../insecure-origin";
import { startLeaversPage } from "./leavers-page";
import { startReferralPage } from "./referral/referral-page";
import { startQueuePage } from "./queue-page";
import { watchSessionEnd } from "./session-end";
import { listenForSignOut } from "./sign-out";
import { startSignInPage } from "./sign-in-page";

const PAGES: Record<string, (page: HTMLElement) => void | Promise<void>> = {
  account: startAccountPage,
  case: startCasePage,
  changes: startChangesPage,
  disclosure: startDisclosurePage,
  disclosures: () => undefined,
  enrol: startEnrolPage,
  leavers: startLeaversPage,
  referral: startReferralPage,
  queue: startQueuePage,
  referrals: () => undefined,
  "sign-in": startSignInPage,
};

async function start(): Promise<void> {
  standInForWebCrypto();
  const page = find("[data-page]");
  if (document.body.dataset["account"] !== undefined) {
    listenForSignOut();
    watchIdleness(Number(document.body.dataset["idleMinutes"]));
    watchSessionEnd(Number(document.body.dataset["endsIn"]));
  }
  allowForms();
  await PAGES[page.dataset["page"] as string]?.(page);
}

start().catch((error: unknown) => {
  if (error instanceof Locked) return;
  progress("");
  showErrors([{ field: null, message: error instanceof Refused ? error.message : say("browser-unexpected") }]);
});
