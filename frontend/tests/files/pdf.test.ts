// PDF files as LibreOffice writes them, altered by exiftool and qpdf and by hand.

import assert from "node:assert/strict";
import { test } from "node:test";
import { clean } from "../../src/files/clean/clean";
import type { Finding } from "../../src/files/finding";
import { LIMITS } from "../../src/files/limits";
import { recognise } from "../../src/files/recognise";
import { Refused } from "../../src/files/refusal";
import { documentWith } from "./documents";
import { assertClean, canary, plant, plantedIn } from "./planting";
import { at, convert, ffmpeg, pagesOf, read, run, sha256, write } from "./tools";

const shown = (path: string) => run("pdftotext", "-layout", path, "-").toString();

function office(): string {
  ffmpeg("-f", "lavfi", "-i", "testsrc2=size=80x60:rate=1", "-frames:v", "1", "-update", "1", at("inside.jpg"));
  plant(at("inside.jpg"), ["EXIF"], ["-GPSLatitude=53.4808", "-GPSLatitudeRef=N"]);
  const path = write("report.fodt", documentWith("text", read(at("inside.jpg"))));
  return convert(path, "pdf", 'pdf:writer_pdf_Export:{"Quality":{"type":"long","value":"100"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportNotes":{"type":"boolean","value":"true"}}');
}

const original = office();
const text = shown(original);
const pages = pagesOf(original);

/** Cleans, and holds the copy to the text and to every pixel of what it was. */
function assertSame(path: string, name: string, pixels = pages): Finding[] {
  assert.equal(recognise(read(path), "x.pdf").kind, "pdf");
  const { cleaned, found } = clean("pdf", read(path), LIMITS);
  assertClean(cleaned, name);
  run("qpdf", "--check", at(name));
  run("qpdf", "--qdf", "--object-streams=disable", at(name), at(`plain-${name}`));
  assertClean(read(at(`plain-${name}`)), `plain-${name}`);
  assert.equal(shown(at(name)), text);
  assert.equal(pagesOf(at(name)), pixels);
  assert.equal(run("pdfdetach", "-list", at(name)).toString().trim(), "0 embedded files");
  return found;
}

test("what LibreOffice writes is left as pages alone", () => {
  assert.ok(plantedIn(original) > 2, `${plantedIn(original)}`);
  const found = assertSame(original, "clean.pdf");
  for (const what of ["person", "time", "program"]) assert.ok(found.some((finding) => finding.what === what), what);
  assert.deepEqual(clean("pdf", read(at("clean.pdf")), LIMITS).cleaned, read(at("clean.pdf")));
});

test("properties, XMP and an earlier version go, although the file only grew", () => {
  const path = write("altered.pdf", read(original));
  plant(path, ["PDF", "XMP"]);
  assert.ok(plantedIn(path) > 300, `${plantedIn(path)}`);
  const found = assertSame(path, "clean-altered.pdf");
  assert.ok(found.some(({ what }) => what === "history"));
});

test("files inside, object streams, layouts for the web", () => {
  const secret = write("secret.txt", `${canary()}\n${canary()}`);
  for (const [name, how] of [
    ["attached.pdf", ["--add-attachment", secret, `--filename=${canary()}.txt`, "--"]],
    ["streams.pdf", ["--object-streams=generate", "--compress-streams=y"]],
    ["web.pdf", ["--linearize", "--object-streams=generate"]],
    ["old.pdf", ["--object-streams=disable", "--force-version=1.3"]],
    ["newline.pdf", ["--newline-before-endstream", "--qdf"]],
  ] as [string, string[]][]) {
    run("qpdf", original, ...how, at(name));
    const found = assertSame(at(name), `clean-${name}`);
    assert.equal(found.some(({ what, shown: words }) => what === "hidden" && words === "embedded files"), name === "attached.pdf");
  }
});

/** A file written by hand: one page, and whatever is added to page and catalogue. */
function handmade(page: string, catalog: string, ...more: string[]): Uint8Array {
  const body = "BT /F1 24 Tf 20 20 Td (seen) Tj ET";
  const objects = [
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>>",
    `<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>${page}>>`,
    `<</Length ${body.length}>>stream\n${body}\nendstream`,
    ...more,
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

test("authors of notes, scripts, actions, thumbnails and programs' own data go; what a note says stays", () => {
  const words = { author: canary(), script: canary(), link: canary(), name: canary(), hidden: canary(), private: canary() };
  const file = handmade(
    `/Annots[5 0 R 6 0 R 7 0 R]/Thumb 8 0 R/PieceInfo<</App<</Private(${words.private})>>>>/LastModified(D:20260302)/AA<</O 9 0 R>>`,
    `/OpenAction 9 0 R/AcroForm<</Fields[7 0 R]>>/Lang(${words.name})/ViewerPreferences<</X(${words.name})>>`,
    `<</Type/Annot/Subtype/Text/Rect[0 0 20 20]/Contents(This is what it says)/T(${words.author})/M(D:20260302)/NM(${words.name})/RC(${words.author})>>`,
    `<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://${words.link}.example/)>>>>`,
    `<</Type/Annot/Subtype/Widget/FT/Tx/T(${words.name})/V(filled in)/Rect[50 50 190 90]/AP<</N 10 0 R>>/TU(${words.hidden})/AA<</K 9 0 R>>>>`,
    `<</Length 3/Width 1/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8>>stream\n${MARKED}\nendstream`,
    `<</S/JavaScript/JS(app.alert("${words.script}"))>>`,
    "<</Type/XObject/Subtype/Form/BBox[0 0 140 40]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Length 40>>stream\nBT /F1 12 Tf 2 2 Td (filled in) Tj ET    \nendstream",
  );
  const { cleaned, found } = clean("pdf", file, LIMITS);
  const path = write("handmade.pdf", cleaned);
  assertClean(cleaned, "handmade.pdf");
  run("qpdf", "--check", path);
  assert.match(shown(path), /filled in/);
  assert.match(Buffer.from(cleaned).toString("latin1"), new RegExp(Buffer.from("This is what it says").toString("hex")));
  assert.ok(found.some(({ what, stays }) => what === "comment" && stays));
  for (const word of [words.author, words.link]) assert.ok(found.some(({ shown: told }) => told.includes(word)), word);
  assert.equal(sha256(run("pdftoppm", "-r", "50", path)), pagesOf(write("handmade-before.pdf", file)));
});

const MARKED = "abc";

test("what cannot be cleaned well is refused: a lock, a form without its drawing, a parcel of files", () => {
  const refuses = (bytes: Uint8Array, told: string) => assert.throws(() => clean("pdf", bytes, LIMITS), (error) => error instanceof Refused && error.message === told);
  run("qpdf", "--encrypt", "", "owner", "256", "--", original, at("locked.pdf"));
  refuses(read(at("locked.pdf")), "encrypted");
  refuses(handmade("/Annots[5 0 R]", "", "<</Subtype/Widget/FT/Tx/V(said here)/Rect[0 0 9 9]>>"), "not-cleanable: form");
  refuses(handmade("", "/NeedsRendering true"), "not-cleanable: form");
  refuses(handmade("", "/Collection<<>>"), "not-cleanable: part-inside");
  refuses(handmade("", "", "<<>>").subarray(0, 100), "broken");
});

test("a file whose table of objects is wrong is read as viewers read it", () => {
  const file = Buffer.from(handmade("", "")).toString("latin1");
  for (const wrong of [file.replace(/startxref\n\d+/, "startxref\n7"), file.slice(0, file.indexOf("xref\n0")) + "trailer\n<</Root 1 0 R>>", `noise\n${file}`]) {
    const { cleaned } = clean("pdf", new Uint8Array(Buffer.from(wrong, "latin1")), LIMITS);
    assert.match(shown(write("recovered.pdf", cleaned)), /seen/);
  }
});

test("a tree of pages that turns in a circle is refused", () => {
  const circle = Buffer.from(handmade("", "")).toString("latin1").replace("/Kids[3 0 R]", "/Kids[2 0 R]");
  assert.throws(() => clean("pdf", new Uint8Array(Buffer.from(circle, "latin1")), LIMITS), Refused);
});
