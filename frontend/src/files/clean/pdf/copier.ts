// Copies what pages are drawn with, and nothing that only says something about it. Every object is copied in a role,
// since the same key means different things in different places.

import { zlibSync } from "fflate";
import { Findings } from "../../finding";
import { blankProfile } from "../../icc";
import { broken, Refused } from "../../refusal";
import { cleanJpeg } from "../jpeg";
import { cleanJpeg2000 } from "../jpeg2000";
import type { PdfFile } from "./file";
import { decoded, filtersOf, isFlate } from "./filters";
import { type Dict, isName, Name, type PdfObject, Ref, Stream } from "./objects";

/** A thing that is drawn with; resources; a dictionary whose keys are names of things; a profile; marks in a page. */
export type Role = "thing" | "resources" | "names" | "profile" | "marks" | "content";

const NEVER = new Set([
  "Metadata", "PieceInfo", "LastModified", "StructParent", "StructParents", "StructTreeRoot", "AF", "OPI", "Measure",
  "PtData", "Alternates", "Ref", "Thumb", "AA", "JS", "Parent", "P", "F", "FFilter", "FDecodeParms", "Length",
]); // prettier-ignore
const PICTURE = new Set([
  "Type", "Subtype", "Width", "Height", "ColorSpace", "BitsPerComponent", "Intent", "ImageMask", "Mask", "Decode",
  "Interpolate", "SMask", "SMaskInData", "Matte", "Filter", "DecodeParms", "OC",
]); // prettier-ignore
const FORM = new Set(["Type", "Subtype", "FormType", "BBox", "Matrix", "Resources", "Group", "Filter", "DecodeParms", "OC"]);
const CONTENT = new Set(["Filter", "DecodeParms"]);
const LAYER = new Set(["Type", "Name", "Intent", "OCGs", "P", "VE"]);

function roleIn(dict: Dict, key: string, role: Role): Role {
  if (role === "resources") return key === "Properties" ? "marks" : "names";
  if (key === "Resources") return "resources";
  return key === "CharProcs" && isName(dict.get("Type"), "Font") ? "names" : "thing";
}

export class Copier {
  /** The copies, the object at index 0 having number 1. */
  readonly objects: PdfObject[] = [];
  private readonly copies = new Map<number, Ref>();
  private readonly waiting: { number: number; role: Role; to: Ref }[] = [];

  constructor(
    private readonly file: PdfFile,
    private readonly found: Findings,
  ) {}

  /** Room for an object of our own. */
  add(object: PdfObject): Ref {
    this.objects.push(object);
    return new Ref(this.objects.length, 0);
  }

  set(ref: Ref, object: PdfObject): void {
    this.objects[ref.number - 1] = object;
  }

  /** Finishes everything that copies point at. */
  finish(): void {
    for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop()) {
      const object = this.file.lookup(new Ref(next.number, 0));
      this.set(next.to, object instanceof Stream ? this.stream(object, next.role) : this.copy(object, next.role));
    }
  }

  copy(object: PdfObject, role: Role): PdfObject {
    if (object instanceof Ref) return this.reference(object, role);
    if (Array.isArray(object)) return this.array(object, role);
    if (object instanceof Map) return this.dict(object, role);
    if (object instanceof Stream) throw broken();
    return object;
  }

  private reference({ number }: Ref, role: Role): Ref {
    const known = this.copies.get(number);
    if (known !== undefined) return known;
    const to = this.add(null);
    this.copies.set(number, to);
    this.waiting.push({ number, role, to });
    return to;
  }

  private array(list: PdfObject[], role: Role): PdfObject[] {
    const profile = isName(list[0], "ICCBased");
    return list.map((item) => this.copy(item, profile ? "profile" : role));
  }

  private dict(dict: Dict, role: Role): PdfObject {
    const type = dict.get("Type");
    if (["Page", "Pages", "Catalog", "StructElem", "Annot", "Action"].some((name) => isName(type, name))) return null;
    if (isName(type, "OCG") || isName(type, "OCMD")) return this.layer(dict);
    if (role === "marks") return this.marks(dict);
    const copy: Dict = new Map();
    for (const [key, value] of dict) {
      if (role === "thing" && NEVER.has(key)) continue;
      if (role === "resources" && key === "ProcSet") continue;
      const inner = role === "names" ? "thing" : roleIn(dict, key, role);
      copy.set(key, this.copy(value, inner));
    }
    return copy;
  }

  /** Of what marks in a page point at, layers alone change what is seen. */
  private marks(dict: Dict): Dict {
    const copy: Dict = new Map();
    for (const [key, value] of dict) {
      const target = this.file.dict(value);
      const layered = isName(target?.get("Type"), "OCG") || isName(target?.get("Type"), "OCMD");
      copy.set(key, layered ? this.copy(value, "thing") : new Map());
    }
    return copy;
  }

  private layer(dict: Dict): Dict {
    const copy: Dict = new Map();
    for (const [key, value] of dict) {
      if (!LAYER.has(key)) continue;
      copy.set(key, key === "Name" ? new Name("Layer") : this.copy(value, "thing"));
    }
    return copy;
  }

  private stream(stream: Stream, role: Role): PdfObject {
    const { dict } = stream;
    filtersOf(dict, this.file.lookup);
    if (dict.has("F")) throw new Refused("not-cleanable", "linked-file");
    if (role === "profile") return this.profile(stream);
    if (isName(dict.get("Subtype"), "Image")) return this.picture(stream);
    const only = role === "content" ? CONTENT : isName(dict.get("Subtype"), "Form") ? FORM : null;
    return new Stream(this.only(dict, only), stream.raw);
  }

  private only(dict: Dict, keys: ReadonlySet<string> | null): Dict {
    const copy: Dict = new Map();
    for (const [key, value] of dict) {
      if (keys === null ? NEVER.has(key) : !keys.has(key)) continue;
      copy.set(key, this.copy(value, roleIn(dict, key, "thing")));
    }
    return copy;
  }

  private picture(stream: Stream): Stream {
    const dict = this.only(stream.dict, PICTURE);
    const filters = filtersOf(stream.dict, this.file.lookup);
    const last = filters.at(-1);
    const clean = last === "DCTDecode" || last === "DCT" ? cleanJpeg : last === "JPXDecode" ? cleanJpeg2000 : null;
    if (clean === null) return new Stream(dict, stream.raw);
    let raw = stream.raw;
    for (const filter of filters.slice(0, -1)) {
      if (!isFlate(filter)) throw new Refused("not-cleanable", "compression");
      raw = this.file.budget.inflate(raw, "zlib");
    }
    const { cleaned, found } = clean(raw);
    for (const { what, shown } of found) this.found.add(what, shown);
    if (filters.length > 1) dict.set("Filter", new Name(last as string)).delete("DecodeParms");
    return new Stream(dict, cleaned);
  }

  private profile(stream: Stream): PdfObject {
    const bytes = decoded(stream, this.file.lookup, this.file.budget).slice();
    if (!blankProfile(bytes, (name) => this.found.add("device", name))) throw broken();
    const dict: Dict = new Map([["Filter", new Name("FlateDecode")]]);
    for (const key of ["N", "Alternate", "Range"]) {
      const value = stream.dict.get(key);
      if (value !== undefined) dict.set(key, this.copy(value, "thing"));
    }
    return new Stream(dict, zlibSync(bytes));
  }
}
