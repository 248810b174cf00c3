// Dates of birth: a date beside a cue such as "DOB", or without one a date that is too long ago for what is reported.

import { isDay } from "./day";
import type { Place } from "./kinds";
import { match } from "./pattern";
import { DASHES, type Text } from "./text";
import { WORDS } from "./words";

/** A date without a cue counts from this many years before. */
const LONG_AGO = 4;
const OLDEST = 130;
const ORDINALS = ["st", "nd", "rd", "th"];

interface WrittenDate {
  last: number;
  year: number;
  /** Whether it can be nothing but a date, so that it needs no cue. */
  certain: boolean;
}

export function birthAt(text: Text, index: number, thisYear: number): Place | null {
  if (text.joinedBefore(index)) return null;
  const date = dateAt(text, index, thisYear);
  if (date === null || text.joinedAfter(date.last)) return null;
  if (date.year > thisYear || date.year < thisYear - OLDEST) return null;
  const longAgo = date.certain && date.year <= thisYear - LONG_AGO;
  const found = longAgo || cueBefore(text, index) || cueAfter(text, date.last);
  return found ? { kind: "date_of_birth", first: index, last: date.last } : null;
}

/** Whether a date begins here, so that it is no number of another kind. */
export function isDateAt(text: Text, index: number, thisYear: number): boolean {
  return dateAt(text, index, thisYear)?.certain === true;
}

function dateAt(text: Text, index: number, thisYear: number): WrittenDate | null {
  return inNumbers(text, index, thisYear) ?? dayFirst(text, index, thisYear) ?? monthFirst(text, index) ?? inOne(text, index, thisYear);
}

/** 03/05/1950, 3.5.50, 1950-05-03. */
function inNumbers(text: Text, index: number, thisYear: number): WrittenDate | null {
  const marks = ["/", ".", ...DASHES];
  const second = text.nextDigits(index, marks);
  const third = second && text.nextDigits(second.index, marks);
  if (!text.isDigits(index) || second === null || third === null || second.by !== third.by) return null;
  const parts = [index, second.index, third.index].map((at) => text.digits(at));
  const [one, two, three] = parts as [string, string, string];
  const lengths = parts.map((part) => part.length).join();
  const [a, b, c] = parts.map(Number) as [number, number, number];
  const last = third.index;
  // In a row of numbers three of them are no date.
  const inRow = text.nextDigits(last, [])?.by === " " || (text.isDigits(index - 1) && text.gapBefore(index) === "space");
  if (second.by === " " && (lengths !== "2,2,4" || inRow)) return null;
  if (one.length === 4 && two.length <= 2 && three.length <= 2) {
    return isDay(c, b, a) ? { last, year: a, certain: true } : null;
  }
  if (one.length > 2 || two.length > 2 || (three.length !== 4 && three.length !== 2)) return null;
  const year = three.length === 4 ? c : fullYear(c, thisYear);
  // The month first, as some write it.
  if (!isDay(a, b, year) && !isDay(b, a, year)) return null;
  const beyondDoubt = three.length === 4 || (second.by === "/" && lengths === "2,2,2" && year < 2000);
  return { last, year, certain: beyondDoubt };
}

/** 3 May 1950, 3rd of May, 1950, 03-May-50. */
function dayFirst(text: Text, index: number, thisYear: number): WrittenDate | null {
  const day = text.digits(index);
  if (day.length < 1 || day.length > 2) return null;
  let at = index + 1;
  if (text.isGlued(at) && text.isWord(at, ORDINALS)) at += 1;
  if (text.isWord(at, ["of"])) at += 1;
  if (text.isMark(at, DASHES)) at += 1;
  const month = monthAt(text, at);
  if (month === null) return null;
  at += 1;
  if (text.isMark(at, [",", ".", ...DASHES])) at += 1;
  return withYear(text, at, Number(day), month, thisYear);
}

/** May 3rd, 1950. */
function monthFirst(text: Text, index: number): WrittenDate | null {
  const month = monthAt(text, index);
  let at = index + 1;
  if (month === null) return null;
  if (text.isMark(at, ["."])) at += 1;
  const day = text.digits(at);
  if (day.length < 1 || day.length > 2) return null;
  at += 1;
  if (text.isGlued(at) && text.isWord(at, ORDINALS)) at += 1;
  if (text.isMark(at, [","])) at += 1;
  return withYear(text, at, Number(day), month, null);
}

function withYear(text: Text, at: number, day: number, month: number, thisYear: number | null): WrittenDate | null {
  const digits = text.digits(at);
  if (text.gapBefore(at) === "line") return null;
  if (digits.length !== 4 && (digits.length !== 2 || thisYear === null)) return null;
  const year = digits.length === 4 || thisYear === null ? Number(digits) : fullYear(Number(digits), thisYear);
  return isDay(day, month, year) ? { last: at, year, certain: digits.length === 4 } : null;
}

/** 03051950, 19500503, 030550: a date only beside a cue. */
function inOne(text: Text, index: number, thisYear: number): WrittenDate | null {
  const digits = text.digits(index);
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const date = (day: number, month: number, year: number) =>
    isDay(day, month, year) && year <= thisYear ? { last: index, year, certain: false } : null;
  if (digits.length === 6) return date(part(0, 2), part(2, 4), fullYear(part(4, 6), thisYear));
  if (digits.length !== 8) return null;
  const dayLed = date(part(0, 2), part(2, 4), part(4, 8));
  return dayLed !== null && dayLed.year >= thisYear - OLDEST ? dayLed : date(part(6, 8), part(4, 6), part(0, 4));
}

function monthAt(text: Text, index: number): number | null {
  const found = WORDS.months.findIndex((names) => text.isWord(index, names));
  return found < 0 ? null : found + 1;
}

/** A birth is not in the future: with two digits, the last year that ends so. */
function fullYear(twoDigits: number, thisYear: number): number {
  const century = thisYear - (thisYear % 100);
  return century + twoDigits <= thisYear ? century + twoDigits : century - 100 + twoDigits;
}

function cueBefore(text: Text, index: number): boolean {
  let at = index - 1;
  let links = 0;
  while (at >= 0) {
    if (WORDS.birth_cues.some((cue) => endsAt(text, at, cue))) return true;
    if (text.isWord(at, WORDS.birth_links) && links < 4) links += 1;
    else if (!text.isMark(at, [":", "=", "(", ".", ",", "'", '"', ...DASHES]) || index - at > 8) return false;
    at -= 1;
  }
  return false;
}

function endsAt(text: Text, last: number, cue: string[][]): boolean {
  const first = last - cue.length + 1;
  return first >= 0 && match(text, first, cue)?.at(-1) === last + 1;
}

/** "… (DOB)", "… is her date of birth". */
function cueAfter(text: Text, last: number): boolean {
  let at = last + 1;
  if (!text.isMark(at, ["(", ...DASHES]) && !text.isWord(at, ["is", "was", "as", "being"])) return false;
  for (at += 1; at <= last + 6; at++) {
    if (WORDS.birth_cues.some((cue) => match(text, at, cue) !== null)) return true;
    if (!text.isWord(at, WORDS.birth_links_back)) return false;
  }
  return false;
}
