// OpenDocument: the file is written anew from its content, styles and settings, with a manifest of those alone.

import type { Cleaned } from "../../cleaner";
import { Findings } from "../../finding";
import { Budget } from "../../inflate";
import type { Limits } from "../../limits";
import { broken, Refused } from "../../refusal";
import { ascii } from "../../view";
import { attribute, rewriteXml } from "../../xml";
import { writeZip, Zip } from "../../zip";
import { cleanPicture } from "../picture";
import { OdfRules } from "./odf-rules";
import { tellProperties } from "./properties";
import { People } from "./words";

const MIME = "mimetype";
const MANIFEST = "META-INF/manifest.xml";
/** The parts of the document, and those of charts and formulas inside it. */
const XML_PART = /^(Object \d+\/)?(content|styles|settings)\.xml$/;
const PICTURE = /^(Object \d+\/)?(Pictures|media)\/[^/]+$/;

class Document {
  readonly found = new Findings();
  private readonly budget: Budget;
  private readonly zip: Zip;
  private readonly kept: Set<string>;
  private readonly people = new People(this.found);

  constructor(bytes: Uint8Array, limits: Limits) {
    this.zip = new Zip(bytes, limits);
    this.budget = new Budget(limits);
    const names = this.zip.names();
    this.kept = new Set(names.filter((name) => XML_PART.test(name) || PICTURE.test(name)));
    if (!this.kept.has("content.xml")) throw broken();
    for (const name of names) if (!this.kept.has(name)) this.tell(name);
  }

  private read(name: string): Uint8Array {
    return this.zip.read(name, this.budget);
  }

  private tell(name: string): void {
    if (name === "meta.xml") tellProperties(this.read(name), this.found);
    else if (name.startsWith("Thumbnails/")) this.found.add("thumbnail");
    else if (/^(Basic|Scripts|Dialogs)\//.test(name)) this.found.add("hidden", "macros");
    else if (/^Object \d+$/.test(name)) this.found.add("hidden", name);
    else if (name.startsWith("META-INF/") && name !== MANIFEST) this.found.add("person", name);
  }

  /** Whether a link inside the document points at something that goes. */
  private goes(path: string): boolean {
    return this.zip.has(path) && !this.kept.has(path);
  }

  private manifest(): Uint8Array {
    return rewriteXml(this.read(MANIFEST), {
      element: (tag) => {
        if (tag.local === "encryption-data") throw new Refused("encrypted");
        if (tag.local !== "file-entry") return "keep";
        const path = attribute(tag, "full-path") ?? "";
        const stays = path === "/" || this.kept.has(path) || (path.endsWith("/") && this.kept.has(`${path}content.xml`));
        return stays ? "keep" : "drop";
      },
    });
  }

  private part(name: string): Uint8Array {
    if (XML_PART.test(name)) return rewriteXml(this.read(name), new OdfRules(this.found, this.people, (path) => this.goes(path)));
    const { cleaned, found } = cleanPicture(this.read(name), this.budget.rest);
    for (const { what, shown, stays } of found) this.found.add(what, shown, stays);
    return cleaned;
  }

  clean(): Map<string, Uint8Array> {
    const type = new TextDecoder().decode(this.read(MIME)).trim();
    const parts = new Map<string, Uint8Array>([[MIME, ascii(type)]]);
    const manifest = this.manifest();
    for (const name of this.kept) parts.set(name, this.part(name));
    return parts.set(MANIFEST, manifest);
  }
}

export function cleanOdf(bytes: Uint8Array, limits: Limits): Cleaned {
  const document = new Document(bytes, limits);
  return { cleaned: writeZip(document.clean(), [MIME]), found: document.found.list };
}
