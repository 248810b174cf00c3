// One small good file of each kind that the browser cleans, made by real programs: what mutations start from.

import type { FileKind } from "../../src/files/kinds";
import { documentWith } from "../files/documents";
import { plant, PLACE_AND_TIME } from "../files/planting";
import { at, convert, ffmpeg, read, run, tryRun, write } from "../files/tools";

const PICTURE = ["-f", "lavfi", "-i", "testsrc2=size=32x24:rate=2"];
const ONE = ["-frames:v", "1", "-update", "1"];

function picture(name: string, ...how: string[]): Uint8Array {
  ffmpeg(...PICTURE, ...ONE, ...how, at(name));
  plant(at(name), ["EXIF"], PLACE_AND_TIME);
  return read(at(name));
}

function heic(): Uint8Array {
  ffmpeg(...PICTURE, ...ONE, at("heic.png"));
  run("heif-enc", "-o", at("seed.heic"), at("heic.png"));
  tryRun("exiftool", "-overwrite_original", ...PLACE_AND_TIME, at("seed.heic"));
  return read(at("seed.heic"));
}

function film(name: string): Uint8Array {
  ffmpeg(...PICTURE, "-t", "1", "-c:v", "mpeg4", "-metadata", "title=x", "-metadata", "location=+53.4808-002.2426/", at(name));
  return read(at(name));
}

export function seeds(): [FileKind, Uint8Array][] {
  const jpeg = picture("seed.jpg", "-pix_fmt", "yuvj420p");
  const flat = (kind: "text" | "spreadsheet" | "presentation", end: string) => write(`seed.${end}`, documentWith(kind, jpeg));
  const [text, table, slides] = [flat("text", "fodt"), flat("spreadsheet", "fods"), flat("presentation", "fodp")];
  const pdf = convert(text, "pdf");
  run("qpdf", "--qdf", "--object-streams=disable", pdf, at("plain.pdf"));
  run("img2dcm", at("seed.jpg"), at("seed.dcm"));
  return [
    ["jpeg", jpeg],
    ["png", picture("seed.png")],
    ["webp", picture("seed.webp", "-c:v", "libwebp")],
    ["tiff", picture("seed.tiff")],
    ["heic", heic()],
    ["pdf", read(pdf)],
    ["pdf", read(at("plain.pdf"))],
    ["docx", read(convert(text, "docx"))],
    ["odt", read(convert(text, "odt"))],
    ["xlsx", read(convert(table, "xlsx"))],
    ["ods", read(convert(table, "ods"))],
    ["pptx", read(convert(slides, "pptx"))],
    ["odp", read(convert(slides, "odp"))],
    ["mp4", film("seed.mp4")],
    ["mov", film("seed.mov")],
    ["dicom", read(at("seed.dcm"))],
  ];
}
