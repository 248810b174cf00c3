// The BIP39 English words, which both the reporter's code and a staff passphrase are made of.

import { wordlist } from "@scure/bip39/wordlists/english.js";

export const WORDS: readonly string[] = wordlist;
const KNOWN = new Set(WORDS);

/** Lower case, one space between words, nothing but letters. */
export function normaliseWords(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^\p{Alphabetic}]+/gu, " ")
    .trim();
}

export interface UnknownWord {
  word: string;
  /** From 1, as people count. */
  place: number;
  suggestion: string | null;
}

/** The first word that is not in the list, with the listed word it looks most like. */
export function firstUnknownWord(phrase: string): UnknownWord | null {
  const words = normaliseWords(phrase).split(" ");
  const index = words.findIndex((word) => !KNOWN.has(word));
  const word = words[index];
  return word === undefined ? null : { word, place: index + 1, suggestion: closestWord(word) };
}

function closestWord(word: string): string | null {
  const byBeginning = WORDS.filter((known) => word.length >= 3 && known.startsWith(word));
  if (byBeginning.length === 1) return byBeginning[0] ?? null;
  let best: string | null = null;
  // Two slips are as far as a suggestion still helps.
  let distance = 3;
  for (const known of WORDS) {
    const apart = slipsBetween(word, known);
    if (apart < distance) [best, distance] = [known, apart];
  }
  return best;
}

/** Letters to add, drop or change, or neighbours to swap, to get from one word to the other. */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= one.length; i++) {
    const row: number[] = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j++) {
      if (i === 0) {
        row.push(j);
        continue;
      }
      const above = rows[i - 1] as number[];
      const changed = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, changed);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, ((rows[i - 2] as number[])[j - 2] as number) + 1);
      }
      row.push(least);
    }
  }
  return (rows[one.length] as number[])[other.length] as number;
}
