// Referrals: what was sent and what came back, and sending to the bodies that were chosen.

import { say } from "../../copy";
import { element } from "../../dom";
import { paragraph, section } from "../summary-list";
import { lastOf } from "../verified";
import { type Work } from "../work";
import { showBodyToRefer } from "./refer-body";
import { showReferral } from "./show-referral";

export function showReferrals(work: Work): HTMLElement {
  const { opened, routing } = work;
  const sent = opened.referrals.map((referral) => showReferral(referral, work));
  const chosen = lastOf(opened.staff, "route")?.data.bodies ?? [];
  const heading = element("h3", { class: "govuk-heading-s" }, say("browser-refer-heading"));
  const bodies =
    routing === null || chosen.length === 0 || opened.actsAs === null
      ? [paragraph(say(chosen.length > 0 && routing === null ? "browser-directory-unreached" : "browser-refer-after-route"))]
      : [heading, paragraph(say("browser-refer-about")), ...chosen.map((body) => showBodyToRefer(body, routing, work))];
  return section("referrals", say("browser-section-referrals"), ...sent, ...bodies);
}
