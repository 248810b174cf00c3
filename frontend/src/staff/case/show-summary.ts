// Warnings, and the case at a glance.

import { say, sayDay } from "../copy";
import { element } from "../dom";
import { type CaseWords } from "./case-words";
import { type OpenedCase, type Warning } from "./opened-case";
import { section, summaryList } from "./summary-list";

export function showWarnings(opened: OpenedCase): HTMLElement {
  const { bundle, sealedMode } = opened;
  const values = { listed: modeWord(bundle.mode), sealed: modeWord(sealedMode) };
  const sentence = (warning: Warning) => (warning === "mode" ? say("browser-warn-mode", values) : say(`browser-warn-${warning}`));
  return element("div", {}, ...opened.warnings.map((warning) => warningText(sentence(warning))));
}

export function warningText(sentence: string): HTMLElement {
  return element(
    "div",
    { class: "govuk-warning-text" },
    element("span", { class: "govuk-warning-text__icon", "aria-hidden": "true" }, "!"),
    element(
      "strong",
      { class: "govuk-warning-text__text" },
      element("span", { class: "govuk-visually-hidden" }, `${say("browser-warning")} `),
      sentence,
    ),
  );
}

export function showSummary(opened: OpenedCase, words: CaseWords): HTMLElement {
  const { bundle, report } = opened;
  const rows: [string, Node | string][] = [
    [say("browser-state"), words.state(bundle.state)],
    [say("browser-received"), sayDay(bundle.received_on)],
    [say("browser-due"), bundle.due_on === null ? say("browser-nothing-due") : sayDay(bundle.due_on)],
  ];
  if (report) {
    rows.push([say("browser-mode"), modeWord(opened.sealedMode)]);
    if (report.data.answers["danger"] === "yes") {
      rows.push([say("browser-danger"), element("strong", { class: "candour-danger" }, say("browser-danger-yes"))]);
    }
    rows.push([say("browser-sealed-for"), report.data.staff.map((person) => opened.nameOf(person.name)).join(", ")]);
    rows.push([say("browser-excluded"), report.data.excluded.map(opened.nameOf).join(", ") || say("browser-nobody")]);
  }
  if (bundle.proposed_by !== null) rows.push([say("browser-proposed"), opened.nameOf(bundle.proposed_by)]);
  return section("summary", say("browser-section-summary"), summaryList(rows));
}

function modeWord(mode: string): string {
  return ["named", "confidential", "anonymous"].includes(mode) ? say(`browser-mode-${mode}`) : mode;
}
