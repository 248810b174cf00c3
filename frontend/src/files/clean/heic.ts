// HEIC and AVIF: written anew from the picture that is shown and the tiles it is made of. Exif, XMP, thumbnails,
// depth, further pictures and films beside it are not in the copy.

import type { Cleaned } from "../cleaner";
import { tellExif } from "../exif";
import { Findings } from "../finding";
import { blankProfile } from "../icc";
import type { Limits } from "../limits";
import { broken, notCleanable, Refused } from "../refusal";
import { ascii, joined, latin1, readable, u16be, u32be, View } from "../view";
import { tellXmp } from "../xmp";
import { box, boxesIn, find } from "./boxes";
import { type Item, readItems } from "./heic-items";

/** Coded pictures, and pictures put together from others. */
const PICTURES = new Set(["hvc1", "av01", "avc1", "j2k1", "jpeg", "grid", "iovl", "iden"]);
const PROPERTIES = new Set([
  "hvcC", "av1C", "avcC", "j2kH", "jpgC", "ispe", "pixi", "irot", "imir", "clap", "pasp", "colr", "auxC", "lsel", "a1op",
  "a1lx", "clli", "mdcv", "rloc",
]); // prettier-ignore
const ALPHA = /(aux:alpha|auxid:1)\0/;

/** A property that goes keeps its place in the list, since the others are known by their number. */
function property(type: string, body: Uint8Array, found: Findings): Uint8Array {
  if (!PROPERTIES.has(type)) return box("free");
  if (type !== "colr") return box(type, body);
  if (latin1(body.subarray(0, 4)) === "nclx") return box(type, body);
  const copy = body.slice();
  return blankProfile(copy.subarray(4), (name) => found.add("device", name)) ? box(type, copy) : box("free");
}

function tell(item: Item, bytes: Uint8Array, found: Findings): void {
  if (item.type === "Exif") {
    const skip = bytes.length >= 4 ? 4 + new View(bytes).u32(0) : 0;
    tellExif(bytes.subarray(skip), found);
  } else if (item.type === "mime") tellXmp(bytes, found);
  else found.add(PICTURES.has(item.type) ? "hidden" : "other", `${item.type} ${readable(ascii(item.name))}`);
}

class Picture {
  readonly found = new Findings();
  private readonly items: Map<number, Item>;
  private readonly primary: number;
  private readonly references: { type: string; from: number; to: number[] }[];
  private readonly kept = new Set<number>();
  private readonly properties: { type: string; body: Uint8Array }[];
  private readonly associations: Map<number, number[]>;

  constructor(
    bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    const read = readItems(bytes, limits);
    this.items = read.items;
    this.primary = read.primary;
    this.references = read.references;
    this.properties = read.properties;
    this.associations = read.associations;
    this.keep(this.primary);
    this.keepAlpha();
    for (const item of this.items.values()) if (!this.kept.has(item.id)) tell(item, item.bytes(), this.found);
    if (read.film) this.found.add("hidden", "moov");
  }

  private keep(id: number): void {
    if (this.kept.has(id)) return;
    const item = this.items.get(id);
    if (item === undefined) throw broken();
    if (!PICTURES.has(item.type)) throw notCleanable("compression");
    this.kept.add(id);
    for (const { type, from, to } of this.references) if (type === "dimg" && from === id) for (const inner of to) this.keep(inner);
  }

  /** What is seen through, which is a picture of its own that names the one it belongs to. */
  private keepAlpha(): void {
    for (const { type, from, to } of this.references) {
      const kinds = (this.associations.get(from) ?? []).map((value) => this.properties[(value & 0x7fff) - 1]);
      const alpha = kinds.some((kind) => kind?.type === "auxC" && ALPHA.test(`${latin1(kind.body.subarray(4))}\0`));
      if (type === "auxl" && alpha && to.every((id) => this.kept.has(id))) this.keep(from);
    }
  }

  private boxes(start: number): Uint8Array {
    const ids = [...this.kept];
    let at = start;
    const places = ids.map((id) => {
      const length = (this.items.get(id) as Item).bytes().length;
      at += length;
      return joined([u32be(id), u16be(0), u16be(0), u16be(1), u32be(at - length), u32be(length)]);
    });
    const infos = ids.map((id) => box("infe", u32be(0x03000000), u32be(id), u16be(0), ascii((this.items.get(id) as Item).type), ascii("\0")));
    const shown = this.references.filter(({ type, from, to }) => (type === "dimg" || type === "auxl") && this.kept.has(from) && to.every((id) => this.kept.has(id)));
    const links = shown.map(({ type, from, to }) => box(type, u32be(from), u16be(to.length), ...to.map(u32be)));
    const owned = ids.filter((id) => this.associations.has(id)).sort((one, other) => one - other);
    const numbers = owned.map((id) => {
      const values = this.associations.get(id) as number[];
      return joined([u32be(id), Uint8Array.of(values.length), ...values.map(u16be)]);
    });
    const properties = this.properties.map(({ type, body }) => property(type, body, this.found));
    return box(
      "meta",
      u32be(0),
      box("hdlr", u32be(0), u32be(0), ascii("pict"), new Uint8Array(13)),
      box("pitm", u32be(0x01000000), u32be(this.primary)),
      box("iloc", u32be(0x02000000), u16be(0x4400), u32be(places.length), ...places),
      box("iinf", u32be(0x01000000), u32be(infos.length), ...infos),
      ...(links.length > 0 ? [box("iref", u32be(0x01000000), ...links)] : []),
      box("iprp", box("ipco", ...properties), box("ipma", u32be(0x01000001), u32be(owned.length), ...numbers)),
    );
  }

  written(brand: Uint8Array): Uint8Array<ArrayBuffer> {
    const front = box("ftyp", brand);
    // The length of the box does not depend on the numbers in it.
    const length = this.boxes(0).length;
    const data = [...this.kept].map((id) => (this.items.get(id) as Item).bytes());
    if (data.reduce((sum, piece) => sum + piece.length, 0) > this.limits.bytesIn) throw new Refused("too-large-inside");
    return joined([front, this.boxes(front.length + length + 8), box("mdat", ...data)]);
  }
}

export function cleanHeic(bytes: Uint8Array, limits: Limits): Cleaned {
  const brand = find(boxesIn(bytes, limits), "ftyp").body;
  const picture = new Picture(bytes, limits);
  return { cleaned: picture.written(brand), found: picture.found.list };
}
