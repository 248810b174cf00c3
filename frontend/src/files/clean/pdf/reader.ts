// Reads one PDF object after the other out of bytes.

import { broken } from "../../refusal";
import { latin1 } from "../../view";
import { type Dict, Name, type PdfObject, Ref, Text } from "./objects";

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([..."()<>[]{}/%"].map((character) => character.charCodeAt(0)));
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const LONGEST_WORD = 512;

function isRegular(byte: number | undefined): byte is number {
  return byte !== undefined && !WHITE.has(byte) && !DELIMITER.has(byte);
}

export class Reader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    private readonly deepest: number,
  ) {
    if (at < 0 || at > bytes.length) throw broken();
  }

  skipWhite(): void {
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[++this.at]) {
      if (byte === 0x25) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++;
      } else if (!WHITE.has(byte)) return;
    }
  }

  /** A run of regular characters; empty where there is none. */
  word(): string {
    this.skipWhite();
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    if (this.at - start > LONGEST_WORD) throw broken();
    return latin1(this.bytes.subarray(start, this.at));
  }

  whole(): number {
    const word = this.word();
    if (!/^\d{1,15}$/.test(word)) throw broken();
    return Number(word);
  }

  /** Whether these letters come next; then they have been read. */
  took(word: string): boolean {
    this.skipWhite();
    const found = latin1(this.bytes.subarray(this.at, this.at + word.length)) === word;
    if (found) this.at += word.length;
    return found;
  }

  object(depth = 0): PdfObject {
    if (depth > this.deepest) throw broken();
    if (this.took("<<")) return this.dict(depth);
    if (this.took("<")) return this.hexText();
    if (this.took("(")) return this.text();
    if (this.took("/")) return this.name();
    if (this.took("[")) return this.array(depth);
    const word = this.word();
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    if (!/^[+-]*\d*\.?\d*(-\d*)?$/.test(word) || word === "") throw broken();
    const reference = /^\d{1,10}$/.test(word) ? this.reference(Number(word)) : null;
    return reference ?? (Number.parseFloat(word.replace(/^[+-]*-/, "-").replace(/^\++/, "")) || 0);
  }

  private reference(number: number): Ref | null {
    const start = this.at;
    const generation = this.word();
    if (/^\d{1,5}$/.test(generation) && this.word() === "R") return new Ref(number, Number(generation));
    this.at = start;
    return null;
  }

  private array(depth: number): PdfObject[] {
    const items: PdfObject[] = [];
    while (!this.took("]")) items.push(this.object(depth + 1));
    return items;
  }

  private dict(depth: number): Dict {
    const dict: Dict = new Map();
    while (!this.took(">>")) {
      if (!this.took("/")) throw broken();
      const key = this.name().value;
      dict.set(key, this.object(depth + 1));
    }
    return dict;
  }

  private name(): Name {
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    const raw = latin1(this.bytes.subarray(start, this.at));
    return new Name(raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
  }

  private hexText(): Text {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end === -1) throw broken();
    const digits = latin1(this.bytes.subarray(this.at, end)).replace(/[\0\s]/g, "");
    if (/[^0-9a-fA-F]/.test(digits)) throw broken();
    this.at = end + 1;
    const pairs = digits.length % 2 === 0 ? digits : `${digits}0`;
    return new Text(Uint8Array.from({ length: pairs.length / 2 }, (_, index) => Number.parseInt(pairs.slice(index * 2, index * 2 + 2), 16)));
  }

  private text(): Text {
    const text: number[] = [];
    for (let open = 1; ; ) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw broken();
      if (byte === 0x5c) {
        this.escape(text);
        continue;
      }
      if (byte === 0x28) open++;
      if (byte === 0x29 && --open === 0) return new Text(Uint8Array.from(text));
      text.push(byte);
    }
  }

  private escape(text: number[]): void {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw broken();
    const character = String.fromCharCode(byte);
    if (byte === 13 && this.bytes[this.at] === 10) this.at++;
    if (byte === 13 || byte === 10) return;
    if (!/[0-7]/.test(character)) {
      text.push(ESCAPES[character] ?? byte);
      return;
    }
    const octal = /^[0-7]{1,3}/.exec(latin1(this.bytes.subarray(this.at - 1, this.at + 2)))?.[0] as string;
    this.at += octal.length - 1;
    text.push(Number.parseInt(octal, 8) & 0xff);
  }
}
