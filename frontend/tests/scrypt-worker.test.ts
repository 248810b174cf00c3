// The worker answers whatever happens in it: a page that hears nothing waits for ever.

import assert from "node:assert/strict";
import { test } from "node:test";

interface Thread {
  onmessage?: (event: { data: object }) => Promise<void>;
  postMessage(answer: unknown): void;
}

test("a step that fails is answered too", async () => {
  const answers: unknown[] = [];
  const thread: Thread = { postMessage: (answer) => void answers.push(answer) };
  Object.assign(globalThis, { self: thread });
  await import("../src/scrypt-worker");
  await thread.onmessage?.({ data: { job: "stretch", passphrase: "words", salt: null } });
  assert.deepEqual(answers, ["failed"]);
});
