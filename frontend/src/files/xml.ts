// Reads XML strictly and writes it again, so that what a rule leaves out is gone and what it keeps is well formed.
// Comments, processing instructions and document types never come through.

import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from "saxes";
import { utf8, type Bytes } from "../protocol/bytes";
import { broken } from "./refusal";

const DEEPEST = 1000;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Tag {
  local: string;
  uri: string;
  attributes: SaxesAttributeNS[];
  /** Local names of the elements around it, outermost first. */
  inside: readonly string[];
}

/** Keep it (attributes may have been changed), leave it out with all it holds, or keep it with this text only. */
export type Verdict = "keep" | "drop" | { text: string };

export interface Rules {
  element(tag: Tag): Verdict;
  /** What becomes of a text node; `inside` ends with the element that holds it. */
  text?(text: string, inside: readonly string[]): string;
}

export function attribute(tag: Tag, local: string): string | undefined {
  return tag.attributes.find((candidate) => candidate.local === local)?.value;
}

function textOfXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw broken();
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>\r]/g, (found) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[found] ?? "&#13;");
}

function escapedValue(text: string): string {
  return escaped(text).replace(/["\n\t]/g, (found) => `&#${found.charCodeAt(0)};`);
}

class Writer {
  readonly parts: string[] = [DECLARATION];
  private readonly inside: string[] = [];
  /** How deep below the topmost element that does not come through. */
  private skipping = 0;
  /** The content of the innermost element has been replaced: nothing of its own comes through. */
  private replaced = false;
  private open = false;

  constructor(private readonly rules: Rules) {}

  start(tag: SaxesTagNS): void {
    if (this.inside.length > DEEPEST) throw broken();
    const own: Tag = { local: tag.local, uri: tag.uri, attributes: Object.values(tag.attributes), inside: this.inside };
    const verdict = this.skipping > 0 || this.replaced ? "drop" : this.rules.element(own);
    if (verdict === "drop") {
      this.skipping++;
      return;
    }
    this.finishOpenTag();
    const attributes = own.attributes.map(({ name, value }) => ` ${name}="${escapedValue(value)}"`).join("");
    this.parts.push(`<${tag.name}${attributes}`);
    this.open = true;
    this.inside.push(tag.local);
    if (verdict !== "keep") {
      this.put(verdict.text);
      this.replaced = true;
    }
  }

  text(text: string): void {
    if (this.skipping > 0 || this.replaced || this.inside.length === 0) return;
    this.put(this.rules.text === undefined ? text : this.rules.text(text, this.inside));
  }

  end(tag: SaxesTagNS): void {
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    this.inside.pop();
    this.replaced = false;
    this.parts.push(this.open ? "/>" : `</${tag.name}>`);
    this.open = false;
  }

  private put(text: string): void {
    if (text === "") return;
    this.finishOpenTag();
    this.parts.push(escaped(text));
  }

  private finishOpenTag(): void {
    if (this.open) this.parts.push(">");
    this.open = false;
  }
}

/** Throws `Refused` for what is not well formed. */
export function rewriteXml(bytes: Uint8Array, rules: Rules): Bytes {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const writer = new Writer(rules);
  parser.on("error", () => {
    throw broken();
  });
  parser.on("doctype", () => {
    throw broken();
  });
  parser.on("opentag", (tag) => writer.start(tag));
  parser.on("text", (text) => writer.text(text));
  parser.on("cdata", (text) => writer.text(text));
  parser.on("closetag", (tag) => writer.end(tag));
  parser.write(textOfXml(bytes)).close();
  return utf8(writer.parts.join(""));
}
