// What was written, with who wrote it; and in their places what is missing or could not be verified.

import { type Document } from "../../protocol/document";
import { type OpenedEntry } from "../../protocol/verdict";
import { say, sayDay } from "../copy";
import { element } from "../dom";
import { contentOf, type Named } from "./show-entry";
import { paragraph } from "./summary-list";

export function showEntries(entries: readonly OpenedEntry[], named: Named, none: string): HTMLElement[] {
  if (entries.length === 0) return [paragraph(none)];
  return entries.map((entry) => showEntry(entry, named));
}

function showEntry({ n, verdict, document }: OpenedEntry, named: Named): HTMLElement {
  if (document) return showVerified(document, named);
  if (verdict === "for_custodians") return plainEntry("candour-message", say("browser-for-custodians", { n }));
  const sentence =
    verdict === "missing"
      ? say("browser-missing", { n })
      : say("browser-not-verified", { n, reason: say(`browser-reason-${verdict}`) });
  return plainEntry("candour-message candour-message--unverified", sentence);
}

function showVerified(document: Document, named: Named): HTMLElement {
  const byline = say(`browser-by-${document.role}`, { name: named.person(document.by), day: sayDay(document.day) });
  return element(
    "article",
    { class: `candour-message candour-message--${variantOf(document)}` },
    element("p", { class: "candour-message__byline" }, byline),
    ...contentOf(document, named),
  );
}

function variantOf(document: Document): string {
  if (document.by === "reporter") return "reporter";
  if (document.role === "liaison") return "body";
  return document.thread === "staff" ? "note" : "reviewer";
}

function plainEntry(classes: string, sentence: string): HTMLElement {
  return element("article", { class: classes }, paragraph(sentence));
}
