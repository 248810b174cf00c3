// What was found before a report is sent, each in its place with a button for each decision.

import { piece } from "../report/copy";
import { aboutWhom, excerpt } from "./excerpt";
import type { Decisions, Found } from "./asked";

/** The most that are shown at once; the others come when these are decided on. */
const MOST_SHOWN = 30;

/** Shows what is not decided yet. `removed` is told the new text of an answer. */
export function showFindings(
  place: HTMLElement,
  decisions: Decisions,
  labelOf: (question: string) => string,
  removed: (question: string, text: string) => void,
): void {
  const draw = (justNow: boolean, next: number) => {
    const open = decisions.open();
    const made = piece("findings");
    const part = (name: string) => made.querySelector<HTMLElement>(name);
    if (!justNow || open.length > 0) part("[data-all-decided]")?.remove();
    if (open.length <= MOST_SHOWN) part("[data-more]")?.remove();
    const shown = open.slice(0, MOST_SHOWN);
    for (const about of ["patient", "own"]) {
      const ofThese = shown.filter(({ finding }) => aboutWhom(finding) === about);
      const group = part(`[data-about="${about}"]`);
      if (ofThese.length === 0) group?.remove();
      group?.querySelector("ul")?.append(...ofThese.map(item));
    }
    place.replaceChildren(made);
    if (!justNow) return;
    // On with the next one, or with the word that there is none.
    const removes = place.querySelectorAll<HTMLElement>("[data-remove]");
    const focused = removes[Math.min(next, removes.length - 1)] ?? place.querySelector<HTMLElement>("[data-all-decided]");
    focused?.focus();
  };
  const item = (found: Found): HTMLElement => {
    const { question, finding } = found;
    const made = excerpt(decisions.textOf(question), finding, labelOf(question));
    const decide = (name: string, how: () => void) => {
      made.querySelector(`[data-${name}]`)?.addEventListener("click", () => {
        const at = [...place.querySelectorAll("li")].indexOf(made as HTMLLIElement);
        how();
        draw(true, at);
      });
    };
    decide("keep", () => decisions.keep(found));
    decide("remove", () => removed(question, decisions.remove(found)));
    return made;
  };
  draw(false, 0);
}
