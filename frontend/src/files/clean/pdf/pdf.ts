// PDF: written anew from its pages and what they are drawn with. Properties, scripts, files inside, bookmarks, what
// links lead to, earlier versions and everything no page shows are not in the copy.

import type { Cleaned } from "../../cleaner";
import { Findings, type What } from "../../finding";
import type { Limits } from "../../limits";
import { broken, notCleanable, Refused } from "../../refusal";
import { tellXmp } from "../../xmp";
import { Annotations } from "./annotations";
import { Copier } from "./copier";
import { PdfFile } from "./file";
import { decoded } from "./filters";
import { type Dict, Name, type PdfObject, Ref, Stream, words } from "./objects";
import { writePdf } from "./writer";

const INHERITED = ["Resources", "MediaBox", "CropBox", "Rotate"];
const PAGE = ["BleedBox", "TrimBox", "ArtBox", "UserUnit", "Group"];
const MOST_LEVELS = 100;

const PROPERTIES: Record<string, What> = {
  Author: "person",
  Creator: "program",
  Producer: "program",
  CreationDate: "time",
  ModDate: "time",
  Title: "comment",
  Subject: "comment",
  Keywords: "comment",
  Company: "organisation",
};

class Cleaning {
  readonly found = new Findings();
  private readonly file: PdfFile;
  private readonly catalog: Dict;
  private readonly copier: Copier;
  private readonly annotations: Annotations;
  private readonly pages: Ref[] = [];
  private readonly visited = new Set<number>();

  constructor(bytes: Uint8Array, limits: Limits) {
    this.file = new PdfFile(bytes, limits);
    this.copier = new Copier(this.file, this.found);
    this.annotations = new Annotations(this.file, this.copier, this.found);
    const catalog = this.file.dict(this.file.trailer.get("Root"));
    if (catalog === null) throw broken();
    this.catalog = catalog;
  }

  clean(): Uint8Array<ArrayBuffer> {
    this.tellProperties();
    this.tellCatalog();
    const tree = this.copier.add(null);
    this.level(this.catalog.get("Pages"), tree, new Map(), 0);
    if (this.pages.length === 0) throw broken();
    const kids = new Map<string, PdfObject>([["Type", new Name("Pages")], ["Kids", this.pages], ["Count", this.pages.length]]);
    this.copier.set(tree, kids);
    const root: Dict = new Map<string, PdfObject>([["Type", new Name("Catalog")], ["Pages", tree]]);
    const layers = this.layers();
    if (layers !== null) root.set("OCProperties", layers);
    const rootRef = this.copier.add(root);
    this.copier.finish();
    return writePdf(this.copier.objects, rootRef);
  }

  private say(dict: Dict, key: string): string {
    return words(this.file.lookup(dict.get(key)));
  }

  private tellProperties(): void {
    const properties = this.file.dict(this.file.trailer.get("Info"));
    for (const key of properties?.keys() ?? []) {
      if (properties !== null && key !== "Trapped") this.found.add(PROPERTIES[key] ?? "other", this.say(properties, key));
    }
    if (this.file.revisions > 0) this.found.add("history");
  }

  private tellCatalog(): void {
    const { catalog, file } = this;
    const metadata = file.lookup(catalog.get("Metadata"));
    if (metadata instanceof Stream) this.tellMetadata(metadata);
    const names = file.dict(catalog.get("Names"));
    if (names?.has("EmbeddedFiles")) this.found.add("hidden", "embedded files");
    if (names?.has("JavaScript") || catalog.has("OpenAction") || catalog.has("AA")) this.found.add("hidden", "JavaScript");
    const form = file.dict(catalog.get("AcroForm"));
    // The page of such a file only asks for another program; the form itself stands elsewhere.
    if (file.lookup(catalog.get("NeedsRendering")) === true) throw notCleanable("form");
    if (form?.has("XFA")) this.found.add("hidden", "XFA");
    if (catalog.has("Collection")) throw notCleanable("part-inside");
  }

  private tellMetadata(stream: Stream): void {
    try {
      tellXmp(decoded(stream, this.file.lookup, this.file.budget), this.found);
    } catch (error) {
      if (error instanceof Refused && error.reason === "too-large-inside") throw error;
      this.found.add("other");
    }
  }

  /** One node of the page tree. Pages keep their order; what they inherit is written into each. */
  private level(object: PdfObject | undefined, tree: Ref, inherited: Dict, depth: number): void {
    if (depth > MOST_LEVELS) throw broken();
    if (object instanceof Ref) {
      if (this.visited.has(object.number)) throw broken();
      this.visited.add(object.number);
    }
    const node = this.file.dict(object);
    if (node === null) return;
    const known: Dict = new Map(inherited);
    for (const key of INHERITED) if (node.has(key)) known.set(key, node.get(key) ?? null);
    const kids = this.file.lookup(node.get("Kids"));
    if (!Array.isArray(kids)) return void this.pages.push(this.page(node, tree, known));
    for (const kid of kids) this.level(kid, tree, known, depth + 1);
  }

  private page(node: Dict, tree: Ref, inherited: Dict): Ref {
    if (this.pages.length >= this.file.limits.entries) throw new Refused("too-large-inside");
    const page: Dict = new Map<string, PdfObject>([["Type", new Name("Page")], ["Parent", tree]]);
    for (const [key, value] of inherited) page.set(key, this.copier.copy(value, key === "Resources" ? "resources" : "thing"));
    for (const key of PAGE) {
      const value = node.get(key);
      if (value !== undefined) page.set(key, this.copier.copy(value, "thing"));
    }
    const contents = node.get("Contents");
    const list = this.file.lookup(contents);
    // A reference to a list is a list of its own here, so that each of its streams is copied as content.
    if (contents !== undefined) page.set("Contents", this.copier.copy(Array.isArray(list) ? list : contents, "content"));
    const annotations = this.annotations.copy(node.get("Annots"));
    if (annotations.length > 0) page.set("Annots", annotations);
    if (node.has("Thumb")) this.found.add("thumbnail");
    if (node.has("PieceInfo")) this.found.add("program");
    if (node.has("AA")) this.found.add("hidden", "JavaScript");
    const metadata = this.file.lookup(node.get("Metadata"));
    if (metadata instanceof Stream) this.tellMetadata(metadata);
    return this.copier.add(page);
  }

  /** Which layers are shown: without it, a layer that was off would come into sight. */
  private layers(): Dict | null {
    const properties = this.file.dict(this.catalog.get("OCProperties"));
    if (properties === null) return null;
    this.found.add("hidden", "", true);
    const shown = this.file.dict(properties.get("D")) ?? new Map<string, PdfObject>();
    const copy: Dict = new Map();
    for (const key of ["BaseState", "ON", "OFF"]) {
      const value = shown.get(key);
      if (value !== undefined) copy.set(key, this.copier.copy(value, "thing"));
    }
    const all = properties.get("OCGs") ?? [];
    return new Map<string, PdfObject>([["OCGs", this.copier.copy(all, "thing")], ["D", copy]]);
  }
}

export function cleanPdf(bytes: Uint8Array, limits: Limits): Cleaned {
  const cleaning = new Cleaning(bytes, limits);
  const cleaned = cleaning.clean();
  return { cleaned, found: cleaning.found.list };
}
