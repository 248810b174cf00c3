// The items of a HEIC file: what there is, where it lies, what belongs to what.

import type { Limits } from "../limits";
import { broken, notCleanable, Refused } from "../refusal";
import { joined, readable, View } from "../view";
import { type Box, boxesIn, find } from "./boxes";

export interface Item {
  id: number;
  type: string;
  name: string;
  bytes(): Uint8Array;
}

export interface Items {
  primary: number;
  items: Map<number, Item>;
  references: { type: string; from: number; to: number[] }[];
  properties: Box[];
  /** For each item the numbers of its properties, the highest bit saying that no reader may ignore it. */
  associations: Map<number, number[]>;
  /** A film stands beside the picture. */
  film: boolean;
}

/** Reads one number after the other. */
class Cursor {
  constructor(
    private readonly view: View,
    public at: number,
  ) {}

  number(length: number): number {
    const at = this.at;
    this.at += length;
    if (length === 0) return 0;
    if (length === 1) return this.view.u8(at);
    if (length === 2) return this.view.u16(at);
    if (length === 4) return this.view.u32(at);
    if (length === 8) return this.view.u64(at);
    throw broken();
  }
}

function cursor(body: Uint8Array, at: number): Cursor {
  return new Cursor(new View(body), at);
}

function names(body: Uint8Array, limits: Limits): Map<number, { type: string; name: string }> {
  const found = new Map<number, { type: string; name: string }>();
  for (const info of boxesIn(body, limits, body[0] === 0 ? 6 : 8)) {
    const version = info.body[0] as number;
    if (info.type !== "infe" || version < 2) throw notCleanable("compression");
    const wide = version === 2 ? 2 : 4;
    const id = cursor(info.body, 4).number(wide);
    const view = new View(info.body);
    found.set(id, { type: view.latin1(6 + wide, 4), name: readable(info.body.subarray(10 + wide)) });
  }
  return found;
}

type Extent = { offset: number; length: number };

/** Where each item's bytes lie: in the file, or in the box `idat`. */
function places(body: Uint8Array, limits: Limits): Map<number, { inside: boolean; extents: Extent[] }> {
  const view = new View(body);
  const version = view.u8(0);
  const [offsetSize, lengthSize] = [view.u8(4) >> 4, view.u8(4) & 15];
  const [baseSize, indexSize] = [view.u8(5) >> 4, version === 0 ? 0 : view.u8(5) & 15];
  const read = cursor(body, 6);
  const wide = version < 2 ? 2 : 4;
  const count = read.number(wide);
  if (count > limits.entries) throw new Refused("too-large-inside");
  const found = new Map<number, { inside: boolean; extents: Extent[] }>();
  for (let index = 0; index < count; index++) {
    const id = read.number(wide);
    const method = version === 0 ? 0 : read.number(2) & 15;
    if (method > 1) throw notCleanable("compression");
    if (read.number(2) !== 0) throw notCleanable("linked-file");
    const base = read.number(baseSize);
    const extents: Extent[] = [];
    const pieces = read.number(2);
    for (let piece = 0; piece < pieces; piece++) {
      read.number(indexSize);
      const offset = base + read.number(offsetSize);
      extents.push({ offset, length: read.number(lengthSize) });
    }
    found.set(id, { inside: method === 1, extents });
  }
  return found;
}

function references(body: Uint8Array, limits: Limits): Items["references"] {
  const wide = body[0] === 0 ? 2 : 4;
  return boxesIn(body, limits, 4).map((reference) => {
    const read = cursor(reference.body, 0);
    const from = read.number(wide);
    const count = read.number(2);
    return { type: reference.type, from, to: Array.from({ length: count }, () => read.number(wide)) };
  });
}

function associations(body: Uint8Array, limits: Limits): Map<number, number[]> {
  const view = new View(body);
  const [version, large] = [view.u8(0), (view.u8(3) & 1) === 1];
  const read = cursor(body, 4);
  const count = read.number(4);
  if (count > limits.entries) throw new Refused("too-large-inside");
  const found = new Map<number, number[]>();
  for (let index = 0; index < count; index++) {
    const id = read.number(version === 0 ? 2 : 4);
    const values = Array.from({ length: read.number(1) }, () => {
      const value = read.number(large ? 2 : 1);
      return large ? value : ((value & 0x80) << 8) | (value & 0x7f);
    });
    found.set(id, values);
  }
  return found;
}

export function readItems(file: Uint8Array, limits: Limits): Items {
  const top = boxesIn(file, limits);
  const film = top.some(({ type }) => type === "moov");
  const meta = top.find(({ type }) => type === "meta");
  if (meta === undefined) throw film ? notCleanable("no-picture") : broken();
  const boxes = boxesIn(meta.body, limits, 4);
  const inside = boxes.find(({ type }) => type === "idat")?.body ?? new Uint8Array();
  const where = places(find(boxes, "iloc").body, limits);
  const items = new Map<number, Item>();
  let all = 0;
  for (const [id, named] of names(find(boxes, "iinf").body, limits)) {
    const place = where.get(id);
    const view = new View(place?.inside ? inside : file);
    for (const { length } of place?.extents ?? []) all += length;
    // Items may share bytes, but not so that a small file grows.
    if (all > file.length * 2) throw new Refused("too-large-inside");
    const bytes = () => joined((place?.extents ?? []).map(({ offset, length }) => view.slice(offset, length === 0 ? view.length - offset : length)));
    items.set(id, { id, ...named, bytes });
  }
  const primary = find(boxes, "pitm").body;
  const linked = boxes.find(({ type }) => type === "iref");
  const properties = boxesIn(find(boxes, "iprp").body, limits);
  const lists = properties.filter(({ type }) => type === "ipma").map(({ body }) => associations(body, limits));
  return {
    primary: cursor(primary, 4).number(primary[0] === 0 ? 2 : 4),
    items,
    references: linked === undefined ? [] : references(linked.body, limits),
    properties: boxesIn(find(properties, "ipco").body, limits),
    associations: new Map(lists.flatMap((list) => [...list])),
    film,
  };
}
