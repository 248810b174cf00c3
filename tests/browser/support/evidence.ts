// Files as reporters have them, made by real programs, each with words of its own in places that nobody sees.

import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "candour-evidence-"));

function run(program: string, ...rest: string[]): void {
  execFileSync(program, rest, { stdio: ["ignore", "ignore", "pipe"], cwd: folder });
}

function at(name: string): string {
  return join(folder, name);
}

function pictureOf(name: string, size = "320x240"): string {
  run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", `testsrc2=size=${size}:rate=1`, "-frames:v", "1", "-update", "1", "-pix_fmt", "yuvj420p", at(name));
  return at(name);
}

/** A photo that says where, when, with what and by whom it was taken. */
export function photo(name = "rota.jpg", size?: string, artist = "canary-puffin"): string {
  const path = pictureOf(name, size);
  const says = ["-GPSLatitude=51.5", "-GPSLatitudeRef=N", "-GPSLongitude=0.12", "-GPSLongitudeRef=W", "-DateTimeOriginal=2026:03:02 10:11:12"];
  run("exiftool", "-q", "-overwrite_original", ...says, `-Artist=${artist}`, "-SerialNumber=canary-plover", path);
  return path;
}

/** An X-ray as a hospital's archive has it. */
export function medicalImage(): string {
  run("img2dcm", pictureOf("image.jpg"), at("scan.dcm"), "-k", "PatientName=canary-petrel^Jane", "-k", "InstitutionName=canary-pipit Infirmary");
  return at("scan.dcm");
}

/** A file of a kind that nothing here knows, as it would be on a disk. */
export function unknown(name = "log.bin"): string {
  return written(name, Buffer.concat([Buffer.from([0, 1, 2, 3]), Buffer.from("canary-pochard".repeat(9000))]));
}

export function written(name: string, bytes: string | Uint8Array): string {
  writeFileSync(at(name), bytes);
  return at(name);
}
