// Annotations: what is drawn and said stays, who said it and when goes, and nothing can be pressed any more:
// a link keeps the frame that is drawn around it, and leads nowhere.

import type { Findings } from "../../finding";
import { notCleanable } from "../../refusal";
import type { Copier } from "./copier";
import type { PdfFile } from "./file";
import { type Dict, Name, type PdfObject, Stream, words } from "./objects";

const DRAWN = new Set([
  "Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Square", "Circle", "Line", "Polygon",
  "PolyLine", "Ink", "Stamp", "Caret", "Redact", "Watermark", "Link",
]); // prettier-ignore
const KEPT = [
  "Type", "Subtype", "Rect", "Contents", "F", "AS", "Border", "C", "IC", "QuadPoints", "Vertices", "InkList", "L",
  "LE", "BS", "BE", "DA", "Q", "CA", "ca", "RD", "OC",
]; // prettier-ignore
/** Hidden, or not shown on a screen. */
const UNSEEN = 0x02 | 0x20;
const MOST_PARENTS = 32;

export class Annotations {
  constructor(
    private readonly file: PdfFile,
    private readonly copier: Copier,
    private readonly found: Findings,
  ) {}

  copy(list: PdfObject | undefined): PdfObject[] {
    const annotations = this.file.lookup(list);
    if (!Array.isArray(annotations)) return [];
    return annotations.flatMap((item) => {
      const dict = this.file.dict(item);
      const copy = dict === null ? null : this.one(dict);
      return copy === null ? [] : [this.copier.add(copy)];
    });
  }

  private one(dict: Dict): Dict | null {
    const kind = words(this.file.lookup(dict.get("Subtype")));
    const flags = this.file.lookup(dict.get("F"));
    this.tellAuthor(dict);
    if (kind === "Link") this.tellLink(dict);
    if (typeof flags === "number" && (flags & UNSEEN) !== 0) {
      this.found.add("hidden", this.say(dict, "Contents"));
      return null;
    }
    if (kind === "Widget") return this.field(dict);
    if (!DRAWN.has(kind)) {
      if (kind !== "Popup") this.found.add("hidden", kind);
      return null;
    }
    if (dict.has("Contents")) this.found.add("comment", this.say(dict, "Contents"), true);
    return this.drawn(dict, kind);
  }

  private say(dict: Dict, key: string): string {
    return words(this.file.lookup(dict.get(key)));
  }

  private tellAuthor(dict: Dict): void {
    if (dict.has("T") && !dict.has("FT")) this.found.add("person", this.say(dict, "T"));
    for (const key of ["M", "CreationDate"]) if (dict.has(key)) this.found.add("time", this.say(dict, key));
  }

  private tellLink(dict: Dict): void {
    const action = this.file.dict(dict.get("A"));
    if (action?.has("URI")) this.found.add("hidden", this.say(action, "URI"));
  }

  /** The appearance that is shown: of several, the one that the annotation's state names. */
  private appearance(dict: Dict): PdfObject {
    const normal = this.file.dict(dict.get("AP"))?.get("N") ?? null;
    const resolved = this.file.lookup(normal);
    if (resolved instanceof Stream) return normal;
    if (!(resolved instanceof Map)) return null;
    const state = resolved.get(this.say(dict, "AS")) ?? null;
    return this.file.lookup(state) instanceof Stream ? state : null;
  }

  private drawn(dict: Dict, kind: string): Dict {
    const copy: Dict = new Map();
    for (const key of KEPT) {
      const value = dict.get(key);
      if (value !== undefined) copy.set(key, this.copier.copy(value, "thing"));
    }
    copy.set("Subtype", new Name(kind)).delete("AS");
    const shown = this.appearance(dict);
    if (shown !== null) copy.set("AP", new Map([["N", this.copier.copy(shown, "thing")]]));
    return copy;
  }

  /** A field of a form becomes a drawing of what stood in it. */
  private field(dict: Dict): Dict | null {
    if (this.appearance(dict) !== null) return this.drawn(new Map(dict).set("Contents", null), "Stamp");
    let holder: Dict | null = dict;
    for (let steps = 0; holder !== null && steps < MOST_PARENTS; steps++) {
      const value: PdfObject = this.file.lookup(holder.get("V"));
      const empty = value === null || value instanceof Name || words(value) === "";
      if (!empty) throw notCleanable("form");
      holder = this.file.dict(holder.get("Parent"));
    }
    return null;
  }
}
