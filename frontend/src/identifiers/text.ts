// A text parted into words, runs of digits and marks. Positions count Unicode scalar values, as they do on the server.

export interface Token {
  what: "word" | "digits" | "mark";
  start: number;
  end: number;
  /** A word in lower case, and a digit or mark as it stands. */
  is: string;
}

/** What stands between a token and the one before it. */
export type Gap = "none" | "space" | "line";

const LETTER = /^\p{Alphabetic}$/u;
const SPACE = /^\p{White_Space}$/u;
export const DASHES = ["-", "\u2010", "\u2011", "\u2013"];
/** Marks that make one thing of the digits on both sides: a decimal, a time, a version, a part number. */
const JOINING = [".", ",", "/", ":", "_", ...DASHES];

export function isLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character);
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9" && character.length === 1;
}

/** Lower case of the English letters alone, so that one character stays one. */
function lower(characters: string[]): string {
  return characters.map((character) => (character === "’" ? "'" : character.replace(/[A-Z]/, (c) => c.toLowerCase()))).join("");
}

export class Text {
  readonly characters: string[];
  readonly tokens: Token[] = [];

  constructor(text: string) {
    this.characters = Array.from(text);
    let at = 0;
    while (at < this.characters.length) {
      const character = this.characters[at] as string;
      const start = at++;
      if (SPACE.test(character)) continue;
      let what: Token["what"] = "mark";
      if (isLetter(character)) {
        what = "word";
        while (this.#wordGoesOn(at)) at++;
      } else if (isDigit(character)) {
        what = "digits";
        while (isDigit(this.characters[at])) at++;
      }
      this.tokens.push({ what, start, end: at, is: lower(this.characters.slice(start, at)) });
    }
  }

  #wordGoesOn(at: number): boolean {
    const character = this.characters[at];
    const apostrophe = character === "'" || character === "’";
    return isLetter(character) || (apostrophe && isLetter(this.characters[at + 1]));
  }

  slice(start: number, end: number): string {
    return this.characters.slice(start, end).join("");
  }

  /** What stands before a token; nothing is before the first one but the beginning of a line. */
  gapBefore(index: number): Gap {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    if (before === undefined || token === undefined) return "line";
    if (before.end === token.start) return "none";
    const between = this.characters.slice(before.end, token.start);
    return between.includes("\n") || between.includes("\r") ? "line" : "space";
  }

  isDigits(index: number): boolean {
    return this.tokens[index]?.what === "digits";
  }

  /** Whether a word or one of these words stands there. */
  isWord(index: number, words?: readonly string[]): boolean {
    const token = this.tokens[index];
    return token?.what === "word" && (words === undefined || words.includes(token.is));
  }

  isMark(index: number, marks: readonly string[]): boolean {
    const token = this.tokens[index];
    return token?.what === "mark" && marks.includes(token.is);
  }

  digits(index: number): string {
    return this.isDigits(index) ? (this.tokens[index] as Token).is : "";
  }

  isGlued(index: number): boolean {
    return this.gapBefore(index) === "none";
  }

  /** Whether what begins here goes on from something before: half a word or number is nothing by itself. */
  joinedBefore(index: number): boolean {
    if (!this.isGlued(index)) return false;
    if (this.isDigits(index - 1) || this.isWord(index - 1) || this.isMark(index - 1, ["_"])) return true;
    return this.isMark(index - 1, JOINING) && this.isGlued(index - 1) && this.isDigits(index - 2);
  }

  /** Whether what ends with this token goes on after it. */
  joinedAfter(index: number): boolean {
    if (!this.isGlued(index + 1)) return false;
    if (this.isDigits(index + 1) || this.isWord(index + 1) || this.isMark(index + 1, ["_", "@"])) return true;
    return this.isMark(index + 1, JOINING) && this.isGlued(index + 2) && this.isDigits(index + 2);
  }

  /** The next run of digits behind one space or one of these marks, and what parts the two. */
  nextDigits(index: number, marks: readonly string[]): { index: number; by: string } | null {
    if (this.isDigits(index + 1) && this.gapBefore(index + 1) === "space") return { index: index + 1, by: " " };
    const parted = this.isMark(index + 1, marks) && this.isGlued(index + 1) && this.isGlued(index + 2);
    if (!parted || !this.isDigits(index + 2)) return null;
    return { index: index + 2, by: (this.tokens[index + 1] as Token).is };
  }
}
