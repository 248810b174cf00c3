// Requests for what was given in confidence: who asked for what and why, what was answered, what was decided.

import type { Wanted } from "../../protocol/data";
import type { OpenedCase } from "./opened-case";
import type { Named } from "./said";
import { shownMessage } from "./show-case";
import { sayDay, wordsOf } from "./words";

export function showConfided(page: HTMLElement, opened: OpenedCase, named: Named): void {
  for (const { sealed, opened: thread } of opened.disclosures) {
    const shown = page.querySelector<HTMLElement>(`[data-confided="${CSS.escape(sealed.thread)}"]`);
    const place = shown?.querySelector("[data-confided-said]");
    if (!shown || !place) continue;
    const first = thread.entries[0]?.document;
    const of = first?.kind === "disclosure_request" ? first.data.of : null;
    // The words around it, and what the form asks, follow the service's row: it has to be what was signed.
    const isAsSaid = of !== null && aboutOf(of) === shown.dataset["of"];
    if (of !== null && of !== "name" && isAsSaid) shown.prepend(heading(of.original.name));
    if (isAsSaid) for (const { document } of thread.entries) place.append(...(document === null ? [] : said(document, of, named)));
    if (!isAsSaid || thread.entries.some(({ document }) => document === null)) place.append(paragraph("name-not-verified"));
    if (!isAsSaid) shown.querySelector("form")?.remove();
  }
}

function aboutOf(of: Wanted): "name" | "original" {
  return of === "name" ? "name" : "original";
}

function heading(file: string): HTMLElement {
  const made = document.createElement("h3");
  made.className = "govuk-heading-m";
  made.textContent = wordsOf("tracking-words")("original-of", { file });
  return made;
}

function said(document: NonNullable<OpenedCase["shared"]["entries"][number]["document"]>, of: Wanted, { person }: Named): Node[] {
  const say = wordsOf("tracking-words");
  const [who, day] = [person(document.by), sayDay(document.day)];
  const bare = { day, about: "", result: "", changed: "" };
  switch (document.kind) {
    case "disclosure_request": {
      const { text, urgent } = document.data;
      const message = shownMessage({ ...bare, own: false, byline: say("byline-of", { who }), text });
      return urgent ? [message, paragraph("name-urgent")] : [message];
    }
    case "disclosure_answer": {
      const { given, text } = document.data;
      return [shownMessage({ ...bare, own: true, byline: say(`${aboutOf(of)}-${given ? "agreed" : "refused"}`), text })];
    }
    case "disclosure":
      return [shownMessage({ ...bare, own: false, byline: say("name-from-custodian", { who }), text: document.data.text })];
    default:
      return [];
  }
}

function paragraph(words: string): HTMLElement {
  const made = document.createElement("p");
  made.className = "govuk-body";
  made.textContent = wordsOf("tracking-words")(words);
  return made;
}
