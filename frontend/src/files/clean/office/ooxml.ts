// Word, Excel and PowerPoint: the file is written anew from the parts that make up its text and layout.

import { type Cleaned } from "../../cleaner";
import { Findings } from "../../finding";
import { Budget } from "../../inflate";
import type { Limits } from "../../limits";
import { broken } from "../../refusal";
import { attribute, rewriteXml } from "../../xml";
import { writeZip, Zip } from "../../zip";
import { cleanMovie } from "../movie/movie";
import { cleanPicture } from "../picture";
import { type Part, partOf, toldOf, withoutMacros } from "./ooxml-parts";
import { OoxmlRules } from "./ooxml-rules";
import { tellProperties } from "./properties";
import { cleanRelations, ownerOf } from "./relations";
import { People } from "./words";

const TYPES = "[Content_Types].xml";
const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The types of parts: each by its name, or by the ending of its name. */
class Types {
  private readonly byName = new Map<string, string>();
  private readonly byEnding = new Map<string, string>();

  constructor(private readonly xml: Uint8Array) {
    rewriteXml(xml, {
      element: (tag) => {
        const type = attribute(tag, "ContentType") ?? "";
        if (tag.local === "Override") this.byName.set((attribute(tag, "PartName") ?? "").replace(/^\//, ""), type);
        if (tag.local === "Default") this.byEnding.set((attribute(tag, "Extension") ?? "").toLowerCase(), type);
        return "keep";
      },
    });
  }

  of(name: string): string {
    return this.byName.get(name) ?? this.byEnding.get(name.split(".").at(-1)?.toLowerCase() ?? "") ?? "";
  }

  without(goes: (name: string) => boolean): Uint8Array {
    return rewriteXml(this.xml, {
      element(tag) {
        const type = tag.attributes.find(({ local }) => local === "ContentType");
        if (type === undefined) return "keep";
        if (tag.local === "Override" && goes((attribute(tag, "PartName") ?? "").replace(/^\//, ""))) return "drop";
        const neutral = type.value === RELATIONS_TYPE || type.value === "application/xml";
        if (tag.local === "Default" && !neutral && partOf(type.value) === "goes") return "drop";
        type.value = withoutMacros(type.value);
        return "keep";
      },
    });
  }
}

class Package {
  readonly found = new Findings();
  private readonly budget: Budget;
  private readonly zip: Zip;
  private readonly types: Types;
  private readonly kept = new Map<string, Part>();
  private readonly people = new People(this.found);

  constructor(bytes: Uint8Array, limits: Limits) {
    this.zip = new Zip(bytes, limits);
    this.budget = new Budget(limits);
    this.types = new Types(this.read(TYPES));
    for (const name of this.zip.names()) {
      if (name === TYPES || ownerOf(name) !== null) continue;
      const type = this.types.of(name);
      const part = /(^|\/)thumbnail\.\w+$/i.test(name) ? "goes" : partOf(type);
      if (part === "goes") this.tell(name, type);
      else this.kept.set(name, part);
    }
    if (![...this.kept.keys()].some((name) => this.types.of(name).includes(".main+xml"))) throw broken();
  }

  private read(name: string): Uint8Array {
    return this.zip.read(name, this.budget);
  }

  private tell(name: string, type: string): void {
    if (name.startsWith("docProps/") && type.endsWith("+xml")) return tellProperties(this.read(name), this.found);
    if (/thumbnail/i.test(name)) return this.found.add("thumbnail");
    const told = toldOf(name, type);
    if (told !== null) this.found.add(...told);
  }

  private relations(owner: string): { name: string; cleaned: Uint8Array; gone: Set<string> } | null {
    const slash = owner.lastIndexOf("/") + 1;
    const name = `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
    if (!this.zip.has(name)) return null;
    return { name, ...cleanRelations(this.read(name), owner, (part) => this.kept.has(part), this.found) };
  }

  private part(name: string, part: Part, gone: ReadonlySet<string>): Uint8Array {
    const bytes = this.read(name);
    if (part === "xml") return rewriteXml(bytes, new OoxmlRules(this.found, gone, this.people));
    if (part === "font") return bytes;
    const { cleaned, found } = part === "film" ? cleanMovie(bytes, this.budget.rest) : cleanPicture(bytes, this.budget.rest);
    for (const { what, shown, stays } of found) this.found.add(what, shown, stays);
    return cleaned;
  }

  clean(): Map<string, Uint8Array> {
    const parts = new Map<string, Uint8Array>();
    parts.set(TYPES, this.types.without((name) => !this.kept.has(name)));
    for (const [owner, part] of [["", "goes"] as const, ...this.kept]) {
      const relations = this.relations(owner);
      if (relations !== null) parts.set(relations.name, relations.cleaned);
      if (owner !== "") parts.set(owner, this.part(owner, part, relations?.gone ?? new Set()));
    }
    return parts;
  }
}

export function cleanOoxml(bytes: Uint8Array, limits: Limits): Cleaned {
  const document = new Package(bytes, limits);
  return { cleaned: writeZip(document.clean()), found: document.found.list };
}
