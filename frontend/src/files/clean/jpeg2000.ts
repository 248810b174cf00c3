// JPEG 2000 as it occurs in PDF: the boxes that hold the picture and its colours, and the picture's own comments
// blanked.

import type { Cleaned } from "../cleaner";
import { Findings } from "../finding";
import { broken } from "../refusal";
import { joined, readable, View } from "../view";

const KEPT = ["jP  ", "ftyp", "jp2h", "jp2c", "rreq"];
const START = 0xff4f;
const START_OF_TILE = 0xff90;
const COMMENT = 0xff64;

/** Blanks the comments in the main header of a codestream, in place. */
function blankComments(codestream: Uint8Array, found: Findings): void {
  const view = new View(codestream);
  if (view.u16(0) !== START) throw broken();
  for (let at = 2; view.u16(at) !== START_OF_TILE; at += 2 + view.u16(at + 2)) {
    const length = view.u16(at + 2);
    if (length < 2) throw broken();
    if (view.u16(at) !== COMMENT) continue;
    const words = view.slice(at + 4, length - 2);
    found.add("comment", readable(words.subarray(2)));
    words.fill(0x20, 2);
  }
}

export function cleanJpeg2000(bytes: Uint8Array): Cleaned {
  const found = new Findings();
  const copy = bytes.slice();
  const view = new View(copy);
  if (view.u16(0) === START) {
    blankComments(copy, found);
    return { cleaned: copy, found: found.list };
  }
  const parts: Uint8Array[] = [];
  for (let at = 0; at < copy.length; ) {
    const name = view.latin1(at + 4, 4);
    const short = view.u32(at);
    const length = short === 1 ? view.u64(at + 8) : short === 0 ? copy.length - at : short;
    const box = view.slice(at, length);
    const head = short === 1 ? 16 : 8;
    if (length < head) throw broken();
    if (name === "jp2c") blankComments(box.subarray(head), found);
    if (KEPT.includes(name)) parts.push(box);
    else found.add("other", name);
    at += length;
  }
  return { cleaned: joined(parts), found: found.list };
}
