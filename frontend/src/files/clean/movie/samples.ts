// Where the samples of a track lie in the file, chunk by chunk.

import type { Limits } from "../../limits";
import { broken, Refused } from "../../refusal";
import { View } from "../../view";
import { type Box, find } from "../boxes";

/** For each entry that is allowed. Sound without compression has a sample for each of its 48,000 moments a second. */
const MOST_SAMPLES = 500;

export interface Chunk {
  offset: number;
  length: number;
}

function offsets(table: Box[], limits: Limits): number[] {
  const small = table.find(({ type }) => type === "stco");
  const view = new View((small ?? find(table, "co64")).body);
  const count = view.u32(4);
  if (count > limits.entries * 10) throw new Refused("too-large-inside");
  return Array.from({ length: count }, (_, index) => (small ? view.u32(8 + index * 4) : view.u64(8 + index * 8)));
}

/** Calls back with the size of every sample, in order. */
function sizes(table: Box[]): { count: number; size: (index: number) => number } {
  const compact = table.find(({ type }) => type === "stz2");
  if (compact !== undefined) {
    const view = new View(compact.body);
    const bits = view.u8(7);
    const size = (index: number): number => {
      if (bits === 16) return view.u16(12 + index * 2);
      if (bits === 8) return view.u8(12 + index);
      const pair = view.u8(12 + (index >> 1));
      return index % 2 === 0 ? pair >> 4 : pair & 15;
    };
    return { count: view.u32(8), size };
  }
  const view = new View(find(table, "stsz").body);
  const same = view.u32(4);
  return { count: view.u32(8), size: (index) => (same !== 0 ? same : view.u32(12 + index * 4)) };
}

/** How many samples each run of chunks holds: first chunk (from 1), samples in each. */
function runs(table: Box[]): { first: number; samples: number }[] {
  const view = new View(find(table, "stsc").body);
  const count = view.u32(4);
  view.slice(8, count * 12);
  return Array.from({ length: count }, (_, index) => ({ first: view.u32(8 + index * 12), samples: view.u32(12 + index * 12) }));
}

export function chunksOf(table: Box[], limits: Limits): Chunk[] {
  const starts = offsets(table, limits);
  const { count, size } = sizes(table);
  // All of one size take no room in the file: their number alone may claim years of work.
  if (count > limits.entries * MOST_SAMPLES) throw new Refused("too-large-inside");
  const plan = runs(table);
  let sample = 0;
  let run = 0;
  const chunks = starts.map((offset, index) => {
    while (plan[run + 1] !== undefined && (plan[run + 1] as { first: number }).first <= index + 1) run++;
    const here = plan[run]?.samples ?? 0;
    let length = 0;
    for (let taken = 0; taken < here; taken++) {
      if (sample >= count) throw broken();
      length += size(sample++);
    }
    return { offset, length };
  });
  if (sample !== count) throw broken();
  return chunks;
}
