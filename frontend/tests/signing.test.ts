import { createHash } from "node:crypto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519 } from "@noble/curves/ed25519.js";
import { concat, utf8 } from "../src/protocol/bytes";
import { isUsableKey, sign, signerOf, verifiesStrictly } from "../src/protocol/signing";
import { bytesOf } from "./sample-case";

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const message = utf8("what was said");
const seed = bytesOf(1);
const signer = signerOf(seed);
const signature = sign(message, seed);

test("an honest signature verifies, and only for its message and signer", () => {
  assert.ok(verifiesStrictly(signature, message, signer));
  assert.ok(!verifiesStrictly(signature, utf8("what was not said"), signer));
  assert.ok(!verifiesStrictly(signature, message, signerOf(bytesOf(2))));
  assert.ok(!verifiesStrictly(signature.subarray(1), message, signer));
});

test("a second spelling of s is refused", () => {
  const s = signature.slice(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + ORDER;
  const spelled = Uint8Array.from({ length: 32 }, (_, index) => Number((s >> BigInt(8 * index)) & 255n));
  assert.ok(!verifiesStrictly(concat(signature.subarray(0, 32), spelled), message, signer));
});

test("a key of small order, which verifies anything, is refused", () => {
  const neutral = ed25519.Point.ZERO.toBytes();
  const forged = concat(neutral, new Uint8Array(32));
  assert.ok(ed25519.verify(forged, message, neutral, { zip215: true }));
  assert.ok(!verifiesStrictly(forged, message, neutral));
  assert.ok(!isUsableKey(neutral));
  assert.ok(isUsableKey(signer));
  assert.ok(!isUsableKey(bytesOf(0xff)));
});

test("a key with a small-order part is refused, although the library's equation would pass it", () => {
  const smallOrder = ed25519.Point.fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", true);
  assert.ok(smallOrder.isSmallOrder());
  const mixed = ed25519.Point.fromBytes(signer).add(smallOrder).toBytes();
  const { scalar, prefix } = ed25519.utils.getExtendedPublicKey(seed);
  // Signed by the holder of the seed, but in the name of the mixed key.
  const nonce = BigInt(`0x${Buffer.from(prefix).toString("hex")}`) % ORDER;
  const commitment = ed25519.Point.BASE.multiply(nonce).toBytes();
  const challenge = littleEndian(sha512(concat(commitment, mixed, message))) % ORDER;
  const s = (nonce + challenge * scalar) % ORDER;
  const forged = concat(
    commitment,
    Uint8Array.from({ length: 32 }, (_, index) => Number((s >> BigInt(8 * index)) & 255n)),
  );
  assert.ok(ed25519.verify(forged, message, mixed, { zip215: false }));
  assert.ok(!verifiesStrictly(forged, message, mixed));
});

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

function sha512(bytes: Uint8Array): Uint8Array {
  return createHash("sha512").update(bytes).digest();
}
