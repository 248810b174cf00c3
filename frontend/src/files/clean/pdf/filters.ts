// Taking the streams that hold structure out of compression. Pictures and pages are never decoded.

import type { Budget } from "../../inflate";
import { broken, notCleanable, Refused } from "../../refusal";
import { type Dict, Name, type PdfObject, type Stream } from "./objects";

type Lookup = (object: PdfObject | undefined) => PdfObject;

/** The names of the filters a stream went through, outermost first. */
export function filtersOf(dict: Dict, lookup: Lookup): string[] {
  const filter = lookup(dict.get("Filter"));
  const list = Array.isArray(filter) ? filter.map((item) => lookup(item)) : filter === null ? [] : [filter];
  return list.map((item) => {
    if (!(item instanceof Name)) throw broken();
    if (item.value === "Crypt") throw new Refused("encrypted");
    return item.value;
  });
}

export function isFlate(filter: string | undefined): boolean {
  return filter === "FlateDecode" || filter === "Fl";
}

/** Undoes PNG's prediction, which cross-reference streams use. */
function unpredicted(bytes: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(bytes.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (columns + 1)] as number;
    for (let column = 0; column < columns; column++) {
      const left = column === 0 ? 0 : (plain[row * columns + column - 1] as number);
      const up = row === 0 ? 0 : (plain[(row - 1) * columns + column] as number);
      const corner = row === 0 || column === 0 ? 0 : (plain[(row - 1) * columns + column - 1] as number);
      plain[row * columns + column] = (bytes[row * (columns + 1) + 1 + column] as number) + predicted(kind, left, up, corner);
    }
  }
  return plain;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The content of a stream that is plain or in Flate; others hold no structure in practice. */
export function decoded(stream: Stream, lookup: Lookup, budget: Budget): Uint8Array {
  const filters = filtersOf(stream.dict, lookup);
  if (filters.length === 0) return stream.raw;
  if (filters.length > 1 || !isFlate(filters[0])) throw notCleanable("compression");
  const bytes = budget.inflate(stream.raw, "zlib");
  const given = lookup(stream.dict.get("DecodeParms"));
  const parameters = Array.isArray(given) ? lookup(given[0]) : given;
  if (!(parameters instanceof Map)) return bytes;
  const number = (key: string, otherwise: number): number => {
    const value = lookup(parameters.get(key));
    return typeof value === "number" ? value : otherwise;
  };
  const predictor = number("Predictor", 1);
  if (predictor === 1) return bytes;
  const columns = number("Columns", 1);
  const usual = number("Colors", 1) === 1 && number("BitsPerComponent", 8) === 8;
  if (predictor < 10 || !usual || !(columns > 0 && columns < 65_536)) throw notCleanable("compression");
  return unpredicted(bytes, columns);
}
