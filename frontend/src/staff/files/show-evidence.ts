// The files that the reporter sent: what each is, what became of it on its way, and opening it here.

import { paragraph, section } from "../case/summary-list";
import { type Work } from "../case/work";
import { say, sayDay, sayList } from "../copy";
import { element } from "../dom";
import { type Evidence, evidenceOf } from "./evidence";
import { showOriginal } from "./show-original";
import { sizeInWords, waysToOpen } from "./ways";

/** Nothing where no file was sent. */
export function showEvidence(work: Work): HTMLElement[] {
  const files = evidenceOf(work.opened);
  if (files.length === 0) return [];
  const about = [paragraph(say("browser-evidence-about")), paragraph(say("browser-evidence-offline"))];
  return [section("evidence", say("browser-section-evidence"), ...about, ...files.map((one) => showOne(one, work)))];
}

function showOne({ file, day }: Evidence, work: Work): HTMLElement {
  const { bundle, key } = work.opened;
  const type = say(`browser-evidence-type-${file.type}`);
  const found = file.found.map((what) => say(`browser-evidence-found-${what}`));
  const facts = [
    say("browser-evidence-what", { type, size: sizeInWords(file.size), day: sayDay(day) }),
    say(file.copy === "cleaned" ? "browser-evidence-cleaned" : "browser-evidence-as-it-is"),
    ...(found.length === 0 ? [] : [say(file.copy === "cleaned" ? "browser-evidence-had" : "browser-evidence-has", { found: sayList(found) })]),
  ];
  const labels = { open: say("browser-evidence-open"), save: say("browser-evidence-save") };
  return element(
    "article",
    { class: "candour-file" },
    element("h3", { class: "govuk-heading-s" }, file.name),
    ...facts.map(paragraph),
    ...waysToOpen(file, bundle.case, key.identity, labels),
    ...showOriginal(file, work),
  );
}
