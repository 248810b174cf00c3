// Films made by ffmpeg, with words planted by ffmpeg and exiftool, and tracks that are neither picture nor sound.

import assert from "node:assert/strict";
import { test } from "node:test";
import { clean } from "../../src/files/clean/clean";
import type { FileKind } from "../../src/files/kinds";
import { LIMITS } from "../../src/files/limits";
import { recognise } from "../../src/files/recognise";
import { Refused } from "../../src/files/refusal";
import { assertClean, canary, plant, PLACE_AND_TIME, plantedIn } from "./planting";
import { at, decoded, ffmpeg, read, run, write } from "./tools";

const SOURCE = ["-f", "lavfi", "-i", "testsrc2=size=160x120:rate=10", "-f", "lavfi", "-i", "sine=frequency=440"];
const METADATA = ["title", "artist", "comment", "location", "make", "model", "encoder", "description", "copyright", "author"];

function subtitles(name: string): string {
  return write(name, `1\n00:00:00,000 --> 00:00:01,000\n${canary()}\n`);
}

function makeFilm(name: string, ...how: string[]): string {
  const words = METADATA.flatMap((key) => ["-metadata", `${key}=${canary()}`, "-metadata:s:v", `handler_name=${canary()}`]);
  const times = ["-metadata", "creation_time=2026-03-02T10:11:12Z"];
  const tracks = ["-i", subtitles(`${name}.srt`), "-map", "0:v", "-map", "1:a", "-map", "2:s", "-c:s", "mov_text"];
  ffmpeg(...SOURCE, ...tracks, "-t", "1", ...how, ...words, ...times, at(name));
  return at(name);
}

const CASES: [name: string, kind: FileKind, how: string[]][] = [
  ["film.mp4", "mp4", ["-c:v", "libx264", "-c:a", "aac", "-movflags", "use_metadata_tags"]],
  ["front.mp4", "mp4", ["-c:v", "mpeg4", "-c:a", "aac", "-movflags", "+faststart"]],
  ["film.mov", "mov", ["-c:v", "libx264", "-c:a", "pcm_s16le", "-timecode", "10:11:12:00"]],
  ["phone.mov", "mov", ["-c:v", "libx265", "-tag:v", "hvc1", "-c:a", "alac", "-movflags", "use_metadata_tags"]],
];

for (const [name, kind, how] of CASES) {
  test(`${name}: nothing planted is left, and every frame and sound is the same`, () => {
    const path = makeFilm(name, ...how);
    const [pictures, sound] = [decoded(path, "-map", "0:v"), decoded(path, "-map", "0:a")];
    plant(path, ["ItemList", "UserData", "Keys", "QuickTime"], [...PLACE_AND_TIME, "-Keys:GPSCoordinates=53.4808 -2.2426", "-UserData:GPSCoordinates=53.4808 -2.2426"]);
    assert.ok(plantedIn(path) > 30, `only ${plantedIn(path)} planted`);
    assert.deepEqual(recognise(read(path), name), { kind, disagrees: false });
    const { cleaned, found } = clean(kind, read(path), LIMITS);
    for (const what of ["place", "time", "device", "person", "hidden"]) assert.ok(found.some((finding) => finding.what === what), what);
    assertClean(cleaned, `clean-${name}`);
    assert.equal(decoded(at(`clean-${name}`), "-map", "0:v"), pictures);
    assert.equal(decoded(at(`clean-${name}`), "-map", "0:a"), sound);
    const kinds = run("ffprobe", "-v", "error", "-show_entries", "stream=codec_type", "-of", "csv=p=0", at(`clean-${name}`));
    assert.equal(kinds.toString().trim(), "video\naudio");
    const moments = run("exiftool", "-s", "-G1", "-a", "-time:all", "-QuickTime:all", at(`clean-${name}`)).toString();
    assert.doesNotMatch(moments.replace(/\[System\].*/g, ""), /20\d\d:/);
  });
}

test("a film keeps the way it is turned", () => {
  write("turned.mp4", read(at("clean-film.mp4")));
  // Without a group: exiftool's Rotation stands for the tracks' matrices and belongs to no group that it would write.
  run("exiftool", "-overwrite_original", "-Rotation=90", at("turned.mp4"));
  assert.equal(run("exiftool", "-s3", "-Rotation", at("turned.mp4")).toString().trim(), "90");
  const { cleaned } = clean("mp4", read(at("turned.mp4")), LIMITS);
  const turned = run("exiftool", "-s3", "-Rotation", write("clean-turned.mp4", cleaned)).toString();
  assert.equal(turned.trim(), "90");
});

test("a film in pieces is refused rather than half cleaned", () => {
  ffmpeg(...SOURCE, "-t", "1", "-movflags", "frag_keyframe+empty_moov", at("pieces.mp4"));
  assert.throws(() => clean("mp4", read(at("pieces.mp4")), LIMITS), (error) => error instanceof Refused && error.obstacle === "movie-in-pieces");
});
