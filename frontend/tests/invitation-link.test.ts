// A link that came by e-mail may have been broken on its way, and does not stop the page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { invitationIn } from "../src/staff/invitation-link";

test("an invitation is read out of its link", () => {
  assert.deepEqual(invitationIn("#alice/abcd-efgh"), { account: "alice", invitation: "abcd-efgh" });
  assert.deepEqual(invitationIn("#alice%2Fabcd"), { account: "alice", invitation: "abcd" });
  assert.deepEqual(invitationIn("#alice"), { account: "alice", invitation: "" });
  assert.deepEqual(invitationIn("#"), { account: "", invitation: "" });
});

test("a broken link gives nothing", () => {
  for (const hash of ["#alice/abc%", "#%E0%A4%A", "#%zz"]) assert.deepEqual(invitationIn(hash), { account: "", invitation: "" });
});
