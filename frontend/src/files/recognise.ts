// What a file is, by its bytes and never by its name.

import { isDicom } from "./dicom/recognise";
import { ENDINGS, endingOf, type FileKind, hasEndingOf } from "./kinds";
import { LIMITS } from "./limits";
import { latin1, startsWith } from "./view";
import { Zip } from "./zip";
import { Budget } from "./inflate";

export interface Recognised {
  kind: FileKind;
  /** The name promises something else. Where a file is unknown, whatever its name says is a promise not kept. */
  disagrees: boolean;
}

const PICTURE_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"];
/** A QuickTime film may start with any of these. */
const FILM_BOXES = ["moov", "mdat", "wide", "free", "skip", "pnot"];
const TEXT_LOOKED_AT = 1024 * 1024;

const ODF: Record<string, FileKind> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.text-template": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.spreadsheet-template": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
  "application/vnd.oasis.opendocument.presentation-template": "odp",
};

function inBoxes(bytes: Uint8Array): FileKind | null {
  const type = latin1(bytes.subarray(4, 8));
  if (type !== "ftyp") return FILM_BOXES.includes(type) ? "mov" : null;
  const brand = latin1(bytes.subarray(8, 12));
  if (PICTURE_BRANDS.includes(brand)) return "heic";
  return brand === "qt  " ? "mov" : "mp4";
}

function inZip(bytes: Uint8Array): FileKind {
  try {
    const zip = new Zip(bytes, LIMITS);
    if (zip.has("[Content_Types].xml")) {
      const folders = new Set(zip.names().map((name) => name.split("/", 1)[0]));
      if (folders.has("word")) return "docx";
      if (folders.has("xl")) return "xlsx";
      return folders.has("ppt") ? "pptx" : "other";
    }
    if (!zip.has("mimetype")) return "other";
    return ODF[latin1(zip.read("mimetype", new Budget({ ...LIMITS, bytesInside: 256 }))).trim()] ?? "other";
  } catch {
    return "other";
  }
}

/** Plain words: no markup that could hold more than is seen, and no control characters. */
function isText(bytes: Uint8Array): boolean {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  let text: string;
  try {
    const decoder = new TextDecoder(wide ?? "utf-8", { fatal: true });
    text = decoder.decode(bytes.subarray(0, TEXT_LOOKED_AT), { stream: bytes.length > TEXT_LOOKED_AT });
  } catch {
    return false;
  }
  return !/[\0-\x08\x0e-\x1f\x7f]/.test(text) && !/^\s*(<|\{\\rtf|%!|%PDF)/.test(text);
}

function kindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, "\xff\xd8\xff")) return "jpeg";
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return "png";
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) return "webp";
  if (startsWith(bytes, "PK\x03\x04")) return inZip(bytes);
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (isDicom(bytes)) return "dicom";
  if (["II*\0", "MM\0*", "II+\0", "MM\0+"].some((mark) => startsWith(bytes, mark))) return "tiff";
  const boxed = inBoxes(bytes);
  if (boxed !== null) return boxed;
  if (bytes.length > 0 && isText(bytes)) return "text";
  // Some scanners write a line of their own in front.
  return latin1(bytes.subarray(0, 1024)).includes("%PDF-") ? "pdf" : "other";
}

export function recognise(bytes: Uint8Array, name: string): Recognised {
  const kind = kindOf(bytes);
  const promised = Object.values(ENDINGS).some((endings) => (endings as readonly string[]).includes(endingOf(name)));
  return { kind, disagrees: kind === "other" || kind === "text" ? promised && !hasEndingOf(kind, name) : !hasEndingOf(kind, name) };
}
