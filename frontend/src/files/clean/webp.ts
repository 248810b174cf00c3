// WebP. Its sizes stand in front of it, so nothing is taken out: what is not the picture is overwritten with zeros.
// src/domain/cleaning/webp.rs does the same, byte for byte.

import type { Cleaned } from "../cleaner";
import { exifWith, orientationOf, tellExif } from "../exif";
import { Findings } from "../finding";
import { broken } from "../refusal";
import { ascii, startsWith, View } from "../view";
import { tellXmp } from "../xmp";

const PICTURE = ["VP8 ", "VP8L", "ALPH", "ANIM"];
/** The name that RIFF files give to room that is not used. */
const UNUSED = ascii("JUNK");
const HEAD_OF_FRAME = 16;
/** Has Exif, has alpha, is animated. The flags for a colour profile and for XMP are cleared. */
const FLAGS_KEPT = 0x08 | 0x10 | 0x02;
const MOST_EXIF = 65_536;

/** The TIFF block of an Exif chunk, which some writers put behind the name that JPEG needs. */
function exifBlock(body: Uint8Array): Uint8Array {
  return startsWith(body, "Exif\0\0") ? body.subarray(6, MOST_EXIF) : body.subarray(0, MOST_EXIF);
}

function tell(name: string, body: Uint8Array, found: Findings): void {
  if (name === "EXIF") tellExif(exifBlock(body), found);
  else if (name === "XMP ") tellXmp(body, found);
  else if (name === "ICCP") found.add("other", "ICC");
  else if (body.some((byte) => byte !== 0)) found.add("other", name);
}

class Overwriting {
  readonly found = new Findings();
  private readonly view: View;
  pixels = false;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new View(bytes, true);
  }

  /** The chunks from `at` to `end`: of the file, or of one frame of an animation. */
  chunks(at: number, end: number, inFrame: boolean): void {
    while (at < end) {
      const name = this.view.latin1(at, 4);
      const length = this.view.u32(at + 4);
      const start = at + 8;
      if (start + length > end) throw broken();
      this.chunk(name, at, start, length, inFrame);
      at = start + length;
      if (length % 2 === 1) {
        if (at >= end) throw broken();
        this.bytes[at] = 0;
        at += 1;
      }
    }
  }

  private chunk(name: string, at: number, start: number, length: number, inFrame: boolean): void {
    const body = this.bytes.subarray(start, start + length);
    if (PICTURE.includes(name)) {
      this.pixels ||= name === "VP8 " || name === "VP8L";
    } else if (name === "VP8X" && !inFrame && length === 10) {
      body[0] = (body[0] as number) & FLAGS_KEPT;
      body.fill(0, 1, 4);
    } else if (name === "ANMF" && !inFrame && length >= HEAD_OF_FRAME) {
      this.chunks(start + HEAD_OF_FRAME, start + length, true);
    } else if (name === "EXIF" && !inFrame) {
      tell(name, body, this.found);
      const small = exifWith(orientationOf(exifBlock(body)));
      body.fill(0);
      if (length >= small.length) body.set(small);
    } else {
      tell(name, body, this.found);
      this.bytes.set(UNUSED, at);
      body.fill(0);
    }
  }
}

export function cleanWebp(bytes: Uint8Array): Cleaned {
  const view = new View(bytes, true);
  if (view.latin1(0, 4) !== "RIFF" || view.latin1(8, 4) !== "WEBP") throw broken();
  const end = 8 + view.u32(4);
  if (end > bytes.length || end < 12) throw broken();
  const copy = bytes.slice(0, end);
  const overwriting = new Overwriting(copy);
  overwriting.chunks(12, end, false);
  if (!overwriting.pixels) throw broken();
  if (end < bytes.length) overwriting.found.add("hidden");
  return { cleaned: copy, found: overwriting.found.list };
}
