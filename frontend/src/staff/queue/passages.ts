// Finding words in opened documents.

import { type Document } from "../../protocol/document";

export interface Passage {
  before: string;
  hit: string;
  after: string;
}

/** How much is shown on either side of what was found. */
const AROUND = 60;
/** What people wrote stands under these names; everything else is ids. */
const WRITTEN = new Set(["text", "changed", "title", "name"]);

/** What people wrote in a document. */
export function textsOf(document: Document): string[] {
  const data: unknown = document.kind === "report" ? { text: Object.values(document.data.answers) } : document.data;
  return collect(data, false);
}

function collect(value: unknown, written: boolean): string[] {
  if (typeof value === "string") return written && value !== "" ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, written));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => collect(item, WRITTEN.has(name)));
}

/** The first place where the words stand, in any case. */
export function findPassage(texts: readonly string[], words: string): Passage | null {
  // Matched by the engine, so that places are those of the text itself: letters that grow in lower case would shift them.
  const pattern = new RegExp(words.trim().split(/\s+/u).map(escaped).join("\\s+"), "iu");
  for (const text of texts) {
    const match = pattern.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    return {
      before: (match.index > AROUND ? "…" : "") + text.slice(Math.max(0, match.index - AROUND), match.index),
      hit: match[0],
      after: text.slice(end, end + AROUND) + (end + AROUND < text.length ? "…" : ""),
    };
  }
  return null;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
