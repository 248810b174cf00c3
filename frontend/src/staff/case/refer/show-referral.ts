// One referral: what was sent, what the body said, and writing to it.

import { type DocumentOf } from "../../../protocol/document";
import { say, sayDay, sayList } from "../../copy";
import { element } from "../../dom";
import { stateOf } from "../compare";
import { bodyName } from "../directory";
import { folded } from "../form/form";
import { type ReferralOfCase } from "../opened-case";
import { namesOf } from "../show-conversation";
import { warningText } from "../show-summary";
import { showEntries } from "../show-thread";
import { paragraph } from "../summary-list";
import { allOf } from "../verified";
import { type Work } from "../work";
import { answerForm, passOnButton, recordForm } from "./letters";
import { groundOf, groupOf } from "./ground";
import { basisText, showPack } from "./show-pack";

export function showReferral(referral: ReferralOfCase, work: Work): HTMLElement {
  const { opened, routing, keyring } = work;
  const listed = opened.bundle.referrals.find(({ id }) => id === referral.id);
  const pack = referral.opened?.pack;
  const body = pack?.data.body ?? listed?.body ?? "";
  const name = bodyName(routing, body);
  const state = stateOf(referral.thread);
  const entries = referral.thread.entries.filter(({ document }) => document?.kind !== "pack");
  const sealedTo = keyring.recipientsOf(body);
  const byHand = sealedTo.length > 0 && sealedTo.every(({ account }) => account === null);
  const answerable = referral.opened !== null && state !== "declined";
  return element(
    "div",
    { class: "candour-referral", "data-referral": referral.id },
    element("h3", { class: "govuk-heading-s" }, say("browser-referral-title", { body: name })),
    paragraph(say(`browser-referral-${state}`, { day: sayDay(listed?.moved_on ?? pack?.day ?? opened.bundle.received_on) })),
    ...(pack ? [sentPart(pack, work)] : []),
    fileLinks(referral.id, byHand, work),
    ...(byHand ? laterLetters(referral, work) : []),
    ...showEntries(entries, namesOf(work), say("browser-no-letters")),
    ...(pack ? [passOnButton(referral, name, work)] : []),
    ...(answerable ? [answerForm(referral.id, name, work), recordForm(referral.id, name, state, work)] : []),
  );
}

function sentPart(pack: DocumentOf<"pack">, work: Work): HTMLElement {
  const { opened, keyring } = work;
  const { data, day, by } = pack;
  const known = keyring.recipientsOf(data.body);
  const names = data.sealed_to.map((key) => known.find(({ recipient }) => recipient === key)?.name ?? say("browser-pack-former"));
  const sent = say("browser-pack-sent", { name: opened.nameOf(by), day: sayDay(day), recipients: sayList(names) });
  return folded(say("browser-pack-what"), false, paragraph(sent), ...showPack(data, groundText(pack, work), "h4"));
}

/** What the pack says of its ground is repeated only where others' words bear it out. */
function groundText(pack: DocumentOf<"pack">, { opened, routing }: Work): HTMLElement {
  const ground = groundOf(pack, opened, groupOf(pack.data, routing));
  if (ground === "stands") return basisText(pack.data.basis);
  return warningText(say(`browser-ground-${ground === "unknown" ? ground : pack.data.basis}`));
}

/** For a body without an account the file is brought to it, with a letter that says what it is. */
function fileLinks(id: string, byHand: boolean, { opened }: Work): HTMLElement {
  const { case: caseId } = opened.bundle;
  const file = element("a", { class: "govuk-link", href: `/cases/${caseId}/referral-${id}/0.age`, download: "" }, say("browser-referral-file"));
  const letter = element("a", { class: "govuk-link", href: `/cases/${caseId}/referrals/${id}/letter` }, say("browser-referral-letter"));
  const links = byHand ? [file, letter] : [file];
  const list = element("ul", { class: "govuk-list" }, ...links.map((link) => element("li", {}, link)));
  return byHand ? element("div", { class: "govuk-inset-text" }, paragraph(say("browser-referral-by-hand")), list) : list;
}

/** What was written to such a body later is brought to it the same way, each with a letter of its own. */
function laterLetters({ id, thread }: ReferralOfCase, { opened }: Work): HTMLElement[] {
  const { case: caseId } = opened.bundle;
  const written = allOf(thread, "letter").filter(({ data }) => data.says === "answer");
  if (written.length === 0) return [];
  const items = written.map(({ n, day }) => {
    const said = { day: sayDay(day) };
    const file = element("a", { class: "govuk-link", href: `/cases/${caseId}/referral-${id}/${n}.age`, download: "" }, say("browser-later-letter-file", said));
    const letter = element("a", { class: "govuk-link", href: `/cases/${caseId}/referrals/${id}/letter/${n}` }, say("browser-later-letter", said));
    return [element("li", {}, file), element("li", {}, letter)];
  });
  return [element("div", { class: "govuk-inset-text", "data-later-letters": "" }, paragraph(say("browser-later-letters")), element("ul", { class: "govuk-list" }, ...items.flat()))];
}
