// The name that was given in confidence: what was asked and said about it, the name once it is released, and asking.

import { type Reason } from "../../../protocol/verdict";
import { say } from "../../copy";
import { element } from "../../dom";
import { evidenceOf } from "../../files/evidence";
import { type DisclosureOfCase } from "../opened-case";
import { warningText } from "../show-summary";
import { paragraph, section, summaryList, writtenText } from "../summary-list";
import { type Work } from "../work";
import { askForm, confidedIn, objectOf, showRequest } from "./request";

/** Nothing where no name was given in confidence. A request for what is not listed is shown here as well. */
export function showName(work: Work): HTMLElement[] {
  const { opened } = work;
  const listed = evidenceOf(opened).map(({ file }) => file.original?.object);
  const disclosures = opened.disclosures.filter((disclosure) => {
    const object = objectOf(disclosure, work);
    return object === null || !listed.includes(object);
  });
  if (opened.sealedMode !== "confidential" && disclosures.length === 0) return [];
  const shown = disclosures.map((disclosure) => {
    const confided = confidedIn(disclosure.opened?.request.data.of ?? "name");
    return showRequest(disclosure, confided, work, showReleased(disclosure.name));
  });
  const known = disclosures.some(({ name }) => name?.verdict === "verified");
  const about = known ? [] : [paragraph(say("browser-name-about"))];
  const ask = known || opened.sealedMode !== "confidential" ? [] : askForm("name", "name", work);
  return [section("name", say("browser-section-name"), ...about, ...shown, ...ask)];
}

function showReleased(released: DisclosureOfCase["name"]): HTMLElement[] {
  if (released === null) return [];
  if (released.verdict !== "verified") {
    const reason: Reason = released.verdict;
    return [warningText(say("browser-name-unreadable", { reason: say(`browser-reason-${reason}`) }))];
  }
  const { name, contact } = released.named;
  const rows = [[say("browser-name-given"), writtenText(name)] as const, [say("browser-name-contact"), writtenText(contact)] as const];
  return [element("div", { "data-name": "" }, summaryList(rows)), warningText(say("browser-name-care"))];
}
