// JPEG, segment by segment and without decoding: what the picture needs is copied, everything else is left out.
// src/domain/cleaning/jpeg.rs does the same, byte for byte.

import { concat } from "../../protocol/bytes";
import type { Cleaned } from "../cleaner";
import { exifWith, orientationOf, tellExif } from "../exif";
import { Findings } from "../finding";
import { broken } from "../refusal";
import { ascii, joined, readable, startsWith, u16be, View } from "../view";
import { tellXmp } from "../xmp";

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const COMMENT = 0xfe;

/** Tables and headers that a decoder needs: Huffman, arithmetic, quantisation, restart, hierarchy and frames. */
function isPicture(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xdb && marker <= 0xdf);
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** The first marker from `at` on, over any number of fill bytes; its second byte. */
function markerAt(view: View, at: number): { marker: number; next: number } {
  if (view.u8(at) !== 0xff) throw broken();
  let next = at + 1;
  while (view.u8(next) === 0xff) next++;
  return { marker: view.u8(next), next: next + 1 };
}

/** Where the entropy-coded data from `start` ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && !isRestart(next)) return at;
  }
  throw broken();
}

/** JFIF without its thumbnail, with the density that prints the picture in its shape. */
function plainJfif(body: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(0xff, APP0, 0, 16), ascii("JFIF\0\x01\x01"), body.subarray(7, 12), new Uint8Array(2));
}

/** Adobe's segment, of which a decoder needs the last byte: how the colours are stored. */
function plainAdobe(transform: number): Uint8Array {
  return concat(Uint8Array.of(0xff, APP14, 0, 14), ascii("Adobe"), Uint8Array.of(0, 100, 0, 0, 0, 0, transform));
}

function exifSegment(orientation: number): Uint8Array {
  const block = exifWith(orientation);
  return concat(Uint8Array.of(0xff, APP1), u16be(2 + 6 + block.length), ascii("Exif\0\0"), block);
}

function tell(marker: number, body: Uint8Array, found: Findings): void {
  if (marker === COMMENT) return found.add("comment", readable(body));
  if (startsWith(body, "Exif\0\0")) return tellExif(body.subarray(6), found);
  if (startsWith(body, "http://ns.adobe.com/xap/1.0/\0")) return tellXmp(body.subarray(29), found);
  if (startsWith(body, "http://ns.adobe.com/xmp/extension/\0")) return tellXmp(body.subarray(75), found);
  if (startsWith(body, "ICC_PROFILE\0")) return found.add("other", "ICC");
  if (startsWith(body, "Photoshop 3.0\0")) return found.add("other", "Photoshop, IPTC");
  if (startsWith(body, "JFXX\0")) return found.add("thumbnail");
  found.add("other", readable(body.subarray(0, 40)));
}

export function cleanJpeg(bytes: Uint8Array): Cleaned {
  return cleanStream(bytes, true);
}

/** A JPEG stream as TIFF stores it, which may be tables without a picture or a picture without tables. */
export function cleanJpegPiece(bytes: Uint8Array): Uint8Array {
  return cleanStream(bytes, false).cleaned;
}

function cleanStream(bytes: Uint8Array, needsPicture: boolean): Cleaned {
  const view = new View(bytes);
  const found = new Findings();
  if (view.u16(0) !== 0xff00 + SOI) throw broken();
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  const once = { jfif: false, adobe: false, exif: false, frame: false };
  let at = 2;
  for (;;) {
    const { marker, next } = markerAt(view, at);
    if (marker === EOI) {
      if (needsPicture && !once.frame) throw broken();
      parts.push(Uint8Array.of(0xff, EOI));
      if (next < bytes.length) found.add("hidden");
      return { cleaned: joined(parts), found: found.list };
    }
    if (marker === 0 || marker === SOI || isRestart(marker)) throw broken();
    if (marker === 1) {
      at = next;
      continue;
    }
    const length = view.u16(next);
    const body = view.slice(next + 2, length - 2);
    at = next + length;
    if (marker === SOS) {
      if (!once.frame) throw broken();
      const end = endOfScan(bytes, at);
      parts.push(Uint8Array.of(0xff, SOS), bytes.subarray(next, end));
      at = end;
    } else if (isPicture(marker)) {
      once.frame ||= isFrame(marker);
      parts.push(Uint8Array.of(0xff, marker), bytes.subarray(next, at));
    } else if (marker === APP0 && startsWith(body, "JFIF\0") && body.length >= 14) {
      if (!once.jfif) parts.push(plainJfif(body));
      if (body.length > 14) found.add("thumbnail");
      once.jfif = true;
    } else if (marker === APP14 && startsWith(body, "Adobe") && body.length >= 12) {
      if (!once.adobe) parts.push(plainAdobe(body[11] as number));
      once.adobe = true;
    } else {
      tell(marker, body, found);
      const orientation = marker === APP1 && startsWith(body, "Exif\0\0") ? orientationOf(body.subarray(6)) : 1;
      if (orientation !== 1 && !once.exif) {
        parts.push(exifSegment(orientation));
        once.exif = true;
      }
    }
  }
}
