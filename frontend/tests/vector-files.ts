// The files in tests/vectors, which hold both clients of protocol 1 to the same bytes.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.env["CANDOUR_REPOSITORY"] as string, "tests/vectors");

export interface SealedVector {
  line1: string;
  signature: string;
  plaintext_sha256: string;
  ciphertext: string;
}

export interface SealedVectors {
  identity: string;
  documents: SealedVector[];
  grant: SealedVector;
}

export function readVectors<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, name), "utf8")) as T;
}

export function writeVectors(name: string, vectors: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(vectors, null, 2)}\n`);
}

export function sha256Hex(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

export function fromHex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "hex"));
}
