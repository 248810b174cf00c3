import data from "../../../src/domain/identifiers/words.json";
import type { ReporterKind } from "./kinds";

/** One after the other, each a list of what may stand there; `""` where nothing has to. */
export type Pattern = string[][];

export interface Phrase {
  kind: ReporterKind;
  words: Pattern;
  /** The place in the pattern from which it is shown. */
  from: number;
  /** Words after which it means something else. */
  notAfter: string[];
}

const lists: Record<string, string[]> = data.lists;

function expanded(pattern: Pattern): Pattern {
  return pattern.map((slot) => slot.flatMap((entry) => (entry.startsWith("$") ? (lists[entry.slice(1)] ?? []) : [entry])));
}

export const WORDS = data;
export const PHRASES: Phrase[] = data.phrases.map((phrase) => ({
  kind: phrase.kind as ReporterKind,
  words: expanded(phrase.words),
  from: phrase.from ?? 0,
  notAfter: phrase.not_after ?? [],
}));
