// What was sent without an answer is looked for before it is sent again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../src/staff/refused";
import { sayMeanwhile } from "../src/staff/case/meanwhile";
import { Unanswered } from "../src/staff/unanswered";
import { openedSample } from "./sample-bundle";
import { written } from "./sample-documents";

const step = { action: "message", entry: { kind: "message", text: "We write to you on Friday." } };
const entry = { thread: "shared", n: 3, ciphertext: "AAAA" };
const nothing = new Refused(0, "no connection", {});
const with_ = (...entries: { n: number; ciphertext: string }[]) => (thread: string) => (thread === "shared" ? entries : []);

function dropped(): Unanswered {
  const unanswered = new Unanswered();
  unanswered.begin("message", entry, step);
  unanswered.answered("message", nothing);
  return unanswered;
}

test("what arrived without an answer is known again by its bytes and its place", () => {
  const unanswered = dropped();
  assert.ok(unanswered.has("message"));
  assert.equal(unanswered.arrived("message", step, with_({ n: 3, ciphertext: "AAAA" })), "same");
  const other = { ...step, entry: { kind: "message", text: "On Monday." } };
  assert.equal(unanswered.arrived("message", other, with_({ n: 3, ciphertext: "AAAA" })), "changed");
  assert.equal(unanswered.arrived("message", step, with_({ n: 3, ciphertext: "BBBB" })), null);
  assert.equal(unanswered.arrived("message", step, with_({ n: 4, ciphertext: "AAAA" })), null);
  assert.equal(unanswered.arrived("message", step, with_()), null);
  assert.equal(unanswered.arrived("ask", step, with_({ n: 3, ciphertext: "AAAA" })), null);
});

test("an earlier attempt that is still under way is not forgotten for a later one", () => {
  const unanswered = dropped();
  unanswered.begin("message", { ...entry, ciphertext: "CCCC" }, step);
  assert.equal(unanswered.arrived("message", step, with_({ n: 3, ciphertext: "AAAA" })), "same");
});

test("only an answer settles it", () => {
  for (const [error, settled] of [[nothing, false], [new Refused(503, "", {}), false], [new Refused(200, "", {}), false], [new TypeError(), false], [new Refused(409, "", {}), true], [new Refused(422, "", {}), true], [null, true]] as const) {
    const unanswered = dropped();
    unanswered.answered("message", error);
    assert.equal(unanswered.has("message"), !settled, String(error));
  }
});

test("nobody is told that they themselves wrote meanwhile", async () => {
  const before = await openedSample({ mode: "anonymous" });
  const now = (by: string) => ({ ...before, staff: { entries: [{ n: 0, verdict: "verified" as const, document: written("note", 0, by, { text: "x" }) }], head: null } });
  assert.match(sayMeanwhile(before, now("lena"), "alice"), /^lena wrote here/);
  assert.match(sayMeanwhile(before, now("alice"), "alice"), /^This case was changed/);
});
