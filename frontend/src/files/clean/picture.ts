// Pictures as they occur inside documents, recognised by their bytes.

import type { Cleaned } from "../cleaner";
import type { Limits } from "../limits";
import { notCleanable } from "../refusal";
import { startsWith } from "../view";
import { cleanGif } from "./gif";
import { cleanJpeg } from "./jpeg";
import { cleanPng, PNG_SIGNATURE } from "./png";
import { cleanTiff } from "./tiff";
import { cleanWebp } from "./webp";

/** Drawings of other kinds (EMF, WMF, SVG) hold words where no cleaner looks. */
export function cleanPicture(bytes: Uint8Array, limits: Limits): Cleaned {
  if (startsWith(bytes, "\xff\xd8\xff")) return cleanJpeg(bytes);
  if (startsWith(bytes, PNG_SIGNATURE)) return cleanPng(bytes, limits);
  if (startsWith(bytes, "GIF8")) return cleanGif(bytes);
  if (startsWith(bytes, "RIFF")) return cleanWebp(bytes);
  if (startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*")) return cleanTiff(bytes, limits);
  throw notCleanable("part-inside");
}
