// Numbers of a hospital's own, which have no form in common: what stands behind words such as "hospital number".

import { isDateAt } from "./birth";
import type { Place } from "./kinds";
import { match } from "./pattern";
import { DASHES, type Text } from "./text";
import { WORDS } from "./words";

export function hospitalNumberAt(text: Text, index: number, thisYear: number): Place | null {
  for (const { cue, least_digits } of WORDS.hospital_numbers) {
    const behind = match(text, index, cue)?.at(-1);
    if (behind === undefined || text.joinedBefore(index)) continue;
    const first = pastLinks(text, behind);
    const last = isDateAt(text, first, thisYear) ? null : valueEnd(text, first, least_digits);
    if (last !== null) return { kind: "hospital_number", first, last };
  }
  return null;
}

function pastLinks(text: Text, index: number): number {
  let at = index;
  while (at < index + 3 && (text.isMark(at, [":", ".", "=", "#", "(", ...DASHES]) || text.isWord(at, WORDS.number_links))) at += 1;
  return at;
}

/** The last token of a number that begins here: digits, perhaps with a few letters before, between or after them. */
function valueEnd(text: Text, first: number, leastDigits: number): number | null {
  let last = first;
  const apart = isCapitals(text, first) && text.gapBefore(first + 1) === "space" && text.isDigits(first + 1);
  if (apart) last += 1;
  for (;;) {
    const step = text.isMark(last + 1, ["/", ...DASHES]) && text.isGlued(last + 1) ? 2 : 1;
    if (!text.isGlued(last + step) || !(text.isDigits(last + step) || text.isWord(last + step))) break;
    last += step;
  }
  // Digits in groups, as people read them out: 123 456 7890.
  const isGroup = (at: number) => text.isDigits(at) && !text.joinedAfter(at) && text.digits(at).length <= 4;
  while (last === first || isGroup(last)) {
    const next = text.nextDigits(last, []);
    if (!isGroup(last) || next === null || !isGroup(next.index) || text.digits(next.index).length < 3) break;
    last = next.index;
  }
  let digits = 0;
  let letters = 0;
  for (let at = first; at <= last; at++) {
    digits += text.digits(at).length;
    const token = text.tokens[at];
    if (token?.what === "word") letters += token.end - token.start;
  }
  return digits >= leastDigits && letters <= 5 ? last : null;
}

function isCapitals(text: Text, index: number): boolean {
  const token = text.tokens[index];
  return token?.what === "word" && /^[A-Z]{1,3}$/.test(text.slice(token.start, token.end));
}
