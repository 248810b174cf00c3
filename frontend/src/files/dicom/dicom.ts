// Medical images are never cleaned here: their pictures themselves may carry a name. What identifies somebody in the
// tags is listed, so that whoever sends it knows.

import { type Finding, shownOf, type What } from "../finding";
import { Budget } from "../inflate";
import type { Limits } from "../limits";
import { broken, Refused } from "../refusal";
import { latin1, View } from "../view";
import { hasPreamble } from "./recognise";
import { TAGS, type TagName } from "./tags";

export interface FilledTag extends Finding {
  tag: TagName;
}

const DEFLATED = "1.2.840.10008.1.2.1.99";
const BIG_ENDIAN = "1.2.840.10008.1.2.2";
const IMPLICIT = "1.2.840.10008.1.2";
const LONG_FORM = /^(OB|OD|OF|OL|OV|OW|SQ|SV|UC|UN|UR|UT|UV)$/;
const REPRESENTATION = /^[A-Z]{2}$/;
const META = 0x0002;
const TRANSFER_SYNTAX = 0x00020010;
const CHARACTER_SET = 0x00080005;
const PIXELS = 0x7fe00010;
const UNDEFINED = 0xffffffff;
const [ITEM, ITEM_END, SEQUENCE_END] = [0xfffee000, 0xfffee00d, 0xfffee0dd];
const MOST_LISTED = 200;

interface Element {
  tag: number;
  representation: string;
  start: number;
  length: number;
}

class Listing {
  readonly tags: FilledTag[] = [];
  private readonly seen = new Set<string>();
  private encoding = "latin1";
  private elements = 0;

  constructor(private readonly limits: Limits) {}

  add(tag: TagName, what: What, text: string): void {
    const shown = shownOf(text);
    if (this.tags.length >= MOST_LISTED || this.seen.has(`${tag} ${shown}`)) return;
    this.seen.add(`${tag} ${shown}`);
    this.tags.push({ tag, what, shown, stays: true });
  }

  /** One element's head. In explicit form it names how its value is represented. */
  private head(view: View, at: number, explicit: boolean): Element {
    if (++this.elements > this.limits.entries) throw new Refused("too-large-inside");
    const tag = view.u16(at) * 0x10000 + view.u16(at + 2);
    const representation = explicit && tag < ITEM ? view.latin1(at + 4, 2) : "";
    if (explicit && tag < ITEM && !REPRESENTATION.test(representation)) throw broken();
    if (representation === "") return { tag, representation, start: at + 8, length: view.u32(at + 4) };
    if (LONG_FORM.test(representation)) return { tag, representation, start: at + 12, length: view.u32(at + 8) };
    return { tag, representation, start: at + 8, length: view.u16(at + 6) };
  }

  /** Elements up to `end`, or up to the mark that ends an item; where they ended. */
  walk(view: View, from: number, end: number, explicit: boolean, depth = 0): number {
    if (depth > this.limits.nesting) throw broken();
    let at = from;
    while (at + 8 <= end) {
      const element = this.head(view, at, explicit);
      if (element.tag === ITEM_END || element.tag === SEQUENCE_END) return element.start;
      if (element.tag === PIXELS && depth === 0) return end;
      if (element.length === UNDEFINED || element.representation === "SQ") {
        at = this.sequence(view, element, end, explicit && element.representation !== "UN", depth);
      } else {
        this.tell(view, element);
        at = element.start + element.length;
        if (at > end) throw broken();
      }
    }
    return at;
  }

  private sequence(view: View, { start, length }: Element, end: number, explicit: boolean, depth: number): number {
    const last = length === UNDEFINED ? end : start + length;
    if (last > end) throw broken();
    for (let at = start; at + 8 <= last; ) {
      const item = this.head(view, at, explicit);
      if (item.tag === SEQUENCE_END) return item.start;
      if (item.tag !== ITEM) throw broken();
      const stop = item.length === UNDEFINED ? last : item.start + item.length;
      if (stop > last) throw broken();
      const ended = this.walk(view, item.start, stop, explicit, depth + 1);
      at = item.length === UNDEFINED ? ended : stop;
    }
    return last;
  }

  private tell(view: View, { tag, start, length }: Element): void {
    if (length === 0) return;
    const text = () => this.decode(view.slice(start, Math.min(length, 1024))).replace(/\0+$/, "").trim();
    if (tag === CHARACTER_SET) this.encoding = encodingOf(text());
    const group = Math.floor(tag / 0x10000);
    if (group % 2 === 1 && group > 8) return this.add("private", "hidden", tag.toString(16).padStart(8, "0"));
    if (group >= 0x6000 && group <= 0x60ff && (tag & 0xffff) === 0x3000) return this.add("overlay", "hidden", "");
    const known = (TAGS as Record<number, readonly [TagName, What]>)[tag];
    if (known === undefined) return;
    const words = text();
    // NO says that nothing is written into the picture; everything else, silence too, leaves it open.
    if (words !== "" && !(known[0] === "burned-in" && words === "NO")) this.add(known[0], known[1], words);
  }

  private decode(bytes: Uint8Array): string {
    return new TextDecoder(this.encoding).decode(bytes);
  }
}

function encodingOf(names: string): string {
  if (names.includes("192")) return "utf-8";
  if (/GB18030|GBK/.test(names)) return "gb18030";
  const part = /ISO[_ ](?:IR|2022 IR) (\d+)/.exec(names)?.[1] ?? "";
  const parts: Record<string, string> = { "101": "iso-8859-2", "109": "iso-8859-3", "110": "iso-8859-4", "144": "iso-8859-5", "127": "iso-8859-6", "126": "iso-8859-7", "138": "iso-8859-8", "148": "windows-1254" };
  return parts[part] ?? "latin1";
}

/** The file's own head, always explicit and little-endian: where it ends and how the rest is written. */
function metaOf(view: View): { syntax: string; end: number } {
  let at = 132;
  let syntax = "";
  while (at + 8 <= view.length && view.u16(at) === META) {
    const long = LONG_FORM.test(view.latin1(at + 4, 2));
    const [start, length] = long ? [at + 12, view.u32(at + 8)] : [at + 8, view.u16(at + 6)];
    const value = view.slice(start, length);
    if (view.u16(at) * 0x10000 + view.u16(at + 2) === TRANSFER_SYNTAX) syntax = latin1(value).replace(/\0+$/, "").trim();
    at = start + length;
  }
  return { syntax, end: at };
}

/** The tags that are filled, as far as the file can be read; if it breaks off, that is listed too. */
export function filledTags(bytes: Uint8Array, limits: Limits): FilledTag[] {
  const listing = new Listing(limits);
  try {
    const whole = new View(bytes, true);
    const { syntax, end } = hasPreamble(bytes) ? metaOf(whole) : { syntax: "", end: 0 };
    if (syntax === DEFLATED) {
      const inside = new View(new Budget(limits).inflate(bytes.subarray(end), "raw"), true);
      listing.walk(inside, 0, inside.length, true);
    } else {
      const explicit = syntax === "" ? REPRESENTATION.test(whole.latin1(end + 4, 2)) : syntax !== IMPLICIT;
      const view = new View(bytes, syntax !== BIG_ENDIAN);
      listing.walk(view, end, view.length, explicit);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    listing.add("unreadable", "other", "");
  }
  return listing.tags;
}
