// How large a picture is before anything decodes it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pictureHead } from "../src/staff/files/picture";
import { fromBase64 } from "../src/protocol/bytes";
import { storedVectors } from "./files/cleaning-vectors";

test("every picture of the vectors that can be cleaned has a kind and a size", () => {
  const vectors = storedVectors().filter(({ cleaned }) => cleaned !== null);
  assert.ok(vectors.length > 20);
  for (const { what, kind, cleaned } of vectors) {
    const head = pictureHead(fromBase64(cleaned as string));
    assert.equal(head?.mime, `image/${kind}`, what);
    assert.ok(head.width > 0 && head.width < 5000 && head.height > 0 && head.height < 5000, what);
  }
});

test("sizes are those that are written, however large", () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 0, 0, 0, 0, 0x80, 0, 8, 2]);
  assert.deepEqual(pictureHead(png), { mime: "image/png", width: 65_536, height: 32_768 });
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 17, 8, 0x12, 0x34, 0x56, 0x78];
  assert.deepEqual(pictureHead(new Uint8Array(jpeg)), { mime: "image/jpeg", width: 0x5678, height: 0x1234 });
  const riff = (form: string, ...rest: number[]) => new Uint8Array([...Buffer.from("RIFF____WEBP"), ...Buffer.from(form), 10, 0, 0, 0, ...rest]);
  assert.deepEqual(pictureHead(riff("VP8X", 0, 0, 0, 0, 0xff, 0xff, 0, 1, 0, 1)), { mime: "image/webp", width: 65_536, height: 65_538 });
  assert.deepEqual(pictureHead(riff("VP8 ", 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 0x41, 0xf0, 0)), { mime: "image/webp", width: 320, height: 240 });
  assert.deepEqual(pictureHead(riff("VP8L", 0x2f, 0x3f, 0xc1, 0x3b, 0)), { mime: "image/webp", width: 320, height: 240 });
});

test("what is none of the three, or breaks off, is no picture", () => {
  for (const bytes of ["GIF89a", "\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "RIFF____WEBPVP8X", "<svg/>", ""]) {
    assert.equal(pictureHead(new Uint8Array(Buffer.from(bytes, "latin1"))), null, bytes);
  }
  const endless = new Uint8Array(100).fill(0xff);
  endless[1] = 0xd8;
  assert.equal(pictureHead(endless), null);
});
