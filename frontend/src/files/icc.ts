// A colour profile names the screen, scanner or program it was made for. This blanks every word and number in it that
// colours do not need, in place, so that the profile keeps its length.

import { readable, startsWith, View } from "./view";

const COLOUR =
  /^([rgbk](XYZ|TRC)|wtpt|bkpt|chad|A2B\d|B2A\d|D2B\d|B2D\d|gamt|pre\d|chrm|cicp|clrt|clro|colorantOrder)$/;
/** Where the program, the date, the platform, the device and the profile's own number stand in the header. */
const HEADER: [from: number, to: number][] = [
  [4, 8],
  [24, 36],
  [40, 44],
  [48, 56],
  [80, 100],
];
const MOST_TAGS = 200;

/** False where it is not a profile. What it was called is given to `told`. */
export function blankProfile(profile: Uint8Array, told: (name: string) => void): boolean {
  if (profile.length < 132 || !startsWith(profile, "acsp", 36)) return false;
  const view = new View(profile);
  const count = view.u32(128);
  if (count > MOST_TAGS || 132 + count * 12 > profile.length) return false;
  for (const [from, to] of HEADER) profile.fill(0, from, to);
  for (let index = 0; index < count; index++) {
    const at = 132 + index * 12;
    const [start, size] = [view.u32(at + 4), view.u32(at + 8)];
    if (start < 132 + count * 12 || start + size > profile.length || size < 8) return false;
    const name = view.latin1(at, 4);
    if (COLOUR.test(name)) continue;
    if (name === "desc") told(readable(profile.subarray(start + 12, start + size)));
    blank(profile.subarray(start, start + size));
  }
  return true;
}

/** Leaves a tag's type and its table of lengths, so that it is read as empty words. */
function blank(tag: Uint8Array): void {
  let from = 8;
  if (startsWith(tag, "desc") && tag.length >= 12) from = 12;
  if (startsWith(tag, "mluc") && tag.length >= 16) from = Math.min(16 + new View(tag).u32(8) * 12, tag.length);
  tag.fill(0, from);
}
