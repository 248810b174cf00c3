// A finding in its place: what stands before and behind it, and what is said of it. Also for one that nobody decides
// on here, in a message.

import { isAboutPatient, partOf } from "../../identifiers";
import type { Finding } from "../../identifiers";
import { fill, piece } from "../report/copy";

/** How much of the text is shown on each side, in characters. */
const AROUND = 80;

/** The words for findings: `kind`, or `kind-advice`. */
function words(name: string): string {
  const all = document.querySelector<HTMLTemplateElement>("template#finding-words");
  return all?.content.querySelector(`[data-words="${name}"]`)?.textContent?.trim() ?? "";
}

/** `question` is what the question is called, where it stands in the answer to one. */
export function excerpt(text: string, finding: Finding, question: string | null): HTMLElement {
  const made = piece("finding");
  const characters = Array.from(text);
  const [before, behind] = [characters.slice(0, finding.start), characters.slice(finding.end)];
  fill(made, "what", words(finding.kind));
  fill(made, "advice", words(`${finding.kind}-advice`));
  fill(made, "before", endOf(before));
  fill(made, "found", partOf(text, finding));
  fill(made, "named", `: ${partOf(text, finding)}`);
  fill(made, "behind", beginningOf(behind));
  if (question === null) {
    made.querySelector("[data-of-answer]")?.remove();
    made.querySelector("[data-decide]")?.remove();
  } else {
    fill(made, "question", question);
  }
  return made.querySelector("li") as HTMLElement;
}

export function aboutWhom(finding: Finding): "patient" | "own" {
  return isAboutPatient(finding.kind) ? "patient" : "own";
}

function endOf(characters: string[]): string {
  if (characters.length <= AROUND) return characters.join("");
  const shown = characters.slice(-AROUND - 1).join("");
  const space = shown.search(/\s/);
  return `… ${space < 0 ? shown : shown.slice(space + 1)}`;
}

function beginningOf(characters: string[]): string {
  if (characters.length <= AROUND) return characters.join("");
  const shown = characters.slice(0, AROUND).join("");
  const space = shown.search(/\s\S*$/);
  return `${space < 0 ? shown : shown.slice(0, space)} …`;
}
