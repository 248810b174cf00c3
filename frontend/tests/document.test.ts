import assert from "node:assert/strict";
import { test } from "node:test";
import { concat, fromBase64, textOf, toBase64, utf8 } from "../src/protocol/bytes";
import { type Document, isSignedBy, lineOf, readDocument, TooLong, writeDocument } from "../src/protocol/document";
import { Malformed } from "../src/protocol/shapes";
import { sign } from "../src/protocol/signing";
import { alice, bytesOf, grant, message, report, reporter } from "./sample-case";

const seed = alice.signingSeed;

/** Signs whatever line it is given, so that only the form can be what a reader refuses. */
function signedLine(line: string, length = 4096): Uint8Array {
  const signature = toBase64(sign(concat(utf8("candour/1 doc\n"), utf8(line)), seed));
  const lines = utf8(`${line}\n${signature}\n`);
  return concat(lines, bytesOf(0x20, length - lines.length));
}

const line = textOf(lineOf(message(1, bytesOf(9))));

test("a document is read back as it was written", () => {
  for (const document of [report(), grant(), message(3, bytesOf(9))]) {
    const plaintext = writeDocument(document, seed);
    const signed = readDocument(plaintext);
    assert.deepEqual(signed.document, document);
    assert.ok(isSignedBy(signed, alice.signer));
    assert.ok(!isSignedBy(signed, reporter.signer));
  }
});

test("keys are written in the protocol's order whatever order they were given in", () => {
  const document = message(1, bytesOf(9));
  const turned = Object.fromEntries(Object.entries(document).reverse()) as unknown as Document;
  assert.equal(textOf(lineOf(turned)), line);
});

test("the length is the smallest that holds both lines", () => {
  assert.equal(writeDocument(grant(), seed).length, 1024);
  const bare = utf8(`${line}\n`).length + 89;
  const withText = (text: string) => ({ ...message(1, bytesOf(9)), data: { text } }) as Document;
  const room = 4096 - bare + "Thank you. We are looking into it.".length;
  assert.equal(writeDocument(withText("x".repeat(room)), seed).length, 4096);
  assert.equal(writeDocument(withText("x".repeat(room + 1)), seed).length, 16_384);
  assert.equal(writeDocument(withText("x".repeat(300_000)), seed).length, 1_048_576);
  assert.throws(() => writeDocument(withText("x".repeat(1_048_576)), seed), TooLong);
});

test("what a reader would refuse is not written", () => {
  const wrong = (change: object) => ({ ...message(1, bytesOf(9)), ...change }) as Document;
  for (const change of [{ by: "Alice" }, { day: "2026-02-30" }, { n: -1 }, { data: { text: "\ud800" } }]) {
    assert.throws(() => writeDocument(wrong(change), seed), Malformed, JSON.stringify(change));
  }
});

test("the honest line passes the check that the altered ones fail", () => {
  assert.ok(isSignedBy(readDocument(signedLine(line)), alice.signer));
});

const altered: [what: string, line: string][] = [
  ["an unknown key", line.replace('"v":1,', '"v":1,"x":1,')],
  ["a repeated key", line.replace('"v":1,', '"v":1,"v":1,')],
  ["a missing key", line.replace('"role":"reviewer",', "")],
  ["keys in another order", line.replace('"by":"alice","role":"reviewer"', '"role":"reviewer","by":"alice"')],
  ["an unknown key in data", line.replace('"data":{', '"data":{"x":1,')],
  ["a space", line.replace('"v":1', '"v": 1')],
  ["a leading space", ` ${line}`],
  ["a trailing space", `${line} `],
  ["a byte order mark", `\ufeff${line}`],
  ["another spelling of an escape", line.replace("Thank", "\\u0054hank")],
  ["an escaped slash", line.replace("We are", "We\\/are")],
  ["half a surrogate pair", line.replace("Thank", "\\ud800hank")],
  ["a number with an exponent", line.replace('"n":1', '"n":1e0')],
  ["a number with a fraction", line.replace('"n":1', '"n":1.0')],
  ["a negative zero", line.replace('"n":1', '"n":-0')],
  ["a place beyond 32 bits", line.replace('"n":1', '"n":4294967296')],
  ["another version", line.replace('"v":1', '"v":2')],
  ["an unknown kind", line.replace('"kind":"message"', '"kind":"letter"')],
  ["an inherited name for a kind", line.replace('"kind":"message"', '"kind":"constructor"')],
  ["an unknown thread", line.replace('"thread":"shared"', '"thread":"other"')],
  ["an unknown role", line.replace('"role":"reviewer"', '"role":"admin"')],
  ["a case id in upper case", line.replace(/"case":"(.)/, (_, first: string) => `"case":"${first.toUpperCase()}1`)],
  ["a head of 31 bytes", line.replace(/"head":"[^"]+"/, `"head":"${toBase64(bytesOf(9, 31))}"`)],
  ["a head in another spelling", line.replace(/"head":"([^"]+)."/, '"head":"$1"')],
  ["a day that does not exist", line.replace("2026-11-20", "2026-02-30")],
  ["a day before 1970", line.replace("2026-11-20", "1969-12-31")],
  ["text that is no string", line.replace('"text":"Thank you. We are looking into it."', '"text":7')],
  ["a list for an object", line.replace(/"data":\{.*\}\}$/, '"data":[]}')],
  ["no JSON", "not json"],
  ["a bare value", "null"],
];
for (const [what, alteredLine] of altered) {
  test(`refuses ${what}`, () => {
    assert.notEqual(alteredLine, line);
    assert.throws(() => readDocument(signedLine(alteredLine)), Malformed);
  });
}

test("refuses bytes that are not UTF-8", () => {
  const plaintext = signedLine(line);
  plaintext[plaintext.indexOf("T".charCodeAt(0))] = 0xff;
  assert.throws(() => readDocument(plaintext), Malformed);
});

test("refuses another length or another byte in the padding", () => {
  const plaintext = writeDocument(message(1, bytesOf(9)), seed);
  assert.throws(() => readDocument(plaintext.subarray(0, 4095)), Malformed);
  assert.throws(() => readDocument(concat(plaintext, bytesOf(0x20, 1))), Malformed);
  assert.throws(() => readDocument(signedLine(line, 16_384)), Malformed);
  assert.throws(() => readDocument(signedLine(line, 1024)), Malformed);
  for (const byte of [0x00, 0x0a, 0x0d, 0x21]) {
    const padding = plaintext.slice();
    padding[4095] = byte;
    assert.throws(() => readDocument(padding), Malformed);
  }
});

test("a changed line or signature does not verify", () => {
  const plaintext = writeDocument(message(1, bytesOf(9)), seed);
  const text = textOf(plaintext).replace("looking", "lookinG");
  assert.ok(!isSignedBy(readDocument(utf8(text)), alice.signer));
  const [first, signature] = textOf(plaintext).split("\n") as [string, string];
  const bytes = fromBase64(signature);
  bytes[40] = (bytes[40] as number) ^ 1;
  const forged = utf8(`${first}\n${toBase64(bytes)}\n`);
  const padded = concat(forged, bytesOf(0x20, 4096 - forged.length));
  assert.ok(!isSignedBy(readDocument(padded), alice.signer));
  const unpadded = utf8(`${first}\n${signature.replace(/=+$/, "")}\n`);
  assert.ok(!isSignedBy(readDocument(concat(unpadded, bytesOf(0x20, 4096 - unpadded.length))), alice.signer));
});

test("questions keep their order and their ids are checked", () => {
  const answers = { mode: "anonymous", what: "one", a: ["x", "y"], constructor: "named like a method" };
  const signed = readDocument(writeDocument(report(answers as never), seed));
  assert.ok(signed.document.kind === "report");
  assert.deepEqual(Object.keys(signed.document.data.answers), ["mode", "what", "a", "constructor"]);
  for (const id of ["__proto__", "1", "Mode", "", "a-b", "x".repeat(41)]) {
    const document = report(JSON.parse(`{${JSON.stringify(id)}:"x"}`));
    assert.throws(() => writeDocument(document, seed), Malformed, id);
  }
});
