import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64 } from "../../src/protocol/bytes";
import { cleaned, storedVectors } from "./cleaning-vectors";

test("each picture comes out as it does on the server", () => {
  const vectors = storedVectors();
  assert.ok(vectors.length >= 30);
  for (const { what, kind, input, cleaned: expected } of vectors) assert.equal(cleaned(kind, fromBase64(input)), expected, what);
  assert.ok(vectors.some(({ cleaned: output }) => output === null));
  assert.ok(vectors.some(({ input, cleaned: output }) => output !== null && output !== input));
});
