// Office documents as LibreOffice writes them, with parts put in by hand that only other programs write.

import { unzipSync, zipSync } from "fflate";
import assert from "node:assert/strict";
import { test } from "node:test";
import { clean } from "../../src/files/clean/clean";
import type { Finding } from "../../src/files/finding";
import type { FileKind } from "../../src/files/kinds";
import { LIMITS } from "../../src/files/limits";
import { recognise } from "../../src/files/recognise";
import { Refused } from "../../src/files/refusal";
import { documentWith, SEEN } from "./documents";
import { assertClean, canary, plant, plantedIn } from "./planting";
import { at, convert, ffmpeg, pagesOf, read, run, write } from "./tools";

const KINDS: [kind: FileKind, from: "text" | "spreadsheet" | "presentation", flat: string][] = [
  ["odt", "text", "fodt"],
  ["docx", "text", "fodt"],
  ["ods", "spreadsheet", "fods"],
  ["xlsx", "spreadsheet", "fods"],
  ["odp", "presentation", "fodp"],
  ["pptx", "presentation", "fodp"],
];

ffmpeg("-f", "lavfi", "-i", "testsrc2=size=80x60:rate=1", "-frames:v", "1", "-update", "1", at("inside.jpg"));
plant(at("inside.jpg"), ["EXIF"], ["-GPSLatitude=53.4808", "-GPSLatitudeRef=N"]);

function looks(path: string): { pixels: string; text: string } {
  const pdf = convert(path, "pdf");
  return { pixels: pagesOf(pdf), text: run("pdftotext", "-layout", pdf, "-").toString() };
}

/** Cleans, and holds the copy to the text and to every pixel of what it was, as LibreOffice shows it. */
function assertSame(kind: FileKind, bytes: Uint8Array, before: { pixels: string; text: string }, name: string): Finding[] {
  assert.deepEqual(recognise(bytes, name), { kind, disagrees: false });
  const { cleaned, found } = clean(kind, bytes, LIMITS);
  assertClean(cleaned, name);
  assert.deepEqual(looks(at(name)), before, name);
  assert.deepEqual(clean(kind, cleaned, LIMITS).cleaned, cleaned, "cleaned twice");
  return found;
}

for (const [kind, from, flat] of KINDS) {
  test(`${kind}: nothing planted is left, and the pages are the same`, () => {
    const source = write(`from-${kind}.${flat}`, documentWith(from, read(at("inside.jpg"))));
    const path = convert(source, kind);
    assert.ok(plantedIn(path) >= 20, `only ${plantedIn(path)} planted`);
    const before = looks(path);
    for (const words of SEEN.slice(0, 2)) assert.match(before.text, new RegExp(words));
    const found = assertSame(kind, read(path), before, `clean-${kind}.${kind}`);
    for (const what of ["person", "time", "comment"]) assert.ok(found.some((finding) => finding.what === what), what);
    // The note itself is part of the text.
    const parts = Object.values(unzipSync(read(at(`clean-${kind}.${kind}`)))).map((part) => Buffer.from(part).toString());
    assert.ok(parts.some((part) => part.includes(SEEN[2] as string)));
    const picture = Object.entries(unzipSync(read(at(`clean-${kind}.${kind}`)))).find(([name]) => name.endsWith(".jpg") || name.endsWith(".jpeg"));
    assert.ok(picture !== undefined, "the picture is still inside");
  });
}

const TYPES = "[Content_Types].xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Parts = Record<string, Uint8Array>;

/** Adds a part, its type, and a relationship of another part to it. */
function addPart(parts: Parts, owner: string, name: string, type: string, relation: string, body: string): void {
  parts[name] = Buffer.from(body);
  parts[TYPES] = Buffer.from(Buffer.from(parts[TYPES] as Uint8Array).toString().replace("</Types>", `<Override PartName="/${name}" ContentType="${type}"/></Types>`));
  relate(parts, owner, `${RELATIONS}/${relation}`, `/${name}`);
}

function relate(parts: Parts, owner: string, type: string, target: string, mode = ""): string {
  const id = `rIdX${canary().slice(-5)}`;
  const rels = owner.replace(/([^/]*)$/, "_rels/$1.rels");
  const text = parts[rels] === undefined ? '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>' : Buffer.from(parts[rels]).toString();
  parts[rels] = Buffer.from(text.replace("</Relationships>", `<Relationship Id="${id}" Type="${type}" Target="${target}" ${mode}/></Relationships>`));
  return id;
}

function edit(parts: Parts, name: string, change: (text: string) => string): void {
  const before = Buffer.from(parts[name] as Uint8Array).toString();
  const after = change(before);
  assert.notEqual(after, before, `${name} was not changed`);
  parts[name] = Buffer.from(after);
}

const external = 'TargetMode="External"';

test("Word: people, revision numbers, template, printer, custom data, macros and hidden addresses go", () => {
  const parts = unzipSync(read(at("to-docx/from-docx.docx")));
  const document = "word/document.xml";
  addPart(parts, document, "word/people.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml", "people", `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${canary()}"/></w15:people>`);
  addPart(parts, document, "customXml/item1.xml", "application/xml", "customXml", `<x>${canary()}</x>`);
  addPart(parts, document, "word/printerSettings1.bin", "application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings", "printerSettings", canary());
  addPart(parts, document, "word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "vbaProject", canary());
  addPart(parts, document, "word/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject", "oleObject", canary());
  const template = relate(parts, "word/settings.xml", `${RELATIONS}/attachedTemplate`, `file:///C:/Users/${canary()}/Normal.dotm`, external);
  edit(parts, "word/settings.xml", (text) => text.replace(/(<w:settings[^>]*>)/, `$1<w:attachedTemplate xmlns:r="${RELATIONS}" r:id="${template}"/><w:rsids><w:rsidRoot w:val="00ABCDEF"/></w:rsids><w:docVars><w:docVar w:name="${canary()}" w:val="${canary()}"/></w:docVars>`));
  edit(parts, document, (text) => text.replace("<w:p>", '<w:p w:rsidR="00ABCDEF" w:rsidRDefault="00ABCDEF">').replace(/(<wp:docPr [^>]*?)descr="[^"]*"/, `$1descr="C:\\Users\\${canary()}\\x.jpg"`));
  edit(parts, document, (text) => text.replace(/<w:body>/, `<w:body><!-- ${canary()} --><?pi ${canary()}?>`));
  edit(parts, TYPES, (text) => text.replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml"));
  const path = write("filled.docx", zipSync(parts));
  const found = assertSame("docx", read(path), looks(path), "clean-filled.docx");
  const names = Object.keys(unzipSync(read(at("clean-filled.docx"))));
  for (const gone of ["people", "customXml", "printer", "vba", "docProps", "embeddings", "thumbnail"]) assert.ok(!names.some((name) => name.includes(gone)), gone);
  const left = Buffer.from(unzipSync(read(at("clean-filled.docx")))[document] as Uint8Array).toString();
  assert.doesNotMatch(left, /rsid|00ABCDEF|2026-03-02/);
  for (const words of ["macros", "printer"]) assert.ok(found.some(({ shown }) => shown === words), words);
});

test("Excel: paths, printers, other books, hidden sheets' neighbours", () => {
  const parts = unzipSync(read(at("to-xlsx/from-xlsx.xlsx")));
  const book = "xl/workbook.xml";
  addPart(parts, "xl/worksheets/sheet1.xml", "xl/printerSettings/printerSettings1.bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings", "printerSettings", canary());
  addPart(parts, book, "xl/connections.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml", "connections", `<connections xmlns="x">${canary()}</connections>`);
  addPart(parts, book, "xl/externalLinks/externalLink1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml", "externalLink", `<externalLink xmlns="x">${canary()}</externalLink>`);
  addPart(parts, book, "xl/persons/person.xml", "application/vnd.ms-excel.person+xml", "person", `<personList xmlns="x" a="${canary()}"/>`);
  edit(parts, book, (text) => text.replace("<sheets>", `<x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\${canary()}\\"/><fileSharing userName="${canary()}"/><sheets>`));
  const path = write("filled.xlsx", zipSync(parts));
  const found = assertSame("xlsx", read(path), looks(path), "clean-filled.xlsx");
  assert.ok(found.some(({ shown }) => shown.includes("externalLink")));
});

/** Settings that no list names, values that are not of the kind they say they are, and numbers that tell. */
const OTHER_SETTINGS = (): string => {
  const item = (name: string, type: string, value: string) => `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const nested = `<config:config-item-set config:name="ModifyPasswordInfo">${item("iteration-count", "int", "49876")}</config:config-item-set>`;
  const wrong = item("ViewAreaTop", "long", canary()) + item("PrinterIndependentLayout", "string", canary());
  return item("OfOneDay", "string", canary()) + item("Moment", "datetime", "2026-03-02T10:11:12") + item("Rsid", "int", "1357924") + wrong + nested;
};

test("OpenDocument: macros, printers, thumbnails and objects of other programs", () => {
  const parts = unzipSync(read(at("to-odt/from-odt.odt")));
  parts["Basic/Standard/Module1.xml"] = Buffer.from(`<m>${canary()}</m>`);
  parts["Thumbnails/thumbnail.png"] = Buffer.from(canary());
  parts["META-INF/documentsignatures.xml"] = Buffer.from(`<s>${canary()}</s>`);
  parts["Object 7"] = Buffer.from(canary());
  edit(parts, "settings.xml", (text) => text.replace(/(<config:config-item-set config:name="ooo:configuration-settings">)/, `$1<config:config-item config:name="PrinterName" config:type="string">${canary()}</config:config-item><config:config-item config:name="PrinterSetup" config:type="base64Binary">${canary()}</config:config-item>${OTHER_SETTINGS()}`));
  edit(parts, "content.xml", (text) => text.replace(/<office:body>/, `<office:scripts><script:event-listener xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" script:event-name="dom:load" xlink:href="vnd.sun.star.script:${canary()}"/></office:scripts><office:body>`));
  // What was put in by hand shows nothing: the copy looks like the document before it.
  const found = assertSame("odt", zipSync(parts), looks(at("to-odt/from-odt.odt")), "clean-filled.odt");
  assert.ok(found.some(({ shown }) => shown === "macros"));
  const first = read(at("clean-filled.odt"));
  // Both changes are still changes: without a moment LibreOffice would take them as accepted.
  const content = Buffer.from(unzipSync(first)["content.xml"] as Uint8Array).toString();
  assert.deepEqual(content.match(/<dc:date>[^<]*/g), ["<dc:date>1970-01-01T00:00:00", "<dc:date>1970-01-01T00:00:00"]);
  const settings = Buffer.from(unzipSync(first)["settings.xml"] as Uint8Array).toString();
  assert.doesNotMatch(settings, /Printer(Name|Setup)|OfOneDay|2026-03-02|Rsid|1357924|Password|49876|Database(Name|DataSource|Command")/);
  assert.match(settings, /"PrinterIndependentLayout"[^>]*>high-resolution</);
  assert.equal(Buffer.from(first.subarray(30, 38)).toString(), "mimetype");
});

test("what cannot be cleaned inside is a reason to refuse the whole", () => {
  const parts = unzipSync(read(at("to-docx/from-docx.docx")));
  const name = Object.keys(parts).find((part) => /media\/.*\.jpe?g$/.test(part)) as string;
  parts[name] = Buffer.from("\x01\0\0\0 a drawing of another kind");
  assert.throws(() => clean("docx", zipSync(parts), LIMITS), (error) => error instanceof Refused && error.obstacle === "part-inside");
});
