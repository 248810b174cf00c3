// What a computer calls somebody: the folder with their files, or a name to sign in with.

import type { Place } from "./kinds";
import { DASHES, type Text } from "./text";
import { WORDS } from "./words";

const SLASHES = ["\\", "/"];

/** The name in C:\Users\name\, /Users/name/ or /home/name/. */
export function userFolderAt(text: Text, index: number): Place | null {
  const opening = text.tokens[index]?.is;
  if (!text.isMark(index, SLASHES) || opening === undefined || !glued(text, index + 1, 3)) return null;
  if (!text.isWord(index + 1, ["users", "home"]) || !text.isMark(index + 2, [opening])) return null;
  // In a web address the same words stand behind the name of a site.
  const inAddress = opening === "/" && text.isGlued(index) && (text.isWord(index - 1) || text.isDigits(index - 1));
  if (inAddress || text.isWord(index + 3, WORDS.no_users)) return null;
  return valueAt(text, index + 3, "user_folder");
}

/** "jsmith", "j.smith2", and what stands behind "username:". */
export function userNameAt(text: Text, index: number): Place | null {
  return behindCue(text, index) ?? initialAndSurname(text, index);
}

function behindCue(text: Text, index: number): Place | null {
  const twoWords = text.isWord(index, ["user", "log", "login"]) && text.isWord(index + 1, ["name", "id", "in"]);
  const cue = text.isWord(index, ["username", "login", "userid"]) ? index + 1 : index + 2;
  if (!twoWords && cue === index + 2) return null;
  const colon = twoWords ? index + 2 : cue;
  return text.isMark(colon, [":", "="]) ? valueAt(text, colon + 1, "user_name") : null;
}

/** An initial and one of the commonest surnames, in small letters. */
function initialAndSurname(text: Text, index: number): Place | null {
  const token = text.tokens[index];
  if (token?.what !== "word" || (text.isGlued(index) && !text.isMark(index - 1, ["_", "\\", "/", "(", '"', "'", ...DASHES]))) return null;
  const isSmall = (at: number) => {
    const part = text.tokens[at];
    return part !== undefined && text.slice(part.start, part.end) === part.is;
  };
  const word = token.is;
  const withDigits = (last: number) => (text.isGlued(last + 1) && text.isDigits(last + 1) ? last + 1 : last);
  const place = (last: number): Place => ({ kind: "user_name", first: index, last: withDigits(last) });
  if (!isSmall(index)) return null;
  if (WORDS.surnames.some((surname) => word.length === surname.length + 1 && word.endsWith(surname))) return place(index);
  const parted = word.length === 1 && glued(text, index + 1, 2) && text.isMark(index + 1, [".", "_"]);
  return parted && text.isWord(index + 2, WORDS.surnames) && isSmall(index + 2) ? place(index + 2) : null;
}

function valueAt(text: Text, first: number, kind: "user_folder" | "user_name"): Place | null {
  const isPart = (at: number) => text.isWord(at) || text.isDigits(at);
  if (!isPart(first)) return null;
  let last = first;
  for (;;) {
    const step = text.isMark(last + 1, [".", "_", ...DASHES]) && text.isGlued(last + 1) ? 2 : 1;
    if (!text.isGlued(last + step) || !isPart(last + step)) return { kind, first, last };
    last += step;
  }
}

function glued(text: Text, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (!text.isGlued(at)) return false;
  return true;
}
