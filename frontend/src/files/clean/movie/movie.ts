// MP4 and QuickTime films: written anew from the tracks of pictures and sound. Names, places, moments, tracks of
// anything else and every byte that no sample uses are not in the copy.

import type { Cleaned } from "../../cleaner";
import { Findings, type What } from "../../finding";
import type { Limits } from "../../limits";
import { broken, notCleanable, Refused } from "../../refusal";
import { joined, latin1, readable } from "../../view";
import { box, boxesIn, find } from "../boxes";
import { type Chunk } from "./samples";
import { readTrack, type Track, withoutTimes } from "./track";

const MOST_TELLING_LEVELS = 6;
const HOLDERS = new Set(["udta", "meta", "ilst", "keys", "moov", "trak"]);

const TOLD: [pattern: RegExp, what: What][] = [
  [/xyz|loci|location|gps/i, "place"],
  [/day|date|creationtime|time/i, "time"],
  [/mak|mod|swr|model|make|device|cam|lens|FIRM|serial/i, "device"],
  [/ART|aut|author|artist|owner|dir|prd|cprt|perf|cpy/i, "person"],
  [/too|enc|software|tool/i, "program"],
  [/cmt|des|nam|key|inf|titl|dscp|desc|ldes|comment|title/i, "comment"],
];

/** The words in a box of properties: its bytes without what is not text. */
function wordsIn(body: Uint8Array): string {
  const text = readable(body.subarray(0, 2048).filter((byte) => byte >= 0x20 || byte === 9));
  return text.replace(/data/g, " ");
}

function tellProperties(body: Uint8Array, type: string, limits: Limits, found: Findings, depth = 0): void {
  if (depth > MOST_TELLING_LEVELS) return;
  if (!HOLDERS.has(type)) {
    const named = `${type} ${latin1(body.subarray(0, 200))}`.replace(/quicktime/gi, "");
    return found.add(TOLD.find(([pattern]) => pattern.test(named))?.[1] ?? "other", wordsIn(body));
  }
  try {
    // The box `meta` has a version in front of its boxes in MP4 and none in QuickTime.
    const versioned = type === "meta" && latin1(body.subarray(4, 8)) !== "hdlr";
    const from = versioned ? 4 : type === "keys" ? 8 : 0;
    for (const inner of boxesIn(body, limits, from)) tellProperties(inner.body, inner.type, limits, found, depth + 1);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    found.add("other", type);
  }
}

/** Copies the chunks of all tracks in their order in the file, and says where each has gone. */
function moveChunks(bytes: Uint8Array, tracks: Track[], start: number): { data: Uint8Array[]; offsets: number[][] } {
  const offsets = tracks.map(({ chunks }) => new Array<number>(chunks.length));
  const all: { chunk: Chunk; track: number; index: number }[] = [];
  tracks.forEach(({ chunks }, track) => {
    chunks.forEach((chunk, index) => all.push({ chunk, track, index }));
  });
  all.sort((one, other) => one.chunk.offset - other.chunk.offset);
  const data: Uint8Array[] = [];
  let at = start;
  for (const { chunk, track, index } of all) {
    if (chunk.offset + chunk.length > bytes.length) throw broken();
    (offsets[track] as number[])[index] = at;
    data.push(bytes.subarray(chunk.offset, chunk.offset + chunk.length));
    at += chunk.length;
    // Chunks may share bytes; together they may not be more than the file they are in.
    if (at - start > bytes.length) throw new Refused("too-large-inside");
  }
  return { data, offsets };
}

export function cleanMovie(bytes: Uint8Array, limits: Limits): Cleaned {
  const found = new Findings();
  const boxes = boxesIn(bytes, limits);
  if (boxes.some(({ type }) => type === "moof")) throw notCleanable("movie-in-pieces");
  const film = boxesIn(find(boxes, "moov").body, limits);
  if (film.some(({ type }) => type === "mvex")) throw notCleanable("movie-in-pieces");
  if (film.some(({ type }) => type === "cmov" || type === "rmra")) throw notCleanable("compression");
  for (const { type, body } of [...film, ...boxes]) {
    if (type === "udta" || type === "meta") tellProperties(body, type, limits, found);
    else if (type === "uuid") found.add("other", "uuid");
  }
  for (const { type, body } of film) {
    if (type !== "trak") continue;
    for (const inner of boxesIn(body, limits)) {
      if (inner.type === "udta" || inner.type === "meta") tellProperties(inner.body, inner.type, limits, found);
    }
  }
  const tracks = film.flatMap(({ type, body }) => (type === "trak" ? (readTrack(body, limits, found) ?? []) : []));
  if (tracks.length === 0) throw notCleanable("no-picture");
  const head = box("mvhd", withoutTimes(find(film, "mvhd").body, found));
  const kind = boxes.find(({ type }) => type === "ftyp");
  const front = kind === undefined ? new Uint8Array() : box("ftyp", kind.body);
  const { data, offsets } = moveChunks(bytes, tracks, front.length + 8);
  const films = box("moov", head, ...tracks.map((track, index) => track.written(offsets[index] as number[])));
  return { cleaned: joined([front, box("mdat", joined(data)), films]), found: found.list };
}
