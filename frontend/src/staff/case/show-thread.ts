// Messages and notes, with who wrote them; and in their places what is missing or could not be verified.

import { type Document } from "../../protocol/document";
import { type OpenedEntry } from "../../protocol/verdict";
import { say, sayDay } from "../copy";
import { element } from "../dom";
import { type OpenedCase } from "./opened-case";
import { paragraph, section, writtenText } from "./summary-list";

export function showConversation(opened: OpenedCase): HTMLElement {
  // A verified report has a section of its own.
  const entries = opened.shared.entries.filter((entry) => entry.document?.kind !== "report");
  return showEntries("conversation", say("browser-section-conversation"), entries, opened.nameOf, say("browser-no-messages"));
}

export function showNotes(opened: OpenedCase): HTMLElement {
  return showEntries("notes", say("browser-section-notes"), opened.staff.entries, opened.nameOf, say("browser-no-notes"));
}

type NameOf = OpenedCase["nameOf"];

function showEntries(
  id: string,
  heading: string,
  entries: readonly OpenedEntry[],
  nameOf: NameOf,
  none: string,
): HTMLElement {
  if (entries.length === 0) return section(id, heading, paragraph(none));
  return section(id, heading, ...entries.map((entry) => showEntry(entry, nameOf)));
}

function showEntry(entry: OpenedEntry, nameOf: NameOf): HTMLElement {
  const { n, verdict, document } = entry;
  if (document) return showVerified(document, nameOf);
  if (verdict === "for_custodians") return plainEntry("candour-message", say("browser-for-custodians", { n }));
  const sentence =
    verdict === "missing"
      ? say("browser-missing", { n })
      : say("browser-not-verified", { n, reason: say(`browser-reason-${verdict}`) });
  return plainEntry("candour-message candour-message--unverified", sentence);
}

function showVerified(document: Document, nameOf: NameOf): HTMLElement {
  return element(
    "article",
    { class: `candour-message candour-message--${variantOf(document)}` },
    element("p", { class: "candour-message__byline" }, byline(document, nameOf)),
    ...contentOf(document),
  );
}

function variantOf(document: Document): string {
  if (document.kind === "note") return "note";
  return document.by === "reporter" ? "reporter" : "reviewer";
}

function contentOf(document: Document): Node[] {
  if (document.kind === "feedback") {
    const heading = say(document.data.outcome === "action_taken" ? "browser-feedback-action" : "browser-feedback-none");
    const { text, changed } = document.data;
    const shown = [element("h3", { class: "govuk-heading-s" }, heading), writtenText(text)];
    if (changed === "") return shown;
    return [...shown, element("h3", { class: "govuk-heading-s" }, say("browser-feedback-changed")), writtenText(changed)];
  }
  if (document.kind === "message" || document.kind === "note") return [writtenText(document.data.text)];
  return [paragraph(say("browser-entry-number", { n: document.n }))];
}

function byline(document: Document, nameOf: NameOf): string {
  return say(`browser-by-${document.role}`, { name: nameOf(document.by), day: sayDay(document.day) });
}

function plainEntry(classes: string, sentence: string): HTMLElement {
  return element("article", { class: classes }, paragraph(sentence));
}
