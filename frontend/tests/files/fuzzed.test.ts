// What the fuzzer found once (npm run fuzz), and a short run of it from a number that is always the same.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { FileKind } from "../../src/files/kinds";
import { fromBase64 } from "../../src/protocol/bytes";
import { holds } from "../fuzz/holds";
import { mutate, random } from "../fuzz/mutate";
import { storedVectors } from "./cleaning-vectors";

const kept = join(process.env["CANDOUR_REPOSITORY"] ?? "../..", "tests/fuzz/corpus/browser");

for (const kind of existsSync(kept) ? readdirSync(kept) : []) {
  for (const name of readdirSync(join(kept, kind))) {
    test(`${kind} ${name}`, () => {
      const held = holds(kind as FileKind, new Uint8Array(readFileSync(join(kept, kind, name))));
      assert.ok(typeof held === "string", JSON.stringify(held));
    });
  }
}

test("small pictures, changed in a thousand ways", () => {
  const next = random(1);
  const vectors = storedVectors();
  let cleaned = 0;
  for (let n = 0; n < 1_000; n++) {
    const { kind, input } = vectors[n % vectors.length] as (typeof vectors)[number];
    const held = holds(kind, mutate(fromBase64(input), next));
    assert.ok(typeof held === "string", `${n}: ${JSON.stringify(held)}`);
    if (held === "cleaned") cleaned += 1;
  }
  assert.ok(cleaned > 50, `${cleaned}`);
});
