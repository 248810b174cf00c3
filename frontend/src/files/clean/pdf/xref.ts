// Cross-reference tables and streams, followed from the newest to the oldest.

import { broken, Refused } from "../../refusal";
import { latin1 } from "../../view";
import { decoded } from "./filters";
import type { PdfFile, Place } from "./file";
import { type Dict, type PdfObject, Stream } from "./objects";
import { Reader } from "./reader";

const MOST_SECTIONS = 1000;

export function readChain(file: PdfFile): void {
  const tail = latin1(file.bytes.subarray(-2048));
  const start = /startxref[\0\s]+(\d{1,15})(?![^]*startxref)/.exec(tail)?.[1];
  if (start === undefined) throw broken();
  const waiting = [Number(start)];
  const seen = new Set<number>();
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at)) continue;
    if (seen.size > MOST_SECTIONS) throw broken();
    seen.add(at);
    const dict = readSection(file, at);
    if (file.trailer.size === 0) file.trailer = dict;
    for (const key of ["XRefStm", "Prev"]) {
      const next = dict.get(key);
      if (typeof next === "number") waiting.push(next);
    }
    if (dict.has("Encrypt")) throw new Refused("encrypted");
  }
  // A file laid out for the web has two sections from the start.
  const forWeb = latin1(file.bytes.subarray(0, 1024)).includes("/Linearized");
  file.revisions = Math.max(0, seen.size - (forWeb ? 2 : 1));
}

function put(file: PdfFile, number: number, place: Place): void {
  if (file.places.size > file.limits.entries) throw new Refused("too-large-inside");
  if (!file.places.has(number)) file.places.set(number, place);
}

function readSection(file: PdfFile, at: number): Dict {
  const reader = new Reader(file.bytes, at, file.limits.nesting);
  if (!reader.took("xref")) return readStream(file, file.indirect(at));
  while (!reader.took("trailer")) {
    const [first, count] = [reader.whole(), reader.whole()];
    for (let index = 0; index < count; index++) {
      const offset = reader.whole();
      reader.whole();
      const kind = reader.word();
      if (kind !== "n" && kind !== "f") throw broken();
      put(file, first + index, kind === "n" && offset > 0 ? { offset } : "free");
    }
  }
  const dict = reader.object();
  if (!(dict instanceof Map)) throw broken();
  return dict;
}

function numbers(object: PdfObject | undefined): number[] | null {
  if (!Array.isArray(object) || object.some((item) => typeof item !== "number" || item < 0)) return null;
  return object as number[];
}

function readStream(file: PdfFile, stream: PdfObject): Dict {
  if (!(stream instanceof Stream)) throw broken();
  const { dict } = stream;
  const widths = numbers(dict.get("W"));
  if (widths === null || widths.length !== 3 || widths.some((width) => width > 7)) throw broken();
  const bytes = decoded(stream, (object) => object ?? null, file.budget);
  const index = numbers(dict.get("Index")) ?? [0, Math.floor(bytes.length / widths.reduce((sum, width) => sum + width, 0))];
  let at = 0;
  const field = (width: number, otherwise: number): number => {
    let value = width === 0 ? otherwise : 0;
    for (let byte = 0; byte < width; byte++) value = value * 256 + (bytes[at++] as number);
    return value;
  };
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    for (let step = 0; step < (index[pair + 1] as number); step++) {
      if (at + widths.reduce((sum, width) => sum + width, 0) > bytes.length) throw broken();
      const kind = field(widths[0] as number, 1);
      const second = field(widths[1] as number, 0);
      field(widths[2] as number, 0);
      const place: Place = kind === 1 ? { offset: second } : kind === 2 ? { inside: second } : "free";
      put(file, (index[pair] as number) + step, place);
    }
  }
  return dict;
}
