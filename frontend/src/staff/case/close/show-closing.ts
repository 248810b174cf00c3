// How the case ends, and what holds it up: closing, opening again, clocks that stand still.

import { say, sayDay, sayList } from "../../copy";
import { lookedAtBy, type OfferedAction, proposalAbout } from "../bundle";
import { textArea } from "../form/fields";
import { foldedForm } from "../form/form";
import { reasonsOf, stateOf } from "../compare";
import { bodyName } from "../directory";
import { warningText } from "../show-summary";
import { paragraph, section, writtenText } from "../summary-list";
import { type Work } from "../work";
import { concludeForm } from "./conclude";
import { showUnreadable } from "./unreadable";

export function showClosing(work: Work): HTMLElement {
  const conclude = ["conclude_action", "conclude_no_action"].flatMap((action) => work.offers(action) ?? []);
  const wordy = (["propose_no_action", "reopen", "pause", "unpause"] as const).filter((action) => work.offers(action));
  const parts = [
    ...lookedAtAgain(work),
    ...proposed(work),
    ...stillOpen(conclude, work),
    ...conclude.map((offered) => concludeForm(offered, work)),
    ...wordy.map((action) => writtenForm(action, work)),
    ...neverPaused(work),
    ...givingUp(work),
  ];
  return section("closing", say("browser-section-closing"), ...(parts.length === 0 ? [paragraph(say("browser-closing-nothing"))] : parts));
}

/** Who looks for the pause reads why there is none, and what to do instead. */
function neverPaused({ opened, vocabulary }: Work): HTMLElement[] {
  const open = opened.bundle.due_on !== null && opened.actsAs !== null;
  return open && vocabulary?.pausing === false ? [paragraph(say("browser-no-pausing"))] : [];
}

/** Not held out to anybody who has the report before them. */
function givingUp(work: Work): HTMLElement[] {
  const { bundle, report } = work.opened;
  return report === null || proposalAbout(bundle, "unreadable") ? showUnreadable(bundle, work.offers, work) : [];
}

/** Who asked for another look gets one from somebody else. */
function lookedAtAgain({ opened, reader }: Work): HTMLElement[] {
  const closer = lookedAtBy(opened.bundle);
  if (closer === null) return [];
  const able = sayList(opened.bundle.holders.filter((holder) => holder !== closer).map(opened.nameOf)) || say("browser-nobody-yet");
  const whose = closer === reader.account ? "yours" : "theirs";
  return [warningText(say(`browser-second-look-${whose}`, { name: opened.nameOf(closer), names: able }))];
}

/** Nothing is closed without action by one person. */
function proposed({ opened, reader, offers }: Work): HTMLElement[] {
  const proposal = proposalAbout(opened.bundle, "no_action");
  if (proposal === undefined) return [];
  const name = opened.nameOf(proposal.proposed_by);
  if (proposal.proposed_by === reader.account) return [paragraph(say("browser-proposed-yours"))];
  const reasons = reasonsOf(opened.bundle, opened.staff);
  // Whoever can write the database can put a name there. The words behind it are signed.
  if (reasons === null) return [warningText(say("browser-proposed-unsigned", { name }))];
  const told = say(offers("conclude_no_action") ? "browser-proposed-decide" : "browser-proposed-wait", { name, day: sayDay(reasons.day) });
  return [paragraph(told), writtenText(reasons.data.text)];
}

function stillOpen(conclude: readonly OfferedAction[], { opened, routing, today }: Work): HTMLElement[] {
  if (conclude.length === 0) return [];
  const waiting = opened.referrals.filter(({ thread }) => ["sent", "acknowledged"].includes(stateOf(thread)));
  const bodies = waiting.map(({ opened: verified }) => bodyName(routing, verified?.pack.data.body ?? ""));
  const tasks = opened.bundle.tasks.filter(({ done_on: done }) => done === null).length;
  const paused = opened.bundle.paused_on;
  return [
    ...(bodies.length === 0 ? [] : [paragraph(say("browser-closing-bodies", { bodies: sayList(bodies) }))]),
    ...(tasks === 0 ? [] : [paragraph(say("browser-closing-tasks", { count: tasks }))]),
    ...(paused === null || paused > today ? [] : [paragraph(say("browser-closing-paused", { since: sayDay(paused) }))]),
  ];
}

function writtenForm(action: "propose_no_action" | "reopen" | "pause" | "unpause", work: Work): HTMLElement {
  const button = work.words.action(action);
  const wording = action === "propose_no_action" ? "propose" : action;
  const text = textArea({ id: `${action}-text`, name: "text", label: say(`browser-${wording}-label`), hint: say(`browser-${wording}-hint`) });
  return foldedForm(action, button, {
    id: action,
    drafts: work.drafts,
    fields: [text],
    button,
    secondary: true,
    send: (values) => {
      const kind = action === "propose_no_action" ? ("note" as const) : ("message" as const);
      const entry = { kind, text: values.needed("text", say("browser-text-missing")) };
      return work.take({ action, entry }, { form: action, section: "closing", done: say("browser-acted", { action: button }) });
    },
  });
}
