// Pictures made by real tools, with something planted in every tag that exiftool can write.

import assert from "node:assert/strict";
import { test } from "node:test";
import { clean } from "../../src/files/clean/clean";
import type { FileKind } from "../../src/files/kinds";
import { LIMITS } from "../../src/files/limits";
import { recognise } from "../../src/files/recognise";
import { Refused } from "../../src/files/refusal";
import { assertClean, canary, plant, PLACE_AND_TIME, plantedIn } from "./planting";
import { at, decoded, ffmpeg, read, run, tryRun } from "./tools";

const EXIF = ["EXIF"];
const CASES: [name: string, kind: FileKind, how: string[], groups: string[], atLeast: number][] = [
  ["photo.jpg", "jpeg", ["-pix_fmt", "yuvj420p"], [...EXIF, "XMP", "IPTC", "Photoshop"], 500],
  ["photo-progressive.jpeg", "jpeg", ["-pix_fmt", "yuvj444p", "-huffman", "optimal"], EXIF, 50],
  ["picture.png", "png", ["-pix_fmt", "rgba"], [...EXIF, "XMP", "PNG"], 500],
  ["animated.png", "png", ["-f", "apng", "-frames:v", "3"], [...EXIF, "PNG"], 50],
  ["picture.webp", "webp", ["-c:v", "libwebp", "-lossless", "1"], [...EXIF, "XMP"], 500],
  ["lossy.webp", "webp", ["-c:v", "libwebp", "-pix_fmt", "yuva420p"], EXIF, 50],
  ["scan.tiff", "tiff", ["-c:v", "tiff", "-compression_algo", "lzw"], [...EXIF, "XMP", "IPTC", "Photoshop"], 500],
  ["scan-raw.tif", "tiff", ["-c:v", "tiff", "-compression_algo", "raw", "-pix_fmt", "gray"], EXIF, 50],
];

/** It marks a digital negative (Sony's are known by it), and those are refused: see the test of it below. */
const NOT_A_NEGATIVE = "-EXIF:DNGPrivateData=";

function makePicture(name: string, how: string[]): string {
  const frames = how.includes("-frames:v") ? [] : ["-frames:v", "1", "-update", "1"];
  ffmpeg("-f", "lavfi", "-i", "testsrc2=size=161x121:rate=3", ...frames, ...how, at(name));
  return at(name);
}

for (const [name, kind, how, groups, atLeast] of CASES) {
  test(`${name}: nothing planted is left, and the pixels are the same`, () => {
    const path = makePicture(name, how);
    const before = decoded(path);
    plant(path, groups, [...PLACE_AND_TIME, `-Comment=${canary()}`, ...(kind === "tiff" ? [NOT_A_NEGATIVE] : [])]);
    assert.ok(plantedIn(path) >= atLeast, `only ${plantedIn(path)} planted`);
    const bytes = read(path);
    assert.deepEqual(recognise(bytes, name), { kind, disagrees: false });
    const { cleaned, found } = clean(kind, bytes, LIMITS);
    assertClean(cleaned, `clean-${name}`);
    assert.equal(decoded(at(`clean-${name}`)), before);
    assert.ok(cleaned.length < bytes.length || kind === "webp");
    if (groups.includes("EXIF")) assert.ok(found.some(({ what, shown }) => what === "place" && shown === "53.4808, -2.2426"));
    for (const what of ["person", "time", "device"]) if (groups.includes("EXIF")) assert.ok(found.some((finding) => finding.what === what), what);
    // What has been cleaned has nothing left to clean.
    assert.deepEqual(clean(kind, cleaned, LIMITS).cleaned, cleaned);
  });
}

test("a TIFF with a tag of digital negatives is refused, whatever its picture looks like", () => {
  const path = makePicture("negative.tif", ["-c:v", "tiff"]);
  clean("tiff", read(path), LIMITS);
  run("exiftool", "-overwrite_original", `-EXIF:DNGPrivateData=${canary()}`, path);
  assert.throws(() => clean("tiff", read(path), LIMITS), (error) => error instanceof Refused && error.obstacle === "camera-raw");
});

test("pictures stay the right way up", () => {
  for (const [name, kind] of [["photo.jpg", "jpeg"], ["picture.png", "png"], ["picture.webp", "webp"], ["scan.tiff", "tiff"]] as const) {
    const path = at(name);
    run("exiftool", "-overwrite_original", "-n", "-Orientation=6", path);
    assertClean(clean(kind, read(path), LIMITS).cleaned, `turned-${name}`);
    assert.equal(run("exiftool", "-s3", "-n", "-Orientation", at(`turned-${name}`)).toString().trim(), "6", name);
  }
});

test("a thumbnail in a photo goes with the rest", () => {
  const photo = makePicture("with-thumbnail.jpg", ["-pix_fmt", "yuvj420p"]);
  makePicture("thumbnail.jpg", ["-pix_fmt", "yuvj420p", "-vf", "scale=40:30"]);
  run("exiftool", "-q", "-overwrite_original", `-ThumbnailImage<=${at("thumbnail.jpg")}`, photo);
  const { cleaned, found } = clean("jpeg", read(photo), LIMITS);
  assert.ok(found.some(({ what }) => what === "thumbnail"));
  assertClean(cleaned, "without-thumbnail.jpg");
  assert.equal(run("exiftool", "-s3", "-ThumbnailImage", at("without-thumbnail.jpg")).toString(), "");
});

test("a HEIC photo keeps its picture and nothing else", () => {
  const png = makePicture("heic-source.png", ["-pix_fmt", "rgb24"]);
  run("heif-enc", "-q", "60", "--thumb", "64", "-o", at("photo.heic"), png);
  run("heif-convert", at("photo.heic"), at("heic-before.png"));
  plant(at("photo.heic"), [...EXIF, "XMP"], PLACE_AND_TIME);
  assert.ok(plantedIn(at("photo.heic")) > 500);
  assert.equal(recognise(read(at("photo.heic")), "photo.heic").kind, "heic");
  const { cleaned, found } = clean("heic", read(at("photo.heic")), LIMITS);
  assert.ok(found.some(({ what, shown }) => what === "place" && shown === "53.4808, -2.2426"));
  assertClean(cleaned, "clean-photo.heic");
  tryRun("heif-convert", at("clean-photo.heic"), at("heic-after.png"));
  assert.equal(decoded(at("heic-after.png")), decoded(at("heic-before.png")));
});
