// What a lead typed about a change, kept over signing in.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOf, dropDraft, keepDraft } from "../src/staff/changes/kept-draft";

const emptyTab = () => ({ name: "" });

const draft = { account: "lena", text: "Aprons are checked twice a year.", nation: "wales", checked: true };

test("the same person finds what they typed", () => {
  const tab = emptyTab();
  keepDraft(tab, draft);
  assert.deepEqual(draftOf(tab, "lena"), draft);
  dropDraft(tab);
  assert.equal(draftOf(tab, "lena"), null);
  assert.equal(tab.name, "");
});

test("somebody else finds nothing, and nothing is left", () => {
  const tab = emptyTab();
  keepDraft(tab, draft);
  assert.equal(draftOf(tab, "alice"), null);
  assert.equal(tab.name, "");
});

test("an empty form is no draft, and what is no draft is taken away", () => {
  const tab = emptyTab();
  keepDraft(tab, draft);
  keepDraft(tab, { ...draft, text: " \n" });
  assert.equal(tab.name, "");
  for (const strange of ["", "{", "null", "[]", '{"account":"lena"}', '{"account":"lena","text":1,"nation":""}']) {
    tab.name = `candour-change ${strange}`;
    assert.equal(draftOf(tab, "lena"), null, strange);
    assert.equal(tab.name, "");
  }
});
