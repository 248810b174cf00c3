// Taking words out of what leaves. What is put in their place has one length, so that it does not tell what was there.

export const REDACTED = "[redacted]";

export interface Selection {
  text: string;
  from: number;
  to: number;
}

/** The text without what is selected, and where the cursor then stands. Grows to whole words: half a name is a name. */
export function redacted({ text, from, to }: Selection): { text: string; cursor: number } {
  if (from === to) return { text, cursor: to };
  const [begin, end] = wholeWords(text, from, to);
  return { text: text.slice(0, begin) + REDACTED + text.slice(end), cursor: begin + REDACTED.length };
}

function wholeWords(text: string, from: number, to: number): [number, number] {
  const selected = text.slice(from, to);
  let begin = from + (selected.length - selected.trimStart().length);
  let end = to - (selected.length - selected.trimEnd().length);
  if (begin >= end) return [from, to];
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}\p{M}'’]/u.test(character);
  while (begin > 0 && isWord(text[begin]) && isWord(text[begin - 1])) begin -= 1;
  while (end < text.length && isWord(text[end - 1]) && isWord(text[end])) end += 1;
  return [begin, end];
}
