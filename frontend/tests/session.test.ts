// What tabs tell each other concerns the session it is about, and the end of one is said in time.

import assert from "node:assert/strict";
import { test } from "node:test";
import { concerns } from "../src/staff/lock-words";
import { warningDue } from "../src/staff/session-time";

test("only one's own session is kept open or closed by another tab", () => {
  assert.equal(concerns({ what: "active", mark: "alice" }, "alice"), "active");
  assert.equal(concerns({ what: "active", mark: "bob" }, "alice"), "nothing");
  assert.equal(concerns({ what: "active", mark: null }, null), "nothing");
  assert.equal(concerns({ what: "locked", mark: "alice" }, "alice"), "close");
  assert.equal(concerns({ what: "locked", mark: "alice" }, "bob"), "nothing");
  assert.equal(concerns({ what: "locked", mark: "alice" }, null), "close");
});

test("a session that begins closes the pages of every other", () => {
  assert.equal(concerns({ what: "begun", mark: "bob" }, "alice"), "close");
  assert.equal(concerns({ what: "begun", mark: "bob" }, null), "close");
  assert.equal(concerns({ what: "begun", mark: "bob" }, "bob"), "nothing");
});

test("the end of a session is warned of twice, and of each time once", () => {
  const minutes = (count: number) => count * 60_000;
  assert.equal(warningDue(minutes(11), null), null);
  assert.equal(warningDue(minutes(10), null), minutes(10));
  assert.equal(warningDue(minutes(9), minutes(10)), null);
  assert.equal(warningDue(minutes(2), minutes(10)), minutes(2));
  assert.equal(warningDue(minutes(1), minutes(2)), null);
  assert.equal(warningDue(minutes(1), null), minutes(2), "a page that was opened late, or slept");
});
