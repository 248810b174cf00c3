// What in a text could say who a patient is, or who wrote it. The same answers as src/domain/identifiers gives;
// tests/vectors/identifiers.json holds both to them. docs/IDENTIFIERS.md says what is found and what is not.

import { birthAt } from "./birth";
import { emailAt, phoneAt, postcodeAt } from "./contact";
import { healthNumberAt } from "./health-number";
import { hospitalNumberAt } from "./hospital-number";
import { type Finding, PATIENT_KINDS, type Place, REPORTER_KINDS } from "./kinds";
import { match } from "./pattern";
import { Text } from "./text";
import { userFolderAt, userNameAt } from "./user-name";
import { PHRASES } from "./words";

export { type Finding, type IdentifierKind, isAboutPatient, PATIENT_KINDS, REPORTER_KINDS } from "./kinds";

/** What stands where something was removed. */
export const REMOVED = "[removed]";

/** Everything that is found, in its order; no two overlap. The year says which dates are long ago. */
export function findIn(written: string, thisYear: number = new Date().getFullYear()): Finding[] {
  const text = new Text(written);
  const found: Finding[] = [];
  const add = (place: Place | null) => {
    const [first, last] = [text.tokens[place?.first ?? -1], text.tokens[place?.last ?? -1]];
    if (place !== null && first && last) found.push({ kind: place.kind, start: first.start, end: last.end });
  };
  for (let index = 0; index < text.tokens.length; index++) {
    add(emailAt(text, index));
    add(healthNumberAt(text, index));
    add(birthAt(text, index, thisYear));
    add(phoneAt(text, index));
    add(hospitalNumberAt(text, index, thisYear));
    add(userFolderAt(text, index));
    add(userNameAt(text, index));
    for (const phrase of PHRASES) {
      const places = match(text, index, phrase.words);
      if (places === null || text.joinedBefore(index) || text.isWord(index - 1, phrase.notAfter)) continue;
      add({ kind: phrase.kind, first: places[phrase.from] as number, last: (places.at(-1) as number) - 1 });
    }
    const postcode = postcodeAt(text, text.tokens[index]?.start ?? 0);
    if (postcode !== null) found.push(postcode);
  }
  return withoutOverlaps(found);
}

/** The text with `[removed]` in the finding's place. */
export function removeFrom(written: string, finding: Finding): string {
  const characters = Array.from(written);
  return [...characters.slice(0, finding.start), REMOVED, ...characters.slice(finding.end)].join("");
}

/** The part of the text that was found. */
export function partOf(written: string, finding: Finding): string {
  return Array.from(written).slice(finding.start, finding.end).join("");
}

/** Of findings that overlap, the one whose kind comes first counts, and of one kind the longer. */
function withoutOverlaps(found: Finding[]): Finding[] {
  const order: readonly string[] = [...PATIENT_KINDS, ...REPORTER_KINDS];
  const rank = (finding: Finding) => order.indexOf(finding.kind);
  const length = (finding: Finding) => finding.end - finding.start;
  const best = [...found].sort((a, b) => rank(a) - rank(b) || length(b) - length(a) || a.start - b.start);
  const kept: Finding[] = [];
  for (const finding of best) {
    if (kept.every((other) => finding.end <= other.start || other.end <= finding.start)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
