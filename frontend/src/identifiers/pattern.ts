// Patterns of words (words.json), held against a text.

import { DASHES, type Text } from "./text";
import { type Pattern, WORDS } from "./words";

const UPPER = /^\p{Uppercase}$/u;
const LOWER = /^\p{Lowercase}$/u;

/** Where each place of the pattern begins, and behind the last one where it ends; null where it does not fit. */
export function match(text: Text, index: number, pattern: Pattern): number[] | null {
  const slot = pattern[0];
  if (slot === undefined) return [index];
  for (const entry of slot) {
    const end = matchEntry(text, index, entry);
    const rest = end === null ? null : match(text, end, pattern.slice(1));
    if (rest !== null) return [index, ...rest];
  }
  return null;
}

function matchEntry(text: Text, index: number, entry: string): number | null {
  let at = index;
  for (const word of entry.split(" ")) {
    if (word === "") continue;
    const here = pastHyphen(text, at);
    if (fits(text, at, word)) at += 1;
    else if (here !== at && fits(text, here, word)) at = here + 1;
    else return null;
  }
  return at;
}

/** In "on-call" a hyphen stands where others write a space. */
function pastHyphen(text: Text, index: number): number {
  const hyphen = text.isMark(index, DASHES) && text.isGlued(index) && text.isGlued(index + 1);
  return hyphen && text.isWord(index - 1) ? index + 1 : index;
}

function fits(text: Text, index: number, word: string): boolean {
  const token = text.tokens[index];
  if (token === undefined) return false;
  if (word === "@name") return isName(text, index);
  // Another name belongs to the first only in the same line.
  if (word === "@more") return isName(text, index) && text.gapBefore(index) !== "line";
  if (word === "@number") return token.what === "digits" || text.isWord(index, WORDS.numbers);
  return token.is === word;
}

/** A word that begins with a capital and goes on in small letters, as names do. */
function isName(text: Text, index: number): boolean {
  const token = text.tokens[index];
  if (token?.what !== "word" || WORDS.no_names.includes(token.is)) return false;
  const first = text.characters[token.start] as string;
  const second = token.end - token.start > 1 ? (text.characters[token.start + 1] as string) : "";
  return UPPER.test(first) && LOWER.test(second);
}
