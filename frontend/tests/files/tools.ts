// The real programs that the corpus is made and read with.

import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { after } from "node:test";

export const folder = mkdtempSync(join(tmpdir(), "candour-files-"));
after(() => rmSync(folder, { recursive: true, force: true }));

export function at(name: string): string {
  return join(folder, name);
}

export function write(name: string, bytes: Uint8Array | string): string {
  writeFileSync(at(name), bytes);
  return at(name);
}

export function read(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

/** Runs a program to its end; what it writes to its standard output. */
export function run(program: string, ...rest: string[]): Buffer {
  return execFileSync(program, rest, { stdio: ["ignore", "pipe", "pipe"], maxBuffer: 512 * 1024 * 1024, cwd: folder });
}

/** A tool that warns about much and still does its work. */
export function tryRun(program: string, ...rest: string[]): void {
  const { error } = spawnSync(program, rest, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
}

export function ffmpeg(...rest: string[]): void {
  run("ffmpeg", "-v", "error", "-y", ...rest);
}

/** A digest of what is seen and heard, however it is stored. */
export function decoded(path: string, ...how: string[]): string {
  const frames = run("ffmpeg", "-v", "error", "-noautorotate", "-i", path, ...how, "-f", "framemd5", "-");
  // The first lines name the program and its version.
  return frames.toString().split("\n").filter((line) => !line.startsWith("#")).join("\n");
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Each page as it is seen, in pixels. */
export function pagesOf(pdf: string): string {
  return sha256(run("pdftoppm", "-r", "50", pdf));
}

/** LibreOffice turns a file into another kind; with a profile of its own, so that tests may run side by side. */
export function convert(path: string, to: string, filter = to): string {
  const profile = `-env:UserInstallation=file://${at("libreoffice-profile")}`;
  const out = join(folder, `to-${to}`);
  const made = join(out, `${basename(path, extname(path))}.${to}`);
  rmSync(made, { force: true });
  run("soffice", profile, "--headless", "--convert-to", filter, "--outdir", out, path);
  // It ends well even where it could not read the file.
  if (!existsSync(made)) throw new Error(`LibreOffice could not open ${path}`);
  return made;
}
