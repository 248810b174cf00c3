// Requests for the name that was given in confidence: who asked and why, what was answered, what was decided.

import type { OpenedCase } from "./opened-case";
import type { Named } from "./said";
import { shownMessage } from "./show-case";
import { sayDay, wordsOf } from "./words";

export function showNames(page: HTMLElement, opened: OpenedCase, named: Named): void {
  for (const { sealed, opened: thread } of opened.disclosures) {
    const request = page.querySelector(`[data-name-request="${CSS.escape(sealed.thread)}"]`);
    const place = request?.querySelector("[data-name-said]");
    if (!request || !place) continue;
    for (const { document } of thread.entries) place.append(...(document === null ? [] : said(document, named)));
    if (thread.entries.some(({ document }) => document === null)) place.append(paragraph("name-not-verified"));
    if (thread.entries[0]?.document?.kind !== "disclosure_request") request.querySelector("form")?.remove();
  }
}

function said(document: NonNullable<OpenedCase["shared"]["entries"][number]["document"]>, { person }: Named): Node[] {
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
      return [shownMessage({ ...bare, own: true, byline: say(given ? "name-agreed" : "name-refused"), text })];
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
