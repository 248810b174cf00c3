// What the classify form begins with, and what of it the server keeps.

import { type Answers, type Classification } from "../../../protocol/data";
import { type ProposedLine, type Vocabulary } from "../directory";

type Proposing = Pick<Vocabulary, "proposed" | "urgencies">;

export function prefilled(last: Classification | null, answers: Answers, vocabulary: Proposing): Classification {
  return last === null ? proposedBy(answers, vocabulary) : { ...last, text: "" };
}

/** It says only what an answer says; what a person has to judge is left to them. */
export function proposedBy(answers: Answers, { proposed, urgencies }: Proposing): Classification {
  const lines = proposed.filter((line) => meets(line, answers));
  const one = (field: ProposedLine["field"], otherwise: string) => lines.findLast((line) => line.field === field)?.to ?? otherwise;
  const all = (field: ProposedLine["field"]) => [...new Set(lines.filter((line) => line.field === field).map(({ to }) => to))];
  const order = urgencies.map(({ id }) => id);
  return {
    nation: one("nation", "not_sure"),
    setting: one("setting", "not_sure"),
    about: [],
    categories: all("categories"),
    urgency: soonest([...all("urgency"), "standard"], order),
    reporter: one("reporter", "prefer_not_to_say"),
    flags: all("flags"),
    nhs_funded: null,
    severity: "not_known",
    likelihood: "not_known",
    candour: "not_known",
    irmer: "not_known",
    happened: null,
    known: null,
    text: "",
  };
}

function meets({ question, value }: ProposedLine, answers: Answers): boolean {
  const answer = answers[question];
  if (answer === undefined) return false;
  if (value === null) return Array.isArray(answer) ? answer.length > 0 : answer.trim() !== "";
  return Array.isArray(answer) ? answer.includes(value) : answer === value;
}

/** `order` begins with the soonest. */
export function soonest(urgencies: readonly string[], order: readonly string[]): string {
  const known = urgencies.filter((urgency) => order.includes(urgency));
  return known.reduce((one, other) => (order.indexOf(other) < order.indexOf(one) ? other : one), known[0] ?? "standard");
}

/** What the server keeps of it, for routing and figures. */
export function clearPart(said: Classification): object {
  const { severity, likelihood, candour, irmer, happened: _happened, known: _known, text: _text, ...routing } = said;
  return { routing, severity, likelihood, candour, irmer };
}

/** The first day that the protocol has a word for. */
export const EARLIEST = "1970-01-01";

/** Whether something can have happened on that day; nothing typed is no day. Days of this shape sort as they come. */
export function isPossible(day: string, today: string): boolean {
  return day === "" || (day.length === today.length && day >= EARLIEST && day <= today);
}
