// Unique words planted wherever a tool can write, and the hunt for them in a cleaned copy.

import { unzipSync } from "fflate";
import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";
import { read, run, tryRun, write } from "./tools";

/** No word, no part of one, and no run of base64 or hexadecimal digits that chance makes. */
export const MARK = "Zq7Kv";

let planted = 0;

export function canary(): string {
  planted += 1;
  return `${MARK}${planted}x`;
}

const known = new Map<string, string[]>();

/** Every name that exiftool can write in a group of tags. */
function writable(group: string): string[] {
  const names = known.get(group) ?? listed(group);
  known.set(group, names);
  return names;
}

function listed(group: string): string[] {
  const text = run("exiftool", "-listw", `-${group}:All`).toString();
  const names = text.split("\n").slice(1).join(" ").split(/\s+/).filter((name) => /^[A-Za-z]\w*$/.test(name));
  // A group that exiftool does not know would plant nothing, and prove nothing.
  assert.ok(names.length > 0, group);
  return names;
}

/** Writes a canary into each tag of these groups that takes one, then what has to be of some shape. */
export function plant(path: string, groups: string[], shaped: string[] = []): void {
  // These take whole files, or change what the picture or the film itself is. ApplicationNotes is where TIFF holds its
  // XMP: a word written there as it is would put out every XMP tag that is planted beside it.
  const not = /^(Rotation|Orientation|.*Image|.*(Width|Height|Offset|Length|Interval)s?|.*Matrix.*|ICC_Profile|.*Version|TimeScale|Preview.*|ApplicationNotes)$/i;
  const lines = groups.flatMap((group) => writable(group).filter((name) => !not.test(name)).map((name) => `-${group}:${name}=${canary()}`));
  const list = write(`plant-${++planted}.args`, [...lines, ...shaped].join("\n"));
  tryRun("exiftool", "-m", "-q", "-q", "-overwrite_original", "-@", list, path);
}

export const PLACE_AND_TIME = [
  "-GPSLatitude=53.4808", "-GPSLatitudeRef=N", "-GPSLongitude=2.2426", "-GPSLongitudeRef=W",
  "-DateTimeOriginal=2026:03:02 10:11:12", "-CreateDate=2026:03:02 10:11:12", "-ModifyDate=2026:03:02 10:11:12",
]; // prettier-ignore

function occurrences(bytes: Uint8Array, encoding: BufferEncoding): Set<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
  return new Set([...text.matchAll(new RegExp(`${MARK}\\d+x`, "gi"))].map(([found]) => found));
}

function hexSpelled(bytes: Uint8Array): Set<string> {
  const text = Buffer.from(bytes).toString("latin1");
  const found = new Set<string>();
  for (const [digits] of text.matchAll(/[0-9a-f]{12,}/gi)) {
    for (const word of everywhere(Buffer.from(digits, "hex"), false)) found.add(word);
  }
  return found;
}

/** Everything that inflates, wherever it starts: streams of PDF, chunks of PNG. */
function* inflated(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = bytes.indexOf(0x78); start !== -1; start = bytes.indexOf(0x78, start + 1)) {
    if ((((bytes[start] as number) << 8) | (bytes[start + 1] ?? 0)) % 31 !== 0) continue;
    try {
      yield inflateSync(bytes.subarray(start), { finishFlush: 2, maxOutputLength: 64 * 1024 * 1024 });
    } catch {
      // Not a stream after all.
    }
  }
}

/** The canaries in bytes: plain, in UTF-16 of both orders and alignments, in hexadecimal, and compressed. */
export function everywhere(bytes: Uint8Array, deep = true): Set<string> {
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  const shifted = bytes.subarray(1);
  const all = [
    occurrences(bytes, "latin1"),
    occurrences(bytes, "utf16le"),
    occurrences(shifted, "utf16le"),
    occurrences(swapped, "utf16le"),
    occurrences(Buffer.from(shifted.subarray(0, shifted.length - (shifted.length % 2))).swap16(), "utf16le"),
  ];
  if (deep) {
    all.push(hexSpelled(bytes));
    for (const inner of inflated(bytes)) all.push(everywhere(inner, false));
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      for (const [name, part] of Object.entries(unzipSync(bytes))) all.push(everywhere(part), occurrences(Buffer.from(name), "latin1"));
    }
  }
  return new Set(all.flatMap((found) => [...found]));
}

/** Nothing planted is left, by our own hunt and by what exiftool can still read. */
export function assertClean(cleaned: Uint8Array, name: string): void {
  const path = write(name, cleaned);
  assert.deepEqual([...everywhere(cleaned)], [], name);
  const told = run("exiftool", "-a", "-G1", "-s", "-ee", "-u", path).toString();
  assert.doesNotMatch(told, new RegExp(MARK, "i"), name);
  assert.doesNotMatch(told, /2026:03:02|^\[\w+\]\s+(GPS\w+|\w*Author|Artist|Creator|Make|Model)\b/m, name);
}

export function plantedIn(path: string): number {
  return everywhere(read(path)).size;
}

