// How the samples of a track are to be decoded: formats, without the names of their makers.

import type { Findings } from "../../finding";
import type { Limits } from "../../limits";
import { broken } from "../../refusal";
import { joined, latin1, u32be, View } from "../../view";
import { box, boxesIn } from "../boxes";

const DECODING = new Set([
  "avcC", "hvcC", "lhvC", "av1C", "vpcC", "dvcC", "dvvC", "dvwC", "colr", "pasp", "clap", "fiel", "gama", "btrt", "esds",
  "chan", "chnl", "dOps", "dac3", "dec3", "dfLa", "alac", "wave", "frma", "enda", "d263", "damr", "samr", "SmDm", "mdcv",
  "clli", "CoLL", "glbl", "jp2h", "mp4a", "hvcE", "vexu", "st3d", "sv3d",
]); // prettier-ignore
const HEAD_OF_VIDEO = 78;
const HEAD_OF_SOUND = 28;

function decoding(bytes: Uint8Array, limits: Limits, depth: number): Uint8Array[] {
  if (depth > 4) throw broken();
  return boxesIn(bytes, limits)
    .filter(({ type }) => DECODING.has(type))
    .map(({ type, body }) => (type === "wave" ? box(type, ...decoding(body, limits, depth + 1), new Uint8Array([0, 0, 0, 8, 0, 0, 0, 0])) : box(type, body)));
}

function video(body: Uint8Array, limits: Limits, found: Findings): Uint8Array[] {
  const head = new View(body).slice(0, HEAD_OF_VIDEO).slice();
  const length = Math.min(head[42] as number, 31);
  if (length > 0) found.add("program", latin1(head.subarray(43, 43 + length)));
  head.fill(0, 12, 16);
  head.fill(0, 42, 74);
  return [head, ...decoding(body.subarray(HEAD_OF_VIDEO), limits, 0)];
}

/** QuickTime has two longer forms of it. */
function sound(body: Uint8Array, limits: Limits): Uint8Array[] {
  const version = new View(body).u16(8);
  const length = HEAD_OF_SOUND + (version === 1 ? 16 : version === 2 ? 36 : 0);
  const head = new View(body).slice(0, length).slice();
  head.fill(0, 12, 16);
  return [head, ...decoding(body.subarray(length), limits, 0)];
}

/** The box `stsd` of a track of pictures or of sound. */
export function cleanEntries(body: Uint8Array, handler: string, limits: Limits, found: Findings): Uint8Array {
  const entries = boxesIn(body, limits, 8).map((entry) =>
    box(entry.type, ...(handler === "vide" ? video(entry.body, limits, found) : sound(entry.body, limits))),
  );
  return box("stsd", new Uint8Array(4), u32be(entries.length), joined(entries));
}
