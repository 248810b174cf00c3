// What a lead typed about a change, kept over signing in.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOf, dropDraft, keepDraft } from "../src/staff/changes/kept-draft";

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (n) => [...kept.keys()][n] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const draft = { account: "lena", text: "Aprons are checked twice a year.", nation: "wales", checked: true };

test("the same person finds what they typed", () => {
  const tab = storage();
  keepDraft(tab, draft);
  assert.deepEqual(draftOf(tab, "lena"), draft);
  dropDraft(tab);
  assert.equal(draftOf(tab, "lena"), null);
  assert.equal(tab.length, 0);
});

test("somebody else finds nothing, and nothing is left", () => {
  const tab = storage();
  keepDraft(tab, draft);
  assert.equal(draftOf(tab, "alice"), null);
  assert.equal(tab.length, 0);
});

test("an empty form is no draft, and what is no draft is taken away", () => {
  const tab = storage();
  keepDraft(tab, draft);
  keepDraft(tab, { ...draft, text: " \n" });
  assert.equal(tab.length, 0);
  for (const strange of ["", "{", "null", "[]", '{"account":"lena"}', '{"account":"lena","text":1,"nation":""}']) {
    tab.setItem("candour-change", strange);
    assert.equal(draftOf(tab, "lena"), null, strange);
    assert.equal(tab.length, 0);
  }
});
