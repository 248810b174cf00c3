// A line of the conversation in words, for the page and for the file that the reporter takes along.

import type { Document } from "../../protocol/document";
import type { OpenedEntry } from "../../protocol/verdict";
import { sayDay, type Say } from "./words";

/** How people, bodies and results are called. */
export interface Named {
  person: (account: string) => string;
  body: (id: string) => string;
  result: (id: string) => string | null;
}

export interface Message {
  own: boolean;
  byline: string;
  day: string;
  /** What it is, where it is more than a message. */
  about: string;
  result: string;
  text: string;
  changed: string;
}

/** A place in the conversation whose text is not shown. */
export interface Place {
  says: string;
  own: boolean;
}

/** `null` for what is shown elsewhere. */
export function lineOf({ n, verdict, document }: OpenedEntry, named: Named, say: Say): Message | Place | null {
  if (document !== null) return messageOf(document, named, say);
  if (verdict === "for_custodians") return { says: say("for-custodians"), own: true };
  return { says: say(verdict === "missing" ? "missing" : "not-verified", { number: String(n) }), own: false };
}

function messageOf(document: Document, { person, body, result }: Named, say: Say): Message | null {
  const own = document.by === "reporter";
  const byline = own ? say("byline") : say("byline-of", { who: person(document.by) });
  const bare: Message = { own, byline, day: sayDay(document.day), about: "", result: "", text: "", changed: "" };
  const named = (words: string, id: string) => say(words, { body: body(id) });
  switch (document.kind) {
    case "message":
      return { ...bare, text: document.data.text };
    case "feedback": {
      const { text, changed } = document.data;
      return { ...bare, about: say("feedback"), result: result(document.data.result) ?? "", text, changed };
    }
    case "request":
      return { ...bare, about: named("request", document.data.body), text: document.data.text };
    case "file": {
      const { name, copy, original } = document.data;
      return { ...bare, about: say(original === null ? `file-${copy}` : "file-and-original", { name }) };
    }
    case "consent":
      return { ...bare, about: named(document.data.given ? "consent-given" : "consent-refused", document.data.body) };
    case "withdrawal":
      return { ...bare, about: say("withdrawal"), text: document.data.text };
    case "rating":
      return { ...bare, about: say(`rating-${document.data.score}`), text: document.data.text };
    case "checkin":
      return { ...bare, about: say(`check-in-${document.data.detriment}`), text: document.data.text };
    default:
      return null;
  }
}

export interface Note {
  /** As people count. */
  number: number;
  /** `null` where it cannot be shown. */
  about: { day: string; text: string } | null;
}

/** The reporter's own notes by the day they are about, earliest first; those that cannot be shown come before. */
export function notesIn(entries: readonly OpenedEntry[]): Note[] {
  const notes = entries.map(({ n, document }): Note => {
    const about = document?.kind === "diary" ? document.data : null;
    return { number: n + 1, about };
  });
  const day = (note: Note) => note.about?.day ?? "";
  return notes.sort((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
}
