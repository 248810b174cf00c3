// What of a case can be put into a pack, and the pack that is made of what was chosen.

import { type Basis, type Part } from "../../../protocol/data";
import { type PackText } from "../../../protocol/referral-writing";
import { withPlainLines } from "../../../protocol/writing";
import { type Question } from "../case-words";
import { type OpenedCase } from "../opened-case";
import { allOf } from "../verified";

export interface Offered extends Part {
  /** The name of its fields. */
  id: string;
  /** Who the reporter is. */
  names: boolean;
  /** What may show it to somebody who knows the department: never chosen along with others, as the name is not. */
  tells: boolean;
}

/** Said to the reviewers and to nobody else: no body is offered it. */
const NOT_FOR_BODIES = ["mode", "consent", "excluded", "questions"];
const FORMS_OF_ADDRESS = ["dr", "mr", "mrs", "ms", "mx"];
/** Of a name. */
const SHORT = 2;
const NAMES = ["reporter_name", "reporter_contact"];
/** What people who raised it before, or were treated badly for it, are known by. */
const TELLS = ["reporter_kind", "done_before", "came_of_it", "detriment", "detriment_what"];

/** Each answered question, then each message of the reporter's; all of them verified. */
export function offeredParts(opened: Pick<OpenedCase, "report" | "shared">, questions: readonly Question[], messageTitle: (day: string) => string): Offered[] {
  const answers = Object.entries(opened.report?.data.answers ?? {});
  const answered = answers.flatMap(([id, answer]) => {
    if (NOT_FOR_BODIES.includes(id)) return [];
    const question = questions.find((known) => known.id === id);
    const worded = [answer].flat().map((value) => question?.options.get(value) ?? value);
    const text = worded.filter((value) => value.trim() !== "").join("\n");
    return text === "" ? [] : [{ id: `answer-${id}`, title: question?.label ?? id, text, names: NAMES.includes(id), tells: NAMES.includes(id) || TELLS.includes(id) }];
  });
  const written = allOf(opened.shared, "message").filter(({ by }) => by === "reporter");
  const messages = written.map(({ n, day, data }) => ({ id: `message-${n}`, title: messageTitle(day), text: data.text, names: false, tells: false }));
  return [...answered, ...messages];
}

/** What was chosen and as it was left after redacting, in the order it is offered. */
export interface Chosen {
  body: string;
  basis: Basis;
  edition: string;
  /** Length of the shared thread that consent was looked for in. */
  shared: number;
  texts: ReadonlyMap<string, string>;
  summary: string;
}

export function packOf({ texts, summary, ...rest }: Chosen, offered: readonly Offered[]): PackText {
  const parts = offered.flatMap(({ id, title }) => {
    const text = texts.get(id);
    return text === undefined || text.trim() === "" ? [] : [{ title, text: withPlainLines(text) }];
  });
  return { ...rest, parts, text: withPlainLines(summary) };
}

/** Titles of parts in which who the reporter is stands although it was not chosen; the summary's is empty. */
export function mentionsOf(pack: PackText, offered: readonly Offered[]): string[] {
  const sent = pack.parts.map(({ title }) => title);
  const words = offered.filter(({ names, title }) => names && !sent.includes(title)).flatMap(tellingWords);
  const mentions = (text: string) => words.some((word) => stands(word, text.toLowerCase()));
  return [...pack.parts, { title: "", text: pack.text }].filter(({ text }) => mentions(text)).map(({ title }) => title);
}

/** Whether the pack says who reported it. */
export function namesReporter(pack: PackText, offered: readonly Offered[]): boolean {
  return offered.some(({ names, title }) => names && pack.parts.some((part) => part.title === title));
}

/** Short names stand in many words, so they count only as words of their own. */
function stands(word: string, text: string): boolean {
  if (word.length > SHORT) return text.includes(word);
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).includes(word);
}

/** Of a name every word, of a way to reach somebody what looks like an address or a number. */
function tellingWords({ id, text }: Offered): string[] {
  const words = text.toLowerCase().split(/[\s,;:()]+/).filter((word) => /[\p{L}\p{N}]{2}/u.test(word) && !FORMS_OF_ADDRESS.includes(word));
  return id === "answer-reporter_name" ? words : words.filter((word) => /@|[0-9]{4}/.test(word));
}
