// Exif as far as it has to be understood: which way up the picture is, and what to tell the reporter.

import { concat, type Bytes } from "../protocol/bytes";
import type { Findings, What } from "./finding";
import { readable, startsWith, u16be, View } from "./view";

const ORIENTATION = 0x0112;
const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
const MOST_ENTRIES = 512;
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

const TOLD: Record<number, What> = {
  0x010d: "other",
  0x010e: "comment",
  0x010f: "device",
  0x0110: "device",
  0x0131: "program",
  0x0132: "time",
  0x013b: "person",
  0x013c: "device",
  0x8298: "person",
  0x9003: "time",
  0x9004: "time",
  0x9286: "comment",
  0x9c9b: "comment",
  0x9c9c: "comment",
  0x9c9d: "person",
  0x9c9e: "comment",
  0x9c9f: "comment",
  0xa430: "person",
  0xa431: "device",
  0xa433: "device",
  0xa434: "device",
  0xa435: "device",
};
const MAKER_NOTE = 0x927c;

interface Entry {
  tag: number;
  type: number;
  count: number;
  /** Where the value stands, in the entry itself or elsewhere. */
  offset: number;
  length: number;
}

/** A directory's entries whose values lie inside the block; what does not is left out. */
function entriesAt(view: View, offset: number): { entries: Entry[]; next: number } {
  if (offset < 8 || offset + 2 > view.length) return { entries: [], next: 0 };
  const count = Math.min(view.u16(offset), MOST_ENTRIES);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    const at = offset + 2 + index * 12;
    if (at + 12 > view.length) return { entries, next: 0 };
    const type = view.u16(at + 2);
    const values = view.u32(at + 4);
    const length = (SIZES[type] ?? 0) * values;
    const start = length <= 4 ? at + 8 : view.u32(at + 8);
    if (length === 0 || start + length > view.length) continue;
    entries.push({ tag: view.u16(at), type, count: values, offset: start, length });
  }
  const end = offset + 2 + count * 12;
  return { entries, next: end + 4 <= view.length ? view.u32(end) : 0 };
}

function open(block: Uint8Array): View | null {
  if (block.length < 8) return null;
  const little = startsWith(block, "II*\0");
  if (!little && !startsWith(block, "MM\0*")) return null;
  return new View(block, little);
}

/** 1 to 8, and 1 for everything that is not said or not understood. `block` starts with II or MM. */
export function orientationOf(block: Uint8Array): number {
  const view = open(block);
  if (view === null) return 1;
  const entry = entriesAt(view, view.u32(4)).entries.find(({ tag }) => tag === ORIENTATION);
  if (entry === undefined || entry.type !== 3 || entry.count !== 1) return 1;
  const value = view.u16(entry.offset);
  return value >= 1 && value <= 8 ? value : 1;
}

/** An Exif block with one tag in it, 26 bytes. */
export function exifWith(orientation: number): Bytes {
  const head = Uint8Array.of(0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1);
  return concat(head, u16be(orientation), new Uint8Array(6));
}

function textOf(view: View, { tag, offset, length }: Entry): string {
  const bytes = view.slice(offset, length);
  if (tag >= 0x9c9b && tag <= 0x9c9f) return new TextDecoder("utf-16le").decode(bytes);
  // A user comment names its encoding in the first eight bytes.
  return readable(tag === 0x9286 ? bytes.subarray(8) : bytes);
}

function degrees(view: View, entry: Entry | undefined, reference: Entry | undefined): number | null {
  if (entry === undefined || entry.type !== 5 || entry.count < 1) return null;
  let sum = 0;
  for (let index = 0; index < Math.min(entry.count, 3); index++) {
    const divisor = view.u32(entry.offset + index * 8 + 4);
    if (divisor !== 0) sum += view.u32(entry.offset + index * 8) / divisor / 60 ** index;
  }
  const south = reference !== undefined && "SWsw".includes(String.fromCharCode(view.u8(reference.offset)));
  return south ? -sum : sum;
}

function tellPlace(view: View, offset: number, found: Findings): void {
  const byTag = new Map(entriesAt(view, offset).entries.map((entry) => [entry.tag, entry]));
  const latitude = degrees(view, byTag.get(2), byTag.get(1));
  const longitude = degrees(view, byTag.get(4), byTag.get(3));
  const both = latitude !== null && longitude !== null;
  found.add("place", both ? `${latitude.toFixed(4)}, ${longitude.toFixed(4)}` : "");
}

function tellDirectory(view: View, offset: number, found: Findings): { next: number; exif: number } {
  const { entries, next } = entriesAt(view, offset);
  let exif = 0;
  for (const entry of entries) {
    const what = TOLD[entry.tag];
    if (what !== undefined) found.add(what, textOf(view, entry));
    else if (entry.tag === MAKER_NOTE) found.add("device");
    else if (entry.tag === EXIF_DIRECTORY) exif = view.u32(entry.offset);
    else if (entry.tag === GPS_DIRECTORY) tellPlace(view, view.u32(entry.offset), found);
  }
  return { next, exif };
}

/** Tells what an Exif block says. A broken block is no reason to stop: it goes anyway. */
export function tellExif(block: Uint8Array, found: Findings): void {
  const view = open(block);
  if (view === null) return found.add("other");
  const { next, exif } = tellDirectory(view, view.u32(4), found);
  if (exif !== 0) tellDirectory(view, exif, found);
  if (next !== 0) found.add("thumbnail");
}
