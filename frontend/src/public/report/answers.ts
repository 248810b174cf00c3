// The form's answers, judged by the rules of the server's own form (src/domain/questionnaire/validation.rs). The
// questions are read from the page, so that there is one list of them.

import type { Answers } from "../../protocol/data";
import type { ReportToSeal } from "../../protocol/report-writing";
import { cleanLine, cleanLines, lengthOf } from "./clean-text";

export type QuestionKind = "text" | "long-text" | "choice" | "choices" | "category";

/** A question as it stands on the page, with what was answered. */
export interface Question {
  id: string;
  kind: QuestionKind;
  need: "always" | "unless-anonymous" | null;
  /** The most characters; 0 for what is not typed. */
  most: number;
  /** As they are: empty for what was not answered. */
  values: string[];
}

export type Problem = { what: "missing" } | { what: "too-long"; most: number; used: number };

const IDENTITY = ["reporter_name", "reporter_contact"];

function isAnonymous(questions: readonly Question[]): boolean {
  return answerTo(questions, "mode") === "anonymous";
}

function answerTo(questions: readonly Question[], id: string): string {
  return questions.find((question) => question.id === id)?.values[0] ?? "";
}

/** Takes out what the server would take out. */
export function cleaned(question: Question): Question {
  const clean = question.kind === "long-text" ? cleanLines : cleanLine;
  const values = question.values.map(clean).filter((value) => value.trim() !== "");
  return { ...question, values };
}

/** What is wrong with these answers, in order. `all` are the answers of the whole form. */
export function problemsOf(some: readonly Question[], all: readonly Question[]): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  const anonymous = isAnonymous(all);
  const chosen = answerTo(all, "mode") !== "";
  for (const { id, need, most, values } of some) {
    if (anonymous && IDENTITY.includes(id)) continue;
    const needed = need === "always" || (need === "unless-anonymous" && chosen);
    const used = lengthOf(values[0] ?? "");
    if (values.length === 0 && needed) problems.set(id, { what: "missing" });
    else if (most > 0 && used > most) problems.set(id, { what: "too-long", most, used });
  }
  return problems;
}

/** The answers that will be sealed: a name only where it is to stand in the report. */
export function answered(questions: readonly Question[]): Question[] {
  const unnamed = isAnonymous(questions);
  return questions.filter(({ id, values }) => values.length > 0 && !(unnamed && IDENTITY.includes(id)));
}

/** What is sealed besides files. `day` is the day on which it is written. */
export function reportOf(questions: readonly Question[], day: string): Omit<ReportToSeal, "files"> {
  const inConfidence = answerTo(questions, "mode") === "confidential";
  const answers: Answers = {};
  for (const { id, kind, values } of answered(questions)) {
    if (inConfidence && IDENTITY.includes(id)) continue;
    answers[id] = kind === "choices" ? values : (values[0] ?? "");
  }
  const identity = { name: answerTo(questions, "reporter_name"), contact: answerTo(questions, "reporter_contact") };
  const excluded = questions.find(({ id }) => id === "excluded")?.values ?? [];
  return { answers, excluded, identity: inConfidence ? identity : null, day };
}
