// The parts of a case in the order in which they are worked through.

import { say } from "../copy";
import { element, moveTo } from "../dom";
import { type Reason } from "../../protocol/verdict";
import { type Bundle } from "./bundle";
import { showEvidence } from "../files/show-evidence";
import { showClassification } from "./classify/show-classification";
import { showClosing } from "./close/show-closing";
import { showUnreadable } from "./close/unreadable";
import { navigation } from "./navigation";
import { showName } from "./confided/show-name";
import { showReferrals } from "./refer/show-referrals";
import { showRoute } from "./route/show-route";
import { recusal, showAccess } from "./show-access";
import { showConversation } from "./show-conversation";
import { showFiles } from "./show-files";
import { showNextStep } from "./show-next-step";
import { showNotes } from "./show-notes";
import { showReport } from "./show-report";
import { showSummary, showWarnings, warningText } from "./show-summary";
import { showTasks } from "./show-tasks";
import { paragraph, section } from "./summary-list";
import { type Work } from "./work";

export function showCase(work: Work): HTMLElement[] {
  const { opened, words } = work;
  // Nothing of it is shown, and the key can be given up.
  if (opened.warnings.includes("excluded")) return [warningText(say("browser-warn-excluded")), recusalOf(work)];
  const parts = [
    showSummary(work),
    showNextStep(work),
    ...(opened.report ? [showReport(opened.report, words)] : []),
    ...showEvidence(work),
    showConversation(work),
    ...showName(work),
    showClassification(work),
    showRoute(work),
    showReferrals(work),
    showTasks(work),
    showNotes(work),
    showClosing(work),
    showAccess(work),
    showFiles(opened.bundle),
  ];
  const page = element("div", { class: "candour-case" }, navigation(parts), element("div", { class: "candour-case__parts" }, ...parts));
  return [showWarnings(work), ...keptDrafts(work), page];
}

function recusalOf(work: Work): HTMLElement {
  return section("access", say("browser-section-access"), recusal(work));
}

/** What was written for something that cannot be done any more is still the person's. */
function keptDrafts({ drafts }: Work): HTMLElement[] {
  return drafts.orphans().map((text) => {
    const heading = element("h2", { class: "govuk-heading-s" }, say("browser-draft-kept"));
    return element("div", { class: "govuk-inset-text", "data-kept": "" }, heading, element("p", { class: "candour-text" }, text));
  });
}

/** A case that does not open here shows nothing of itself; two people can say that it never will. */
export function showClosedCase(
  refused: Reason | "wrong_answer",
  bundle: Bundle,
  taking: Parameters<typeof showUnreadable>[2],
): HTMLElement[] {
  if (refused === "wrong_answer") return [warningText(say("browser-warn-case"))];
  const sentence = say("browser-grant-unverified", { reason: say(`browser-reason-${refused}`) });
  const offers = (action: string) => bundle.actions.find((offered) => offered.action === action);
  const giveUp = showUnreadable(bundle, offers, taking);
  return [warningText(sentence), ...(giveUp.length === 0 ? [] : [section("closing", say("browser-section-closing"), ...giveUp)])];
}

/** Says it where it was done, and takes the reader there. `more` is what else came of it. */
export function announce(place: HTMLElement, where: string, sentence: string, variant: string, more = ""): void {
  const heading = element("p", { class: "govuk-notification-banner__heading" }, sentence);
  const banner = element(
    "div",
    { class: `govuk-notification-banner ${variant}`, role: "alert", tabindex: "-1" },
    element("div", { class: "govuk-notification-banner__content" }, heading, more === "" ? null : paragraph(more)),
  );
  const title = place.querySelector(`#${where} > h2`);
  if (title) title.after(banner);
  else place.prepend(banner);
  moveTo(banner);
}
