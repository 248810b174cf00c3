// The code as it was typed: its bytes, or what is wrong with it, said without asking anybody.

import { entropyOfWords } from "../../protocol/token";
import type { Bytes } from "../../protocol/bytes";
import { firstUnknownWord, normaliseWords } from "../../protocol/words";

export type CodeProblem =
  | { not: "missing" | "mistyped" }
  | { not: "count"; words: number }
  | { not: "unknown-word"; typed: string; suggestion: string | null };

const WORDS = 12;

export function readCode(typed: string): Bytes | CodeProblem {
  const words = normaliseWords(typed);
  if (words === "") return { not: "missing" };
  const unknown = firstUnknownWord(words);
  if (unknown !== null) {
    return { not: "unknown-word", typed: unknown.word.slice(0, 30), suggestion: unknown.suggestion };
  }
  const count = words.split(" ").length;
  if (count !== WORDS) return { not: "count", words: count };
  try {
    return entropyOfWords(words);
  } catch {
    return { not: "mistyped" };
  }
}
