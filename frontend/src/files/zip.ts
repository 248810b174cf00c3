// Reading and writing zip files. Read by the directory at the end, as every office program does; what lies outside
// the parts that it names is not in the copy, since the copy is written anew.

import { zipSync } from "fflate";
import type { Bytes } from "../protocol/bytes";
import type { Budget } from "./inflate";
import type { Limits } from "./limits";
import { broken, notCleanable, Refused } from "./refusal";
import { readable, View } from "./view";

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const LONGEST_NAME = 512;

interface Entry {
  name: string;
  method: number;
  start: number;
  compressed: number;
  size: number;
}

function endOfDirectory(view: View): number {
  const first = Math.max(0, view.length - 22 - LONGEST_COMMENT);
  for (let at = view.length - 22; at >= first; at--) if (view.u32(at) === DIRECTORY_END) return at;
  throw broken();
}

function nameIn(bytes: Uint8Array): string {
  const name = readable(bytes);
  const parts = name.split("/");
  const strange = name === "" || name.length > LONGEST_NAME || /[\\\p{Cc}:]/u.test(name) || name.startsWith("/");
  if (strange || bytes.includes(0) || parts.includes("..") || parts.includes(".")) throw broken();
  if (parts.includes("__proto__")) throw broken();
  return name;
}

/** One entry of the directory, with its data's place taken from the header in front of the data. */
function entryAt(view: View, at: number): { entry: Entry; next: number } {
  if (view.u32(at) !== DIRECTORY_ENTRY) throw broken();
  const flags = view.u16(at + 8);
  const [nameLength, extra, comment] = [view.u16(at + 28), view.u16(at + 30), view.u16(at + 32)];
  const [compressed, size, local] = [view.u32(at + 20), view.u32(at + 24), view.u32(at + 42)];
  if (flags & 1) throw new Refused("encrypted");
  if (compressed === 0xffffffff || size === 0xffffffff || local === 0xffffffff) throw notCleanable("compression");
  const name = nameIn(view.slice(at + 46, nameLength));
  if (view.u32(local) !== LOCAL_HEADER) throw broken();
  const start = local + 30 + view.u16(local + 26) + view.u16(local + 28);
  view.slice(start, compressed);
  const method = view.u16(at + 10);
  if (method !== 0 && method !== 8) throw notCleanable("compression");
  return { entry: { name, method, start, compressed, size }, next: at + 46 + nameLength + extra + comment };
}

/** Two entries that share bytes are how a small file claims to be a huge one. */
function refuseOverlaps(entries: Entry[]): void {
  let end = 0;
  for (const { start, compressed } of [...entries].sort((one, other) => one.start - other.start)) {
    if (start < end) throw new Refused("too-large-inside");
    end = start + compressed;
  }
}

export class Zip {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly bytes: Uint8Array,
    limits: Limits,
  ) {
    const view = new View(bytes, true);
    const end = endOfDirectory(view);
    const count = view.u16(end + 10);
    if (count === 0xffff || count > limits.entries) throw new Refused("too-large-inside");
    let at = view.u32(end + 16);
    for (let index = 0; index < count; index++) {
      const { entry, next } = entryAt(view, at);
      at = next;
      if (this.entries.has(entry.name)) throw broken();
      this.entries.set(entry.name, entry);
    }
    refuseOverlaps([...this.entries.values()]);
  }

  /** The names of all parts, folders left out. */
  names(): string[] {
    return [...this.entries.keys()].filter((name) => !name.endsWith("/"));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  read(name: string, budget: Budget): Uint8Array {
    const entry = this.entries.get(name);
    if (entry === undefined) throw broken();
    const body = this.bytes.subarray(entry.start, entry.start + entry.compressed);
    if (entry.method === 8) return budget.inflate(body, "raw");
    budget.take(body.length);
    return body;
  }
}

/** What zip gives as its first moment; every part carries it. */
const NO_TIME = new Date(1980, 0, 1);

/** Parts in their order; `stored` are not compressed. */
export function writeZip(parts: Map<string, Uint8Array>, stored: string[] = []): Bytes {
  const files: Record<string, [Uint8Array, { level: 0 | 6 }]> = {};
  for (const [name, body] of parts) files[name] = [body, { level: stored.includes(name) ? 0 : 6 }];
  return new Uint8Array(zipSync(files, { mtime: NO_TIME }));
}
