// One track of a film, written anew: how it is shown, how it is decoded, where its samples lie.

import type { Findings } from "../../finding";
import type { Limits } from "../../limits";
import { broken, notCleanable } from "../../refusal";
import { ascii, joined, readable, u32be, View } from "../../view";
import { type Box, box, boxesIn, find } from "../boxes";
import { cleanEntries } from "./entries";
import { type Chunk, chunksOf } from "./samples";

const TIMING = new Set(["stts", "ctts", "stss", "stps", "stsc", "stsz", "stz2", "sdtp", "cslg", "sbgp", "sgpd"]);
const UNDETERMINED = 0x55c4;
/** Seconds between 1904, from which films count, and 1970. */
const EPOCH = 2_082_844_800;

export interface Track {
  chunks: Chunk[];
  /** The box `trak`, once it is known where its chunks have gone. */
  written(offsets: number[]): Uint8Array;
}

function tellTime(seconds: number, found: Findings): void {
  if (seconds > EPOCH && seconds < EPOCH + 8e9) found.add("time", new Date((seconds - EPOCH) * 1000).toISOString());
}

/** The head of a film, a track or its media, without the two moments in it. */
export function withoutTimes(body: Uint8Array, found: Findings): Uint8Array {
  const view = new View(body);
  const long = view.u8(0) === 1;
  tellTime(long ? view.u64(4) : view.u32(4), found);
  const copy = view.slice(0, view.length).slice();
  return copy.fill(0, 4, long ? 20 : 12);
}

function mediaHead(body: Uint8Array, found: Findings): Uint8Array {
  const copy = withoutTimes(body, found);
  const language = copy[0] === 1 ? 32 : 20;
  if (copy.length < language + 4) throw broken();
  copy.set([UNDETERMINED >> 8, UNDETERMINED & 0xff], language);
  return copy;
}

function handlerOf(media: Box[], found: Findings): string {
  const view = new View(find(media, "hdlr").body);
  const name = readable(view.bytes.subarray(24)).replace(/^[\0-\x1f]/, "");
  if (name !== "") found.add("program", name);
  return view.latin1(8, 4);
}

/** What tracks of other kinds hold: places and movements of the camera, clock times, chapters' names. */
function tellOther(handler: string, media: Box[], found: Findings): void {
  found.add(handler === "tmcd" ? "time" : "hidden", `${handler} track`);
  if (media.length === 0) throw broken();
}

/** Null for a track that is neither pictures nor sound: it goes. */
export function readTrack(body: Uint8Array, limits: Limits, found: Findings): Track | null {
  const boxes = boxesIn(body, limits);
  const media = boxesIn(find(boxes, "mdia").body, limits);
  const handler = handlerOf(media, found);
  if (handler !== "vide" && handler !== "soun") {
    tellOther(handler, media, found);
    return null;
  }
  for (const { type } of boxes) if (type === "udta" || type === "meta") found.add("other", `${handler}: ${type}`);
  const information = boxesIn(find(media, "minf").body, limits);
  const table = boxesIn(find(information, "stbl").body, limits);
  const description = find(table, "stsd").body;
  if (boxesIn(description, limits, 8).some(({ type }) => type === "encv" || type === "enca" || type === "drms")) {
    throw notCleanable("compression");
  }
  const head = box("tkhd", withoutTimes(find(boxes, "tkhd").body, found));
  const edits = boxes.filter(({ type }) => type === "edts").flatMap((edit) => boxesIn(edit.body, limits)).filter(({ type }) => type === "elst");
  const how = handler === "vide" ? "vmhd" : "smhd";
  const seen = information.find(({ type }) => type === how);
  const timing = table.filter(({ type }) => TIMING.has(type)).map((timed) => box(timed.type, timed.body));
  return {
    chunks: chunksOf(table, limits),
    written: (offsets) => {
      const samples = box("stbl", cleanEntries(description, handler, limits, found), ...timing, offsetsBox(offsets));
      const here = box("dinf", box("dref", u32be(0), u32be(1), box("url ", u32be(1))));
      const name = box("hdlr", u32be(0), u32be(0), ascii(handler), new Uint8Array(13));
      const times = box("mdhd", mediaHead(find(media, "mdhd").body, found));
      const inner = box("minf", ...(seen ? [box(how, seen.body)] : []), here, samples);
      const edit = edits.length > 0 ? [box("edts", ...edits.map((list) => box(list.type, list.body)))] : [];
      return box("trak", head, ...edit, box("mdia", times, name, inner));
    },
  };
}

function offsetsBox(offsets: number[]): Uint8Array {
  return box("stco", u32be(0), u32be(offsets.length), joined(offsets.map(u32be)));
}
