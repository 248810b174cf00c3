// GIF, block by block: it occurs inside office documents. Comments and applications' blocks are left out, except the
// one that says how often an animation plays.

import type { Cleaned } from "../cleaner";
import { Findings } from "../finding";
import { broken } from "../refusal";
import { ascii, joined, readable, startsWith, View } from "../view";
import { tellXmp } from "../xmp";

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const PLAIN_TEXT = 0x01;
const APPLICATION = 0xff;

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Behind the sub-blocks that start at `at`, the empty one included. */
function behindBlocks(view: View, at: number): number {
  for (;;) {
    const length = view.u8(at);
    at += 1 + length;
    if (length === 0) return at;
  }
}

export function cleanGif(bytes: Uint8Array): Cleaned {
  if (!startsWith(bytes, "GIF87a") && !startsWith(bytes, "GIF89a")) throw broken();
  const view = new View(bytes);
  const found = new Findings();
  let at = 13 + colourTable(view.u8(10));
  const parts: Uint8Array[] = [view.slice(0, at)];
  for (;;) {
    const kind = view.u8(at);
    if (kind === TRAILER) break;
    const start = at;
    if (kind === IMAGE) {
      at = behindBlocks(view, at + 10 + colourTable(view.u8(at + 9)) + 1);
      parts.push(view.slice(start, at - start));
      continue;
    }
    if (kind !== EXTENSION) throw broken();
    const label = view.u8(at + 1);
    at = behindBlocks(view, at + 2);
    const block = view.slice(start, at - start);
    const loops = label === APPLICATION && startsWith(block, "NETSCAPE2.0", 3) && block.length === 19;
    if (loops || label === GRAPHIC_CONTROL || label === PLAIN_TEXT) parts.push(block);
    else if (label === APPLICATION && startsWith(block, "XMP DataXMP", 3)) tellXmp(block.subarray(14), found);
    else found.add("comment", readable(block.subarray(3)));
  }
  if (at + 1 < bytes.length) found.add("hidden");
  return { cleaned: joined([...parts, ascii(";")]), found: found.list };
}
