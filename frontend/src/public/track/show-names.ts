// Requests for the name that was given in confidence: what was asked and said, in the places that the page has for it.

import type { OpenedCase } from "./opened-case";
import { lineOf, type Named } from "./said";
import { shownLine } from "./show-case";
import { wordsOf } from "./words";

export function showNameRequests(page: HTMLElement, opened: OpenedCase, named: Named): void {
  const say = wordsOf("tracking-words");
  for (const { stored, thread, opened: verified } of opened.disclosures) {
    const place = page.querySelector<HTMLElement>(`[data-name-request="${stored.thread}"]`);
    const lines = thread.entries.map((entry) => lineOf(entry, named, say)).filter((line) => line !== null);
    place?.querySelector("[data-name-said]")?.append(...lines.map(shownLine));
    // Nobody answers what they cannot read.
    if (verified === null) place?.querySelector("form")?.remove();
  }
}
