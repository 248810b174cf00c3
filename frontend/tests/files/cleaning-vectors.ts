// Small pictures and what cleaning makes of them, which the browser and the server are both held to.

import { clean } from "../../src/files/clean/clean";
import { LIMITS } from "../../src/files/limits";
import { Refused } from "../../src/files/refusal";
import { fromBase64, toBase64 } from "../../src/protocol/bytes";
import { readVectors } from "../vector-files";

export interface CleaningVector {
  what: string;
  kind: "jpeg" | "png" | "webp";
  /** Base64. */
  input: string;
  /** Base64, or null for a picture that is refused. */
  cleaned: string | null;
}

export function cleaned(kind: CleaningVector["kind"], input: Uint8Array): string | null {
  try {
    return toBase64(clean(kind, input, LIMITS).cleaned);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

export function storedVectors(): CleaningVector[] {
  return readVectors<CleaningVector[]>("cleaning.json");
}

/** The inputs as they are stored, with what this code makes of them. */
export function freshVectors(): CleaningVector[] {
  return storedVectors().map((vector) => ({ ...vector, cleaned: cleaned(vector.kind, fromBase64(vector.input)) }));
}
