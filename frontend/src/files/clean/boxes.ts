// The boxes of ISO media files: films, and HEIC pictures.

import type { Limits } from "../limits";
import { broken, Refused } from "../refusal";
import { ascii, joined, u32be, View } from "../view";

export interface Box {
  type: string;
  /** What is in it, behind its head. */
  body: Uint8Array;
  /** Where the body starts in the bytes that were read. */
  start: number;
}

/** The boxes one after the other, to the end. Room at the end too small for a head is left out. */
export function boxesIn(bytes: Uint8Array, limits: Limits, from = 0): Box[] {
  const view = new View(bytes);
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= bytes.length; ) {
    if (boxes.length >= limits.entries) throw new Refused("too-large-inside");
    const short = view.u32(at);
    const length = short === 1 ? view.u64(at + 8) : short === 0 ? bytes.length - at : short;
    const head = short === 1 ? 16 : 8;
    if (length < head) {
      // QuickTime ends some lists of boxes with four zero bytes.
      if (short === 0) break;
      throw broken();
    }
    boxes.push({ type: view.latin1(at + 4, 4), body: view.slice(at + head, length - head), start: at + head });
    at += length;
  }
  return boxes;
}

export function box(type: string, ...bodies: readonly Uint8Array[]): Uint8Array {
  const length = bodies.reduce((sum, part) => sum + part.length, 8);
  if (length > 0xffffffff) throw new Refused("too-large");
  return joined([u32be(length), ascii(type), ...bodies]);
}

export function find(boxes: Box[], type: string): Box {
  const found = boxes.find((candidate) => candidate.type === type);
  if (found === undefined) throw broken();
  return found;
}
