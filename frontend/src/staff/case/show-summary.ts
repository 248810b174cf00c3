// Warnings, and the case at a glance.

import { say, sayDay, sayList } from "../copy";
import { element } from "../dom";
import { differences } from "./compare";
import { bodyName, labelOf } from "./directory";
import { type OpenedCase } from "./opened-case";
import { groundless } from "./refer/ground";
import { showOwnership } from "./show-ownership";
import { section, summaryList } from "./summary-list";
import { lastOf } from "./verified";
import { type Warning } from "./warnings";
import { type Work } from "./work";

export function showWarnings({ opened, routing }: Pick<Work, "opened" | "routing">): HTMLElement {
  const sentences = opened.warnings.map((warning) => sentenceOf(warning, opened));
  const bodies = groundless(opened, routing).map(({ data }) => bodyName(routing, data.body));
  if (bodies.length > 0) sentences.push(say("browser-warn-ground", { bodies: sayList(bodies) }));
  return element("div", {}, ...sentences.map(warningText));
}

function sentenceOf(warning: Warning, opened: OpenedCase): string {
  const { bundle, sealedMode, report, nameOf } = opened;
  switch (warning) {
    case "mode":
      return say("browser-warn-mode", { listed: modeWord(bundle.mode), sealed: modeWord(sealedMode) });
    case "holder-excluded": {
      const holders = bundle.holders.filter((holder) => report?.data.excluded.includes(holder));
      return say("browser-warn-holder-excluded", { names: sayList(holders.map(nameOf)) });
    }
    case "differs": {
      const subjects = differences(opened).map((subject) => say(`browser-differs-${subject}`));
      return say("browser-warn-differs", { what: sayList(subjects) });
    }
    default:
      return say(`browser-warn-${warning}`);
  }
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

export function showSummary(work: Work): HTMLElement {
  const { opened, words, vocabulary } = work;
  const { bundle, report } = opened;
  const rows: [string, Node | string][] = [
    [say("browser-state"), words.state(bundle.state)],
    [say("browser-received"), sayDay(bundle.received_on)],
    [say("browser-due"), dueWords(bundle, work.today)],
  ];
  if (report) {
    rows.push([say("browser-mode"), modeWord(opened.sealedMode)]);
    if (report.data.answers["danger"] === "yes") {
      rows.push([say("browser-danger"), element("strong", { class: "candour-danger" }, say("browser-danger-yes"))]);
    }
    rows.push([say("browser-excluded"), report.data.excluded.map(opened.nameOf).join(", ") || say("browser-nobody")]);
  }
  rows.push([say("browser-assigned"), bundle.assigned_to === null ? say("browser-nobody") : opened.nameOf(bundle.assigned_to)]);
  rows.push([say("browser-holders"), sayList(bundle.holders.map(opened.nameOf)) || say("browser-nobody")]);
  if (bundle.labels.length > 0) {
    rows.push([say("browser-labels"), bundle.labels.map((label) => labelOf(vocabulary?.labels, label)).join(", ")]);
  }
  rows.push(...sinceClosed(opened));
  return section("summary", say("browser-section-summary"), summaryList(rows), ...showOwnership(work));
}

function dueWords({ due_on: due, paused_on: paused, escalated }: OpenedCase["bundle"], today: string): Node | string {
  if (due === null) return say("browser-nothing-due");
  if (paused !== null) return say("browser-due-paused", { due: sayDay(due), since: sayDay(paused) });
  if (due >= today) return sayDay(due);
  const late = say(escalated ? "browser-due-escalated" : "browser-due-overdue");
  return element("span", {}, `${sayDay(due)} `, element("strong", { class: "candour-overdue" }, late));
}

/** What the reporter said after the case was closed. */
function sinceClosed({ shared }: OpenedCase): [string, string][] {
  const rows: [string, string][] = [];
  const rating = lastOf(shared, "rating");
  if (rating !== null) rows.push([say("browser-rating"), say("browser-rating-score", { score: rating.data.score })]);
  const checkin = lastOf(shared, "checkin");
  if (checkin !== null) {
    const how = say(`browser-detriment-${checkin.data.detriment}`);
    rows.push([say("browser-checkin"), say("browser-checkin-value", { months: checkin.data.month, how })]);
  }
  return rows;
}

function modeWord(mode: string): string {
  return ["named", "confidential", "anonymous"].includes(mode) ? say(`browser-mode-${mode}`) : mode;
}
