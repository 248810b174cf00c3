// TIFF: written anew from the tags that say how pixels are stored, and the pixels.

import type { Bytes } from "../../protocol/bytes";
import type { Cleaned } from "../cleaner";
import { tellExif } from "../exif";
import { Findings } from "../finding";
import { blankProfile } from "../icc";
import type { Limits } from "../limits";
import { broken, notCleanable, Refused } from "../refusal";
import { joined, startsWith, View } from "../view";
import { tellXmp } from "../xmp";
import { cleanJpegPiece } from "./jpeg";

const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** How pixels are stored and shown; of the words that TIFF can hold, none. */
const KEPT = new Set([
  254, 256, 257, 258, 259, 262, 263, 266, 274, 277, 278, 280, 281, 282, 283, 284, 290, 291, 292, 293, 296, 301, 317,
  318, 319, 320, 321, 322, 323, 332, 334, 336, 338, 339, 340, 341, 347, 529, 530, 531, 532,
]); // prettier-ignore
const [SUBFILE, COMPRESSION, PHOTOMETRIC, TABLES, PROFILE] = [254, 259, 262, 347, 34_675];
const STRIPS = [273, 279] as const;
const TILES = [324, 325] as const;
const [OLD_JPEG, JPEG] = [6, 7];
const PHOTOMETRICS_OF_CAMERAS = new Set([32_803, 34_892]);
/** Digital negatives, and cameras' own formats in TIFF's clothes. */
const TAGS_OF_CAMERAS = [50_706, 50_740, 33_421, 33_422, 50_752];
const MOST_PAGES = 10_000;
const MOST_TAGS = 4096;
/** Tables of places may be twice as wide in the copy, which is little beside the pixels. */
const ROOM = 65_536;

interface Field {
  type: number;
  count: number;
  value: Uint8Array;
}

type Directory = Map<number, Field>;

class Source {
  readonly view: View;
  readonly directories: Directory[] = [];

  constructor(
    readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    if (startsWith(bytes, "II+\0") || startsWith(bytes, "MM\0+")) throw notCleanable("compression");
    const little = startsWith(bytes, "II*\0");
    if (!little && !startsWith(bytes, "MM\0*")) throw broken();
    this.view = new View(bytes, little);
    const seen = new Set<number>();
    for (let at = this.view.u32(4); at !== 0; ) {
      if (seen.has(at) || seen.size > MOST_PAGES) throw broken();
      seen.add(at);
      at = this.directory(at);
    }
  }

  private directory(at: number): number {
    const count = this.view.u16(at);
    if (count > MOST_TAGS) throw broken();
    const directory: Directory = new Map();
    for (let index = 0; index < count; index++) {
      const entry = at + 2 + index * 12;
      const [type, values] = [this.view.u16(entry + 2), this.view.u32(entry + 4)];
      const length = (SIZES[type] ?? 0) * values;
      if (length > this.limits.bytesIn) throw broken();
      const start = length <= 4 ? entry + 8 : this.view.u32(entry + 8);
      const tag = this.view.u16(entry);
      const needed = KEPT.has(tag) || [...STRIPS, ...TILES].includes(tag as 273);
      if (length === 0) continue;
      // What goes may be as broken as it likes.
      if (!needed && start + length > this.view.length) directory.set(tag, { type: 1, count: 0, value: new Uint8Array() });
      else directory.set(tag, { type, count: values, value: this.view.slice(start, length) });
    }
    this.directories.push(directory);
    return this.view.u32(at + 2 + count * 12);
  }

  numbers(field: Field | undefined): number[] {
    if (field === undefined || (field.type !== 3 && field.type !== 4)) return [];
    const view = new View(field.value, this.view.littleEndian);
    const wide = field.type === 4;
    return Array.from({ length: field.count }, (_, index) => (wide ? view.u32(index * 4) : view.u16(index * 2)));
  }
}

/** Writes in the byte order it was read in, so that values are copied as they are. */
class Target {
  private readonly parts: Uint8Array[] = [];
  private at = 0;

  /** `most`: pages may share their bytes, but not so that a small file grows. */
  constructor(
    private readonly littleEndian: boolean,
    private readonly most: number,
  ) {}

  number(value: number, length: 2 | 4): Uint8Array {
    const view = new DataView(new ArrayBuffer(length));
    if (length === 2) view.setUint16(0, value, this.littleEndian);
    else view.setUint32(0, value, this.littleEndian);
    return new Uint8Array(view.buffer);
  }

  /** Puts bytes at an even place and says where. */
  put(bytes: Uint8Array): number {
    if (this.at % 2 === 1) this.push(new Uint8Array(1));
    const place = this.at;
    this.push(bytes);
    return place;
  }

  private push(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.at += bytes.length;
    if (this.at > this.most) throw new Refused("too-large-inside");
  }

  /** The directory's fields are put first, so that its place is known to the one before it only at the end. */
  directory(fields: Directory): { place: number; next: Uint8Array } {
    const entries: Uint8Array[] = [this.number(fields.size, 2)];
    for (const [tag, { type, count, value }] of [...fields].sort(([one], [other]) => one - other)) {
      const room = new Uint8Array(4);
      if (value.length <= 4) room.set(value);
      else room.set(this.number(this.put(value), 4));
      entries.push(this.number(tag, 2), this.number(type, 2), this.number(count, 4), room);
    }
    const next = new Uint8Array(4);
    const place = this.put(joined(entries));
    this.push(next);
    return { place, next };
  }

  get bytes(): Bytes {
    return joined(this.parts);
  }
}

function copyPixels(source: Source, from: Directory, to: Directory, target: Target, pair: readonly [number, number]): void {
  const starts = source.numbers(from.get(pair[0]));
  const lengths = source.numbers(from.get(pair[1]));
  if (starts.length === 0 || starts.length !== lengths.length) throw broken();
  const isJpeg = source.numbers(from.get(COMPRESSION))[0] === JPEG;
  let all = 0;
  const places = starts.map((start, index) => {
    const piece = source.view.slice(start, lengths[index] as number);
    all += piece.length;
    if (all > source.view.length) throw new Refused("too-large-inside");
    const clean = isJpeg ? cleanJpegPiece(piece) : piece;
    lengths[index] = clean.length;
    return target.put(clean);
  });
  const field = (values: number[]): Field => ({ type: 4, count: values.length, value: joined(values.map((value) => target.number(value, 4))) });
  to.set(pair[0], field(places)).set(pair[1], field(lengths));
}

function tell(directory: Directory, found: Findings): void {
  for (const [tag, { value }] of directory) {
    if (tag === 700) tellXmp(value, found);
    else if (tag === 33_723 || tag === 34_377) found.add("other", "Photoshop, IPTC");
    else if (tag === 330) found.add("thumbnail");
    else if (tag >= 33_550 && tag <= 34_737 && [33_550, 33_922, 34_735, 34_736, 34_737].includes(tag)) found.add("place");
    else if (tag > 32_768 && ![33_432, 34_665, 34_853, PROFILE].includes(tag)) found.add("other", `${tag}`);
  }
}

/** A profile is needed where ink is stored and not light; its words go. */
function profileOf(directory: Directory, ink: boolean, found: Findings): Field | null {
  const field = directory.get(PROFILE);
  if (field === undefined) return null;
  const value = field.value.slice();
  const sound = blankProfile(value, (name) => found.add("device", name));
  return sound && ink ? { ...field, value } : null;
}

export function cleanTiff(bytes: Uint8Array, limits: Limits): Cleaned {
  const source = new Source(bytes, limits);
  const found = new Findings();
  tellExif(bytes, found);
  const target = new Target(source.view.littleEndian, bytes.length * 2 + ROOM);
  target.put(bytes.slice(0, 4));
  const first = new Uint8Array(4);
  target.put(first);
  let link: Uint8Array = first;
  let pages = 0;
  for (const directory of source.directories) {
    const one = (tag: number): number | undefined => source.numbers(directory.get(tag))[0];
    tell(directory, found);
    const raw = TAGS_OF_CAMERAS.some((tag) => directory.has(tag)) || PHOTOMETRICS_OF_CAMERAS.has(one(PHOTOMETRIC) ?? 0);
    if (raw || startsWith(bytes, "CR", 8)) throw notCleanable("camera-raw");
    if (one(COMPRESSION) === OLD_JPEG) throw notCleanable("compression");
    if (((one(SUBFILE) ?? 0) & 1) === 1) {
      found.add("thumbnail");
      continue;
    }
    const copy: Directory = new Map([...directory].filter(([tag]) => KEPT.has(tag)));
    const tables = copy.get(TABLES);
    if (tables !== undefined) {
      const value = cleanJpegPiece(tables.value);
      copy.set(TABLES, { ...tables, count: value.length, value });
    }
    const profile = profileOf(directory, one(PHOTOMETRIC) === 5, found);
    if (profile !== null) copy.set(PROFILE, profile);
    copyPixels(source, directory, copy, target, directory.has(TILES[0]) ? TILES : STRIPS);
    const { place, next } = target.directory(copy);
    link.set(target.number(place, 4));
    link = next;
    pages++;
  }
  if (pages === 0) throw broken();
  return { cleaned: target.bytes, found: found.list };
}
