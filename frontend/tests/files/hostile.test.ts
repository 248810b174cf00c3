// Files that lie: each is refused with a reason or comes out without the lie, soon, and within memory.

import { zipSync } from "fflate";
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { clean } from "../../src/files/clean/clean";
import type { FileKind } from "../../src/files/kinds";
import { type Limits, LIMITS } from "../../src/files/limits";
import { recognise } from "../../src/files/recognise";
import { Refused } from "../../src/files/refusal";
import { storedVectors } from "./cleaning-vectors";

const ascii = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** Refused for this reason, and soon: ten seconds are for a machine that is busy with other things. */
function refuses(kind: FileKind, bytes: Uint8Array, told: string | RegExp, limits: Limits = LIMITS): void {
  const start = performance.now();
  assert.throws(() => clean(kind, bytes, limits), (error) => {
    assert.ok(error instanceof Refused, String(error));
    if (typeof told === "string") assert.equal(error.message, told);
    else assert.match(error.message, told);
    return true;
  });
  assert.ok(performance.now() - start < 10_000, `${kind}: ${performance.now() - start} ms`);
}

const KINDS: FileKind[] = ["jpeg", "png", "webp", "tiff", "heic", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "mp4", "mov", "text", "dicom", "other"];

test("nothing, and too much", () => {
  for (const kind of KINDS) {
    refuses(kind, new Uint8Array(), "empty");
    refuses(kind, new Uint8Array(101), "too-large", { ...LIMITS, bytesIn: 100 });
  }
  assert.deepEqual(recognise(new Uint8Array(), "photo.jpg"), { kind: "other", disagrees: true });
});

const TYPES = '<Types xmlns="t"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

function office(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync({ "[Content_Types].xml": ascii(TYPES), "word/document.xml": ascii("<d/>"), ...parts });
}

test("an honest small document passes what the hostile ones are refused by", () => {
  assert.ok(clean("docx", office({}), LIMITS).cleaned.length > 100);
});

test("bombs in zip: one dense part, many parts, parts that share their bytes, zips in zips", () => {
  const dense = new Uint8Array(64 * 1024 * 1024).fill(0x20);
  refuses("docx", office({ "word/styles.xml": dense }), "too-large-inside");
  const parts = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`word/x${index}.xml`, ascii(`<d>${" ".repeat(900_000)}</d>`)]));
  refuses("docx", office(parts), "too-large-inside", { ...LIMITS, bytesInside: 5_000_000 });
  refuses("docx", office(parts), "too-large-inside", { ...LIMITS, entries: 10 });
  refuses("docx", sharing(office({ "word/a.xml": ascii("<d/>"), "word/b.xml": ascii("<d/>") })), "too-large-inside");
  const nested = office({ "word/inner.docx": office({}) });
  assert.ok(!Buffer.from(clean("docx", nested, LIMITS).cleaned).includes("inner.docx"));
});

/** Makes the last entry of the directory point at the bytes of the one before. */
function sharing(zip: Uint8Array): Uint8Array {
  const copy = Buffer.from(zip);
  const last = copy.lastIndexOf("PK\x01\x02", undefined, "latin1");
  const before = copy.lastIndexOf("PK\x01\x02", last - 1, "latin1");
  copy.copyWithin(last + 42, before + 42, before + 46);
  return copy;
}

test("names in zip that are paths, and sizes that lie", () => {
  for (const name of ["../../etc/passwd", "/etc/passwd", "a\\b", "word/../x", "C:x"]) refuses("docx", office({ [name]: ascii("x") }), "broken");
  const zip = Buffer.from(office({}));
  const directory = zip.indexOf("PK\x01\x02", 0, "latin1");
  for (const [at, value] of [[20, 0x7fffffff], [42, 0x7fffffff], [28, 0xffff]] as const) {
    const lying = Buffer.from(zip);
    if (at === 28) lying.writeUInt16LE(value, directory + at);
    else lying.writeUInt32LE(value, directory + at);
    refuses("docx", lying, "broken");
  }
  const locked = Buffer.from(zip);
  locked.writeUInt16LE(1, directory + 8);
  refuses("docx", locked, "encrypted");
});

test("XML that grows, or never ends", () => {
  const bomb = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>';
  refuses("docx", office({ "word/document.xml": ascii(bomb) }), "broken");
  refuses("docx", office({ "word/document.xml": ascii("<d>".repeat(100_000)) }), "broken");
  refuses("docx", office({ "word/document.xml": ascii("<d><e></d></e>") }), "broken");
  refuses("docx", office({ "word/document.xml": ascii("<d>&nbsp;</d>") }), "broken");
});

function pdf(objects: string[], root = "1 0 R"): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return ascii(`%PDF-1.7\n${body}trailer\n<</Root ${root}>>\n%%EOF`);
}

test("PDF: a bomb in an object stream, references in a circle, depth without end, a wrong length", () => {
  const dense = deflateSync(Buffer.alloc(64 * 1024 * 1024, 0x20)).toString("latin1");
  refuses("pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "3 0 R", "2 0 R", `<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length ${dense.length}>>stream\n${dense}\nendstream`]), "too-large-inside");
  refuses("pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "3 0 R", "2 0 R"]), "broken");
  refuses("pdf", pdf([`<</Type/Catalog/Pages ${"[".repeat(100_000)}>>`]), "broken");
  refuses("pdf", pdf([`<</Type/Catalog/Pages 2 0 R>>`, "<</Kids[2 0 R 2 0 R]>>"]), "broken");
  refuses("pdf", ascii("%PDF-1.7\nstartxref\n99999999\n%%EOF"), "broken");
  const page = (more: string) => pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", `<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R/Resources 5 0 R>>`, "<</Length 99999>>stream\nq Q\nendstream", more]);
  assert.match(Buffer.from(clean("pdf", page("<</XObject<</A 5 0 R>>>>"), LIMITS).cleaned).toString("latin1"), /q Q/);
  refuses("pdf", page("<</XObject<</A 6 0 R>>>> endobj 6 0 obj <</Subtype/Image/Filter/Crypt/Length 1>>stream\nx\nendstream"), "encrypted");
});

test("a picture's compressed words do not grow without end", () => {
  const head = Buffer.from(storedVectors().find(({ what }) => what.startsWith("a.png, as"))?.input as string, "base64");
  const words = Buffer.concat([ascii("Comment\0\0"), deflateSync(Buffer.alloc(64 * 1024 * 1024, 0x41))]);
  const chunk = Buffer.concat([Buffer.alloc(4), ascii("zTXt"), words, Buffer.alloc(4)]);
  chunk.writeUInt32BE(words.length);
  const { cleaned } = clean("png", join(head.subarray(0, 33), chunk, head.subarray(33)), LIMITS);
  assert.deepEqual(cleaned, clean("png", head, LIMITS).cleaned);
});

const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value >>> 0, index * 4));
  return new Uint8Array(bytes);
};
const box = (type: string, ...bodies: Uint8Array[]) => join(u32(8 + bodies.reduce((sum, body) => sum + body.length, 0)), ascii(type), ...bodies);

test("boxes that are longer than what they are in, or shorter than their head", () => {
  const front = box("ftyp", ascii("isom\0\0\0\0isom"));
  for (const size of [0xffffffff, 7, 2, 1]) refuses("mp4", join(front, u32(size), ascii("moov")), "broken");
  refuses("mp4", join(front, box("moov", u32(9999), ascii("trak"))), "broken");
  refuses("mp4", front, "broken");
  refuses("mp4", join(front, ...Array.from({ length: 2000 }, () => box("free"))), "too-large-inside", { ...LIMITS, entries: 1000 });
});

function film(table: Uint8Array[]): Uint8Array {
  const entry = box("mp4v", new Uint8Array(78));
  const stbl = box("stbl", box("stsd", u32(0, 1), entry), ...table);
  const mdia = box("mdia", box("mdhd", new Uint8Array(24)), box("hdlr", u32(0, 0), ascii("vide"), new Uint8Array(12)), box("minf", stbl));
  return join(box("ftyp", ascii("isom\0\0\0\0")), box("moov", box("mvhd", new Uint8Array(100)), box("trak", box("tkhd", new Uint8Array(84)), mdia)), box("mdat", new Uint8Array(64)));
}

test("films whose samples lie outside, are too many, or all share their bytes", () => {
  const sizes = (size: number, count: number) => box("stsz", u32(0, size, count));
  const run = box("stsc", u32(0, 1, 1, 1, 1));
  const chunks = (...offsets: number[]) => box("stco", u32(0, offsets.length, ...offsets));
  assert.ok(clean("mp4", film([sizes(10, 1), run, chunks(30)]), LIMITS).cleaned.length > 0);
  refuses("mp4", film([sizes(10, 1), run, chunks(0xfffffff0)]), "broken");
  refuses("mp4", film([sizes(0xffffffff, 1), run, chunks(0)]), "broken");
  refuses("mp4", film([sizes(300, 1000), run, chunks(...new Array<number>(1000).fill(0))]), "too-large-inside");
  refuses("mp4", film([sizes(1, 0xffffffff), box("stsc", u32(0, 1, 1, 0xffffffff, 1)), chunks(0)]), /broken|too-large-inside/);
  refuses("mp4", film([sizes(10, 1), run, box("stco", u32(0, 0x7fffffff))]), "too-large-inside");
});

test("TIFF directories in a circle, values past the end, strips that share their bytes", () => {
  const tiff = (entries: [number, number, number, number][], next: number) => {
    const bytes = Buffer.alloc(8 + 2 + entries.length * 12 + 4);
    bytes.write("MM\0*", "latin1");
    bytes.writeUInt32BE(8, 4);
    bytes.writeUInt16BE(entries.length, 8);
    entries.forEach(([tag, type, count, value], index) => {
      bytes.writeUInt16BE(tag, 10 + index * 12);
      bytes.writeUInt16BE(type, 12 + index * 12);
      bytes.writeUInt32BE(count, 14 + index * 12);
      bytes.writeUInt32BE(value, 18 + index * 12);
    });
    bytes.writeUInt32BE(next, bytes.length - 4);
    return new Uint8Array(bytes);
  };
  assert.ok(clean("tiff", tiff([[273, 4, 1, 8], [279, 4, 1, 4]], 0), LIMITS).cleaned.length > 0);
  refuses("tiff", tiff([[273, 4, 1, 8], [279, 4, 1, 4]], 8), "broken");
  refuses("tiff", tiff([[273, 4, 1, 8], [279, 4, 1, 0x7fffffff]], 0), "broken");
  refuses("tiff", tiff([[273, 4, 0x3fffffff, 8], [279, 4, 1, 4]], 0), "broken");
  refuses("tiff", tiff([[273, 4, 1, 8], [279, 4, 1, 4], [50706, 1, 4, 0]], 0), "not-cleanable: camera-raw");
});

test("pages of a TIFF that share their bytes do not make a large file of a small one", () => {
  const sharing = (pages: number) => {
    const bytes = Buffer.alloc(1024 * 1024);
    bytes.write("MM\0*\0\0\0\x08", "latin1");
    for (let page = 0; page < pages; page++) {
      const at = 8 + page * 30;
      bytes.writeUInt16BE(2, at);
      for (const [index, values] of [[273, 0x40000, 1, 0], [279, 0x40000, 1, bytes.length]].entries()) {
        bytes.writeUInt16BE(values[0] as number, at + 2 + index * 12);
        bytes.writeUInt32BE(values[1] as number, at + 4 + index * 12);
        bytes.writeUInt32BE(values[2] as number, at + 6 + index * 12);
        bytes.writeUInt32BE(values[3] as number, at + 10 + index * 12);
      }
      bytes.writeUInt32BE(page + 1 < pages ? at + 30 : 0, at + 26);
    }
    return new Uint8Array(bytes);
  };
  assert.ok(clean("tiff", sharing(1), LIMITS).cleaned.length > 1024 * 1024);
  refuses("tiff", sharing(3000), "too-large-inside");
});

const photo = () => Buffer.from(storedVectors().find(({ what }) => what.startsWith("a.jpg, with Exif"))?.input as string, "base64");

test("files that are two things at once come out as one", () => {
  const [zip, page] = [office({}), ascii("%PDF-1.4 1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>%%EOF")];
  const comment = (body: Uint8Array) => join(Uint8Array.of(0xff, 0xfe, (body.length + 2) >> 8, (body.length + 2) & 255), body);
  for (const other of [zip, page, ascii("<script>alert(1)</script>")]) {
    for (const both of [join(photo(), other), join(photo().subarray(0, 2), comment(other), photo().subarray(2))]) {
      assert.equal(recognise(both, "photo.jpg").kind, "jpeg");
      assert.deepEqual(clean("jpeg", both, LIMITS).cleaned, clean("jpeg", photo(), LIMITS).cleaned);
    }
  }
  // A program in a GIF: it is no picture of ours, and it is no document either.
  assert.deepEqual(recognise(join(ascii("GIF89a"), zip), "x.gif"), { kind: "other", disagrees: false });
  // What stands in front of a document's zip is not in the copy.
  const cleaned = clean("docx", join(zip), LIMITS).cleaned;
  assert.equal(Buffer.from(cleaned.subarray(0, 2)).toString(), "PK");
  assert.ok(!Buffer.from(clean("docx", appended(zip, "a comment that hides something"), LIMITS).cleaned).includes("hides"));
});

/** The same zip with a comment at its end. */
function appended(zip: Uint8Array, text: string): Uint8Array {
  const copy = Buffer.concat([zip, ascii(text)]);
  copy.writeUInt16LE(text.length, zip.length - 2);
  return copy;
}

test("a file is what its bytes are, whatever it is called", () => {
  assert.deepEqual(recognise(photo(), "letter.pdf"), { kind: "jpeg", disagrees: true });
  assert.deepEqual(recognise(photo(), "photo.JPEG"), { kind: "jpeg", disagrees: false });
  assert.deepEqual(recognise(office({}), "report.docx"), { kind: "docx", disagrees: false });
  assert.deepEqual(recognise(zipSync({ a: ascii("x") }), "report.docx"), { kind: "other", disagrees: true });
  assert.deepEqual(recognise(ascii("MZ\x90\0 a program"), "photo.jpg"), { kind: "other", disagrees: true });
  assert.deepEqual(recognise(ascii("plain words\n"), "notes.txt"), { kind: "text", disagrees: false });
  assert.deepEqual(recognise(ascii("<svg onload='x'/>"), "drawing.svg"), { kind: "other", disagrees: false });
  assert.deepEqual(recognise(ascii("{\\rtf1 {\\author x}}"), "x.txt"), { kind: "other", disagrees: true });
  for (const kind of ["other", "dicom"] as const) refuses(kind, ascii("anything"), /not-cleanable/);
});

test("every file cut anywhere is refused or clean, and never trips a cleaner", () => {
  const whole: [FileKind, Uint8Array][] = [
    ["docx", office({})],
    ["pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/MediaBox[0 0 9 9]>>"])],
    ["mp4", film([box("stsz", u32(0, 10, 1)), box("stsc", u32(0, 1, 1, 1, 1)), box("stco", u32(0, 1, 30))])],
    ["heic", film([])],
  ];
  for (const [kind, bytes] of whole) {
    for (let end = 1; end < bytes.length; end++) {
      try {
        clean(kind, bytes.slice(0, end), LIMITS);
      } catch (error) {
        assert.ok(error instanceof Refused, `${kind} cut at ${end}: ${String(error)}`);
      }
    }
  }
});

test("every byte of a file changed is harmless", () => {
  const whole: [FileKind, Uint8Array][] = [
    ["docx", office({})],
    ["pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/MediaBox[0 0 9 9]>>"])],
    ["mp4", film([box("stsz", u32(0, 10, 1)), box("stsc", u32(0, 1, 1, 1, 1)), box("stco", u32(0, 1, 30))])],
  ];
  for (const [kind, bytes] of whole) {
    for (let at = 0; at < bytes.length; at++) {
      for (const value of [0, 0xff, (bytes[at] as number) ^ 1]) {
        const changed = bytes.slice();
        changed[at] = value;
        try {
          clean(kind, changed, LIMITS);
        } catch (error) {
          assert.ok(error instanceof Refused, `${kind} at ${at}: ${String(error)}`);
        }
      }
    }
  }
});
