// Which cleaner a file goes to.

import type { Cleaned, Cleaner } from "../cleaner";
import type { FileKind } from "../kinds";
import type { Limits } from "../limits";
import { notCleanable, Refused } from "../refusal";
import { cleanHeic } from "./heic";
import { cleanJpeg } from "./jpeg";
import { cleanMovie } from "./movie/movie";
import { cleanOdf } from "./office/odf";
import { cleanOoxml } from "./office/ooxml";
import { cleanPdf } from "./pdf/pdf";
import { cleanPng } from "./png";
import { cleanTiff } from "./tiff";
import { cleanWebp } from "./webp";

/** Plain text says what is seen and nothing besides. */
const asItIs: Cleaner = (bytes) => ({ cleaned: bytes.slice(), found: [] });

function refusing(obstacle: "unknown-type" | "medical-image"): Cleaner {
  return () => {
    throw notCleanable(obstacle);
  };
}

const CLEANERS: Record<FileKind, Cleaner> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  tiff: cleanTiff,
  heic: cleanHeic,
  pdf: cleanPdf,
  docx: cleanOoxml,
  xlsx: cleanOoxml,
  pptx: cleanOoxml,
  odt: cleanOdf,
  ods: cleanOdf,
  odp: cleanOdf,
  mp4: cleanMovie,
  mov: cleanMovie,
  text: asItIs,
  dicom: refusing("medical-image"),
  other: refusing("unknown-type"),
};

/** Throws `Refused`, and nothing else: whatever a hostile file makes a cleaner trip over is a broken file. */
export function clean(kind: FileKind, bytes: Uint8Array, limits: Limits): Cleaned {
  if (bytes.length === 0) throw new Refused("empty");
  if (bytes.length > limits.bytesIn) throw new Refused("too-large");
  try {
    return CLEANERS[kind](bytes, limits);
  } catch (error) {
    if (error instanceof Refused) throw error;
    // Too deep for the stack, too long for an array, a text that is none.
    if (error instanceof RangeError || error instanceof TypeError) throw new Refused("broken");
    throw error;
  }
}
