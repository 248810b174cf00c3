// The name that a file is given in the case: safe to show, to save and to sort, on any system.

import { type Finding, UNSEEN } from "./finding";
import { ENDINGS, endingOf, type FileKind, hasEndingOf } from "./kinds";

const LONGEST_NAME = 120;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Cuts between characters, never inside one. */
function cut(text: string, most: number): string {
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > most) break;
    short += segment;
  }
  return short;
}

/** No path, nothing unseen, nothing a shell or a file system reads as more than a letter; ends as its kind does. */
export function safeName(typed: string, kind: FileKind): string {
  const last = typed.slice(-4096).split(/[/\\]/).at(-1) ?? "";
  const plain = last.normalize("NFC").replace(UNSEEN, "").replace(/[<>:"|?*]/g, "_").replace(/\s+/gu, " ");
  const bare = plain.replace(/^[. ]+|[. ]+$/g, "");
  const ending = endingOf(bare);
  const known = kind === "other" || hasEndingOf(kind, bare);
  const stem = known && ending !== "" ? bare.slice(0, -ending.length - 1) : bare;
  const ends = known ? ending : ENDINGS[kind][0];
  const tail = ends === "" ? "" : `.${ends}`;
  const named = `${cut(stem, LONGEST_NAME - tail.length).trim() || "file"}${tail}`;
  return RESERVED.test(named) ? `_${cut(named, LONGEST_NAME - 1)}` : named;
}

/** Looks for what a name gives away: a user's name, a patient's number. */
export type NameCheck = (name: string) => Finding[];

/** What the name of a file shows, by the checks of the modules that know people's and patients' identifiers. */
export function shownByName(name: string, checks: readonly NameCheck[]): Finding[] {
  return checks.flatMap((check) => check(name));
}
