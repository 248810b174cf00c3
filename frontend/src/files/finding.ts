// What a file says about people, places, times and machines besides its picture or text, for the reporter's own eyes.

export type What =
  | "place"
  | "time"
  | "device"
  | "person"
  | "organisation"
  | "program"
  | "history"
  | "comment"
  | "thumbnail"
  | "hidden"
  | "other";

export interface Finding {
  what: What;
  /** A short piece of what was found: hostile, so shown as text only, and never logged. */
  shown: string;
  /** Still in the cleaned copy, since it is part of what the file says; the reporter has to look at it. */
  stays: boolean;
}

const LONGEST_SHOWN = 120;
/** Of each kind, so that much of one does not hide another. */
const MOST_OF_A_KIND = 20;

/** Control characters, those that turn the direction of text, and those that nobody sees. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;

/** One line of at most 120 characters that shows what it is. */
export function shownOf(text: string): string {
  const clean = text.slice(0, 4096).replace(/\s+/gu, " ").replace(UNSEEN, "").trim();
  const characters = [...clean];
  return characters.length <= LONGEST_SHOWN ? clean : `${characters.slice(0, LONGEST_SHOWN - 1).join("")}…`;
}

/** Gathers findings, each once, and a bounded number of each kind. */
export class Findings {
  readonly list: Finding[] = [];
  private readonly seen = new Set<string>();
  private readonly counts = new Map<What, number>();

  add(what: What, text = "", stays = false): void {
    const shown = shownOf(text);
    const key = `${what} ${stays} ${shown}`;
    const count = this.counts.get(what) ?? 0;
    if (count >= MOST_OF_A_KIND || this.seen.has(key)) return;
    this.counts.set(what, count + 1);
    this.seen.add(key);
    this.list.push({ what, shown, stays });
  }
}
