// The report's answers, under the questions that were asked.

import { type DocumentOf } from "../../protocol/document";
import { say } from "../copy";
import { element } from "../dom";
import { type CaseWords, type Question } from "./case-words";
import { section, summaryList, writtenText } from "./summary-list";

export function showReport(report: DocumentOf<"report">, words: CaseWords): HTMLElement {
  const rows = Object.entries(report.data.answers).map(([id, answer]) => {
    const question = words.questions.find((known) => known.id === id);
    return [question?.label ?? id, showAnswer(answer, question)] as const;
  });
  return section("report", say("browser-section-report"), summaryList(rows));
}

function showAnswer(answer: string | string[], question: Question | undefined): Node {
  const worded = (value: string) => question?.options.get(value) ?? value;
  if (!Array.isArray(answer)) return writtenText(worded(answer) || say("browser-not-answered"));
  if (answer.length === 0) return writtenText(say("browser-not-answered"));
  return element("ul", { class: "govuk-list" }, ...answer.map((value) => element("li", {}, writtenText(worded(value)))));
}
