// Other bytes than those of a good file. The same number gives the same ones, so that what was found is found again.

import { unzipSync, zipSync } from "fflate";

export type Random = () => number;

/** Numbers below 2³², from one: mulberry32. */
export function random(from: number): Random {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Numbers that parsers of sizes and offsets trip over. */
const SIZES = [0, 1, 2, 7, 8, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

function once(bytes: Buffer, next: Random): Buffer {
  const length = bytes.length;
  if (length < 8) return Buffer.concat([bytes, Buffer.from([next() & 0xff])]);
  const at = next() % (length - 4);
  const upTo = at + 1 + (next() % Math.min(length - at, 1 << (next() % 12)));
  switch (next() % 9) {
    case 0:
      bytes[at] = next() & 0xff;
      return bytes;
    case 1:
      bytes[at] = (bytes[at] as number) ^ (1 << (next() % 8));
      return bytes;
    case 2:
      bytes.writeUInt32BE(SIZES[next() % SIZES.length] as number, at);
      return bytes;
    case 3:
      bytes.writeUInt32LE(SIZES[next() % SIZES.length] as number, at);
      return bytes;
    case 4:
      bytes.writeUInt16BE((SIZES[next() % SIZES.length] as number) & 0xffff, at);
      return bytes;
    case 5: // a part is missing
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(upTo)]);
    case 6: // a part stands twice
      return Buffer.concat([bytes.subarray(0, upTo), bytes.subarray(at)]);
    case 7: // the end is missing
      return Buffer.from(bytes.subarray(0, upTo));
    default: // a part stands elsewhere, too
      bytes.copy(bytes, next() % (length - 4), at, upTo);
      return bytes;
  }
}

export function mutate(good: Uint8Array, next: Random): Uint8Array<ArrayBuffer> {
  let bytes = Buffer.from(good);
  for (let times = 1 + (next() % 6); times > 0; times--) bytes = once(bytes, next) as typeof bytes;
  return new Uint8Array(bytes);
}

const ZIP = Buffer.from("PK\x03\x04", "latin1");

/** A zip that is whole, with something changed in one of its parts; any other file as by `mutate`. */
export function mutateInside(good: Uint8Array, next: Random): Uint8Array<ArrayBuffer> {
  if (!ZIP.equals(good.subarray(0, 4))) return mutate(good, next);
  const parts = unzipSync(good);
  const names = Object.keys(parts);
  const name = names[next() % names.length] as string;
  parts[name] = mutate(parts[name] as Uint8Array, next);
  // Not squeezed: what is made of it is made a hundred times a second.
  return new Uint8Array(zipSync(parts, { level: 0 }));
}
