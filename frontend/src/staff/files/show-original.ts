// The original of a file, which custodians keep: asking for it, what came of that, and opening it once it was released.

import { type ListedFile } from "../../protocol/data";
import { type Reason } from "../../protocol/verdict";
import { askForm, objectOf, showRequest } from "../case/confided/request";
import { type DisclosureOfCase } from "../case/opened-case";
import { warningText } from "../case/show-summary";
import { paragraph } from "../case/summary-list";
import { type Work } from "../case/work";
import { say } from "../copy";
import { element } from "../dom";
import { waysToOpen } from "./ways";

/** Nothing where none was kept. */
export function showOriginal(file: ListedFile, work: Work): HTMLElement[] {
  const { original } = file;
  if (original === null) return [];
  const { object } = original;
  const isKept = work.opened.bundle.originals.includes(object);
  const asked = work.opened.disclosures.filter((disclosure) => objectOf(disclosure, work) === object);
  const shown = asked.map((disclosure) => showRequest(disclosure, "original", work, showReleased(disclosure.original, file, work)));
  const isReleased = asked.some((disclosure) => disclosure.original?.verdict === "verified");
  const ask = isKept && !isReleased ? askForm({ original: { object, name: file.name } }, "evidence", work) : [];
  const about = paragraph(say(isKept ? "browser-evidence-original" : "browser-evidence-original-lost"));
  return [element("div", { "data-original": object }, about, ...shown, ...ask)];
}

function showReleased(released: DisclosureOfCase["original"], file: ListedFile, { opened: { bundle } }: Work): HTMLElement[] {
  if (released === null || file.original === null) return [];
  if (released.verdict !== "verified") {
    const reason: Reason = released.verdict;
    return [warningText(say("browser-original-unreadable", { reason: say(`browser-reason-${reason}`) }))];
  }
  const labels = { open: say("browser-original-open"), save: say("browser-original-save") };
  const stored = { ...file, ...file.original };
  return [warningText(say("browser-original-care")), ...waysToOpen(stored, bundle.case, released.identity, labels)];
}
