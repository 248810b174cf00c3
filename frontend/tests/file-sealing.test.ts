// Files sealed and opened as they stream: both copies, each length around the borders, and everything that is altered.

import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { test } from "node:test";
import { identityFromBytes, recipientOfIdentity } from "../src/protocol/age-keys";
import { concat, fromBase64, textOf, toBase64 } from "../src/protocol/bytes";
import { FileNotVerified, openFile } from "../src/protocol/file-opening";
import { FileChanged, PIECE_LENGTH, Pieces, sealFile } from "../src/protocol/file-sealing";
import { sealOriginal } from "../src/protocol/original-sealing";
import { paddedLength, padme } from "../src/protocol/padme";
import { open } from "../src/protocol/age-file";
import { readVectors, sha256Hex } from "./vector-files";

const identity = identityFromBytes(new Uint8Array(32).fill(7));
const recipient = recipientOfIdentity(identity);
const custodian = identityFromBytes(new Uint8Array(32).fill(8));

function streamOf(bytes: Uint8Array, chunk = 10_007): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, (at += chunk)));
    },
  });
}

const contentOf = (bytes: Uint8Array) => ({ size: bytes.length, stream: streamOf(bytes) });

async function allOf(pieces: Pieces): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for (let piece = await pieces.next(); piece !== null; piece = await pieces.next()) all.push(piece);
  return all;
}

test("Padmé: what its authors say, and never more than an eighth", () => {
  for (const [length, padded] of [[2, 2], [9, 10], [65_537, 67_584], [1_000_000, 1_015_808], [104_857_600, 104_857_600], [2 ** 40 + 1, 2 ** 40 + 2 ** 34]] as const) {
    assert.equal(padme(length), padded);
  }
  for (let length = 1; length < 3_000_000; length += 991) {
    const padded = padme(length);
    assert.ok(padded >= length && padded <= length * 1.125 && padme(padded) === padded, String(length));
  }
  assert.equal(paddedLength(1), 65_536);
  assert.equal(paddedLength(65_536), 65_536);
});

test("a file comes back as it went, in pieces of one length, with the hash of them all", async () => {
  for (const size of [1, 65_535, 65_536, 65_537, PIECE_LENGTH - 300, PIECE_LENGTH, 2 * PIECE_LENGTH + 17]) {
    const content = new Uint8Array(randomBytes(size));
    const pieces = new Pieces(await sealFile(contentOf(content), recipient));
    const all = await allOf(pieces);
    const whole = concat(...all);
    assert.equal(whole.length, pieces.bytes);
    assert.ok(all.slice(0, -1).every((piece) => piece.length === PIECE_LENGTH));
    assert.deepEqual(Buffer.from(pieces.hash()), createHash("sha256").update(whole).digest());
    const opened = await openFile(streamOf(whole), identity, { size, hash: toBase64(pieces.hash()) });
    assert.ok(Buffer.from(opened).equals(content), String(size));
  }
});

test("an original opens with the key that was sealed for the case, and with no other", async () => {
  const content = new Uint8Array(randomBytes(70_000));
  const { inner, ...sealed } = await sealOriginal(contentOf(content), recipient);
  const pieces = new Pieces(sealed);
  const whole = concat(...(await allOf(pieces)));
  assert.equal(whole.length, pieces.bytes);
  const listed = { size: content.length, hash: toBase64(pieces.hash()) };
  for (const other of [identity, custodian]) await assert.rejects(openFile(streamOf(whole), other, listed), FileNotVerified);
  await assert.rejects(open(fromBase64(inner), custodian));
  const key = textOf(await open(fromBase64(inner), identity));
  assert.ok(Buffer.from(await openFile(streamOf(whole), key, listed)).equals(content));
  assert.notEqual((await sealOriginal(contentOf(content), recipient)).inner, inner);
});

test("a file that grew or shrank after it was chosen is not sealed to its end", async () => {
  for (const said of [69_999, 70_001]) {
    const sealed = await sealFile({ size: said, stream: streamOf(new Uint8Array(70_000)) }, recipient);
    await assert.rejects(allOf(new Pieces(sealed)), FileChanged);
  }
});

test("what is not the listed file is not given out", async () => {
  const content = new Uint8Array(randomBytes(100_000));
  const sealed = async (bytes: Uint8Array) => {
    const pieces = new Pieces(await sealFile(contentOf(bytes), recipient));
    return { file: concat(...(await allOf(pieces))), hash: toBase64(pieces.hash()) };
  };
  const { file, hash } = await sealed(content);
  const refused = (stream: Uint8Array, listed: { size: number; hash: string }, reason: string, key = identity) =>
    assert.rejects(openFile(streamOf(stream), key, listed), (error) => error instanceof FileNotVerified && error.reason === reason);
  const listed = { size: content.length, hash };
  const flipped = file.slice();
  flipped[90_000] = (flipped[90_000] as number) ^ 1;
  await refused(flipped, listed, "cannot_open");
  await refused(file.subarray(0, file.length - 1), listed, "cannot_open");
  await refused(concat(file, new Uint8Array(1)), listed, "cannot_open");
  await refused(file, listed, "cannot_open", custodian);
  await refused(new Uint8Array(randomBytes(70_000)), listed, "cannot_open");
  await refused(file, { size: 99_999, hash }, "other_file");
  await refused(file, { size: 200_000, hash }, "other_file");
  await refused((await sealed(new Uint8Array(randomBytes(100_000)))).file, listed, "other_file");
  await refused(file, { size: Number.MAX_SAFE_INTEGER, hash }, "too_large");
});

interface FileVectors {
  padme: { length: number; padded: number }[];
  sealed: { what: string; text: string; size: number; contents_sha256: string; identity: string; bytes: number; hash: string; object: string }[];
}

test("files.json: lengths, and files that the server sealed", async () => {
  const vectors = readVectors<FileVectors>("files.json");
  assert.ok(vectors.padme.length > 20 && vectors.sealed.length > 2);
  for (const { length, padded } of vectors.padme) assert.equal(padme(length), padded, String(length));
  for (const { what, size, contents_sha256, identity: key, bytes, hash, object } of vectors.sealed) {
    const sealed = fromBase64(object);
    assert.equal(sealed.length, bytes, what);
    assert.equal(toBase64(createHash("sha256").update(sealed).digest()), hash, what);
    assert.equal(sha256Hex(await openFile(streamOf(sealed), key, { size, hash })), contents_sha256, what);
  }
});
