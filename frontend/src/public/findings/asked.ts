// Which findings a reporter is asked about, and what they decided: the same as on the server
// (src/domain/identifiers/in_report.rs).

import { findIn, isAboutPatient, removeFrom } from "../../identifiers";
import type { Finding } from "../../identifiers";

/** Texts by question, in the order of the form. */
export type Texts = Map<string, string>;

export interface Found {
  question: string;
  finding: Finding;
  /** From 1: the how many-th of its kind in the answer. With question and kind it names the finding. */
  number: number;
}

const OF_A_PLACE = ["postcode", "phone", "email"];

/** A place has a postcode and a phone number of its own, and what is reported may have happened years ago. Whoever
 * gives their name does not hide it. */
function isAskedAbout(question: string, kind: Finding["kind"], named: boolean): boolean {
  if (question === "reporter_name" || question === "reporter_contact") return false;
  if ((question === "organisation" || question === "where_happened") && OF_A_PLACE.includes(kind)) return false;
  if (question === "when_happened" && kind === "date_of_birth") return false;
  return isAboutPatient(kind) || !named;
}

/** What was found in a report's texts. */
export function findInTexts(texts: Texts, named: boolean, thisYear?: number): Found[] {
  const found: Found[] = [];
  for (const [question, text] of texts) {
    const numbers = new Map<string, number>();
    for (const finding of findIn(text, thisYear)) {
      const number = (numbers.get(finding.kind) ?? 0) + 1;
      numbers.set(finding.kind, number);
      if (isAskedAbout(question, finding.kind, named)) found.push({ question, finding, number });
    }
  }
  return found;
}

/** What was found in a message to the reviewers. */
export function findInMessage(text: string, named: boolean, thisYear?: number): Finding[] {
  return findIn(text, thisYear).filter(({ kind }) => isAboutPatient(kind) || !named);
}

/** The findings of one look at a report, and what was decided about them. */
export class Decisions {
  private kept: { question: string; kind: string; number: number }[] = [];

  constructor(
    private readonly texts: Texts,
    private readonly named: boolean,
    private readonly thisYear?: number,
  ) {}

  /** What is not decided yet. */
  open(): Found[] {
    return findInTexts(this.texts, this.named, this.thisYear).filter((found) => !this.isKept(found));
  }

  textOf(question: string): string {
    return this.texts.get(question) ?? "";
  }

  keep({ question, finding, number }: Found): void {
    this.kept.push({ question, kind: finding.kind, number });
  }

  /** Puts `[removed]` in its place; the text as it is now. Those of its kind behind it come one number earlier. */
  remove({ question, finding, number }: Found): string {
    const text = removeFrom(this.textOf(question), finding);
    this.texts.set(question, text);
    for (const kept of this.kept) {
      if (kept.question === question && kept.kind === finding.kind && kept.number > number) kept.number -= 1;
    }
    return text;
  }

  private isKept({ question, finding, number }: Found): boolean {
    return this.kept.some((kept) => kept.question === question && kept.kind === finding.kind && kept.number === number);
  }
}
