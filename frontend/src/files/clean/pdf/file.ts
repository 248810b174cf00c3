// A PDF file: where its objects stand, by its cross-reference tables and streams, newest first. Where those are wrong,
// by looking for the objects themselves, as every viewer does.

import { Budget } from "../../inflate";
import type { Limits } from "../../limits";
import { broken, Refused } from "../../refusal";
import { ascii, latin1 } from "../../view";
import { decoded } from "./filters";
import { type Dict, isName, type PdfObject, Ref, Stream } from "./objects";
import { Reader } from "./reader";
import { readChain } from "./xref";

export type Place = { offset: number } | { inside: number } | "free";

const END_OF_STREAM = ascii("endstream");

function indexOf(bytes: Uint8Array, needle: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(needle[0] as number, from); at !== -1; at = bytes.indexOf(needle[0] as number, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

export class PdfFile {
  readonly budget: Budget;
  trailer: Dict = new Map();
  places = new Map<number, Place>();
  /** How many times the file was added to after it was first written. */
  revisions = 0;
  private readonly cache = new Map<number, PdfObject>();
  private readonly objectStreams = new Map<number, Map<number, PdfObject>>();
  private readonly opening = new Set<number>();

  constructor(
    readonly bytes: Uint8Array,
    readonly limits: Limits,
  ) {
    this.budget = new Budget(limits);
    try {
      readChain(this);
      if (!(this.lookup(this.trailer.get("Root")) instanceof Map)) throw broken();
    } catch (error) {
      if (error instanceof Refused && error.reason !== "broken") throw error;
      this.recover();
    }
    if (this.trailer.has("Encrypt")) throw new Refused("encrypted");
  }

  readonly lookup = (object: PdfObject | undefined): PdfObject => {
    let current = object ?? null;
    for (let steps = 0; current instanceof Ref; steps++) {
      if (steps > 8) throw broken();
      current = this.at(current.number);
    }
    return current;
  };

  dict(object: PdfObject | undefined): Dict | null {
    const found = this.lookup(object);
    return found instanceof Map ? found : found instanceof Stream ? found.dict : null;
  }

  private at(number: number): PdfObject {
    const known = this.cache.get(number);
    if (known !== undefined) return known;
    const place = this.places.get(number);
    if (place === undefined || place === "free") return null;
    if (this.opening.has(number)) throw broken();
    this.opening.add(number);
    const object = "offset" in place ? this.indirect(place.offset, number) : this.inStream(place.inside, number);
    this.opening.delete(number);
    this.cache.set(number, object);
    return object;
  }

  /** The object whose header stands at an offset. */
  indirect(offset: number, expected?: number): PdfObject {
    const reader = new Reader(this.bytes, offset, this.limits.nesting);
    const number = reader.whole();
    reader.whole();
    if (!reader.took("obj") || (expected !== undefined && number !== expected)) throw broken();
    const object = reader.object();
    if (!(object instanceof Map) || !reader.took("stream")) return object;
    return new Stream(object, this.streamBytes(reader.at, object));
  }

  private streamBytes(at: number, dict: Dict): Uint8Array {
    if (this.bytes[at] === 13) at++;
    if (this.bytes[at] === 10) at++;
    const length = this.lookup(dict.get("Length"));
    if (typeof length === "number" && length >= 0 && at + length <= this.bytes.length) {
      const after = new Reader(this.bytes, at + length, 0);
      if (after.took("endstream")) return this.bytes.subarray(at, at + length);
    }
    const end = indexOf(this.bytes, END_OF_STREAM, at);
    if (end === -1) throw broken();
    return this.bytes.subarray(at, end);
  }

  private inStream(number: number, wanted: number): PdfObject {
    let objects = this.objectStreams.get(number);
    if (objects === undefined) {
      objects = new Map(this.objectsOf(this.at(number)));
      this.objectStreams.set(number, objects);
    }
    return objects.get(wanted) ?? null;
  }

  private objectsOf(stream: PdfObject): [number, PdfObject][] {
    if (!(stream instanceof Stream)) throw broken();
    const bytes = decoded(stream, this.lookup, this.budget);
    const count = this.lookup(stream.dict.get("N"));
    const first = this.lookup(stream.dict.get("First"));
    if (typeof count !== "number" || typeof first !== "number" || count > this.limits.entries) throw broken();
    const heads = new Reader(bytes, 0, 0);
    const list: [number, PdfObject][] = [];
    for (let index = 0; index < count; index++) {
      const [number, offset] = [heads.whole(), heads.whole()];
      if (number > 10_000_000) throw broken();
      list.push([number, new Reader(bytes, first + offset, this.limits.nesting).object()]);
    }
    return list;
  }

  /** Looks for every object there is; of two with one number the later stands. */
  private recover(): void {
    this.cache.clear();
    this.objectStreams.clear();
    this.opening.clear();
    this.places = new Map();
    this.trailer = new Map();
    const text = latin1Whole(this.bytes);
    for (const match of text.matchAll(/(?<![0-9])(\d{1,8})[\0\s]{1,9}\d{1,5}[\0\s]{1,9}obj(?![a-z])/g)) {
      if (this.places.size > this.limits.entries) throw new Refused("too-large-inside");
      this.places.set(Number(match[1]), { offset: match.index });
    }
    for (const { index } of text.matchAll(/trailer/g)) {
      this.takeTrailer(() => new Reader(this.bytes, index + "trailer".length, this.limits.nesting).object());
    }
    for (const [number, place] of [...this.places]) {
      if (place === "free" || !("offset" in place)) continue;
      this.takeTrailer(() => this.takeStreams(number, place.offset));
    }
    if (!(this.lookup(this.trailer.get("Root")) instanceof Map)) throw broken();
  }

  private takeTrailer(read: () => PdfObject): void {
    try {
      const dict = read();
      if (!(dict instanceof Map)) return;
      for (const key of ["Root", "Info", "Encrypt"]) if (dict.has(key)) this.trailer.set(key, dict.get(key) ?? null);
    } catch (error) {
      if (error instanceof Refused && error.reason === "too-large-inside") throw error;
    }
  }

  /** The objects in an object stream become known; a cross-reference stream's dictionary is a trailer. */
  private takeStreams(number: number, offset: number): PdfObject {
    const object = this.indirect(offset, number);
    if (object instanceof Map && isName(object.get("Type"), "Catalog")) return new Map([["Root", new Ref(number, 0)]]);
    if (!(object instanceof Stream)) return null;
    if (isName(object.dict.get("Type"), "XRef")) return object.dict;
    if (!isName(object.dict.get("Type"), "ObjStm")) return null;
    for (const [inner] of this.objectsOf(object)) {
      if (!this.places.has(inner)) this.places.set(inner, { inside: number });
    }
    return null;
  }
}

/** The whole file as characters of one byte each, so that patterns can run over it. */
function latin1Whole(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 65_536) parts.push(latin1(bytes.subarray(at, at + 65_536)));
  return parts.join("");
}
