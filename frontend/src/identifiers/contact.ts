// Phone numbers, e-mail addresses and postcodes.

import type { Finding, Place } from "./kinds";
import { DASHES, type Text, isDigit, isLetter } from "./text";
import { WORDS } from "./words";

/** Numbers as they are dialled in the United Kingdom, eleven digits from 0 on, and numbers from "+" on. */
export function phoneAt(text: Text, index: number): Place | null {
  const plus = text.isMark(index, ["+"]) && text.isGlued(index + 1);
  const bracket = text.isMark(index, ["("]) && !plus && text.isMark(index + 2, [")"]);
  const begin = plus || bracket ? index + 1 : index;
  const first = text.digits(begin);
  if (first === "" || (plus || bracket ? joinedAround(text, index) : text.joinedBefore(index))) return null;
  if (!plus && text.isMark(index - 1, ["+", "("]) && text.isGlued(index)) return null;
  if (!plus && !isAreaCode(first, bracket)) return null;
  const british = first.startsWith("44");
  let count = 0;
  let last: number | null = null;
  for (let at: number | null = begin; at !== null; at = nextGroup(text, at)) {
    count += text.digits(at).length;
    const fits = plus && !british ? count >= 9 && count <= 15 : count === (plus ? 12 : 11) || (plus && count === 13);
    if (fits && !text.joinedAfter(at)) last = at;
    if (last !== null && (!plus || british)) break;
    if (count > 15) break;
  }
  return last === null ? null : { kind: "phone", first: index, last };
}

/** 020, 0161 or 01632, or the whole number. In brackets shorter ones are told apart from dates and times, too. */
function isAreaCode(digits: string, inBrackets: boolean): boolean {
  const length = digits.length;
  return digits.startsWith("0") && ((length >= (inBrackets ? 2 : 3) && length <= 5) || length === 11);
}

function joinedAround(text: Text, index: number): boolean {
  return text.isGlued(index) && (text.isWord(index - 1) || text.isDigits(index - 1));
}

/** The next group of digits of a phone number: behind a space, a dash or brackets. */
function nextGroup(text: Text, index: number): number | null {
  let at = index + 1;
  if (text.isMark(at, [")"]) && text.isGlued(at)) at += 1;
  else if (text.isMark(at, DASHES) && text.isGlued(at) && text.isGlued(at + 1)) at += 1;
  if (text.isMark(at, ["("]) && text.isGlued(at + 1)) at += 1;
  return text.isDigits(at) && text.gapBefore(at) !== "line" ? at : null;
}

export function emailAt(text: Text, index: number): Place | null {
  if (!text.isMark(index, ["@"])) return null;
  let first = index;
  while (text.isGlued(first) && isPart(text, first - 1, [".", "_", "%", "+", ...DASHES])) first -= 1;
  while (first < index && text.tokens[first]?.what === "mark") first += 1;
  let last = index;
  while (text.isGlued(last + 1) && isPart(text, last + 1, [".", ...DASHES])) last += 1;
  while (last > index && text.tokens[last]?.what === "mark") last -= 1;
  const ending = text.tokens[last];
  const named = ending?.what === "word" && ending.end - ending.start >= 2 && text.isMark(last - 1, ["."]);
  return first < index && named && last - index >= 3 ? { kind: "email", first, last } : null;
}

function isPart(text: Text, index: number, marks: readonly string[]): boolean {
  return text.isWord(index) || text.isDigits(index) || text.isMark(index, marks);
}

/** Outward code (an area that there is, a district), at most one space, inward code. */
export function postcodeAt(text: Text, start: number): Finding | null {
  const characters = text.characters;
  if (!isFree(characters[start - 1], characters[start - 2])) return null;
  for (const letters of [2, 1]) {
    const area = characters.slice(start, start + letters).join("").toUpperCase();
    if (!WORDS.postcode_areas.includes(area) || !isDigit(characters[start + letters])) continue;
    for (const more of [1, 0]) {
      const district = start + letters + 1;
      if (more === 1 && !isDistrict(characters[district])) continue;
      const end = inwardEnd(characters, district + more);
      if (end !== null && isFree(characters[end], characters[end + 1])) return { kind: "postcode", start, end };
    }
  }
  return null;
}

function isDistrict(character: string | undefined): boolean {
  return isDigit(character) || (character !== undefined && /^[ABCDEFGHJKMNPRSTUVWXYabcdefghjkmnprstuvwxy]$/.test(character));
}

function inwardEnd(characters: string[], from: number): number | null {
  const at = characters[from] === " " || characters[from] === "\u00a0" ? from + 1 : from;
  const unit = characters.slice(at + 1, at + 3).join("");
  if (!isDigit(characters[at]) || !/^(?:[ABD-HJLNP-UW-Z]{2}|[abd-hjlnp-uw-z]{2})$/.test(unit)) return null;
  // "CT1 2nd", "L5 4hr": not an address, but an ordinal or a measure.
  return WORDS.no_postcode_ends.includes(unit) ? null : at + 3;
}

/** Whether a code may begin or end beside this character, with the one beyond it. */
function isFree(beside: string | undefined, beyond: string | undefined): boolean {
  if (isLetter(beside) || isDigit(beside)) return false;
  const joins = beside !== undefined && ["-", "_", ".", "/", "\\", "@"].includes(beside);
  return !joins || !(isLetter(beyond) || isDigit(beyond));
}
