// The age test vectors of C2SP CCTV against files as this client opens them: never armoured, X25519 only, bounded.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import * as cctv from "cctv-age";
import { CannotOpen, open } from "../src/protocol/age-file";

/** Good age files that are no files of ours, by the rule of PROTOCOL.md §5 that each of them breaks. */
const REFUSED_ON_PURPOSE: Record<string, readonly string[]> = {
  "armour is not read": ["armor_crlf", "armor_full_last_line", "armor_no_eol", "armor_whitespace_outside", "armor_x25519"],
  "only X25519 recipients, no post-quantum ones yet": [
    "armor_hybrid",
    "hybrid",
    "hybrid_and_x25519",
    "hybrid_grease",
    "hybrid_multiple_recipients",
  ],
  "only X25519 recipients, no passphrase": ["armor_scrypt", "scrypt"],
  "no stanza types but X25519 and those that end in -grease": [
    "stanza_empty_body",
    "stanza_empty_last_line",
    "stanza_valid_characters",
    "x25519_grease",
  ],
  "at most 1 MiB of plaintext": ["stream_257_chunks", "stream_257_chunks_full", "stream_258_chunks"],
};
const refused = new Set(Object.values(REFUSED_ON_PURPOSE).flat());
// Stands in for the vectors without an X25519 identity, which no identity of ours may open either.
const SOME_IDENTITY = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";

interface Vector {
  expect: string;
  payload: string | undefined;
  identity: string;
  file: Uint8Array;
}

function readVector(bytes: Uint8Array): Vector {
  const whole = Buffer.from(bytes);
  const end = whole.indexOf("\n\n");
  const lines = whole.subarray(0, end).toString().split("\n");
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const body = whole.subarray(end + 2);
  const own = lines.find((line) => line.startsWith("identity: AGE-SECRET-KEY-1"))?.slice("identity: ".length);
  return {
    expect: value("expect") as string,
    payload: value("payload"),
    identity: own ?? SOME_IDENTITY,
    file: new Uint8Array(value("compressed") === "zlib" ? inflateSync(body) : body),
  };
}

const vectors = Object.entries(cctv as unknown as Record<string, Uint8Array>);

test("the whole set is there", () => {
  assert.ok(vectors.length > 140);
  for (const name of refused) assert.ok(vectors.some(([known]) => known === name), name);
});

for (const [name, bytes] of vectors) {
  const vector = readVector(bytes);
  if (vector.expect === "success" && !refused.has(name)) {
    test(`opens ${name}`, async () => {
      const plaintext = await open(vector.file, vector.identity);
      assert.equal(createHash("sha256").update(plaintext).digest("hex"), vector.payload);
    });
  } else {
    test(`refuses ${name}`, async () => {
      await assert.rejects(open(vector.file, vector.identity), CannotOpen);
    });
  }
}
