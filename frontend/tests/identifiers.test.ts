// The texts of tests/vectors/identifiers.json, in which the service finds the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Finding, findIn, type IdentifierKind, partOf, PATIENT_KINDS, REMOVED, removeFrom, REPORTER_KINDS } from "../src/identifiers";
import { readVectors } from "./vector-files";

const { year, texts } = readVectors<{ year: number; texts: Record<string, string[]> }>("identifiers.json");

/** A text without its marks, and what stood between them. */
function unmarked(marked: string): { text: string; expected: Finding[] } {
  const expected: Finding[] = [];
  let text = "";
  for (const part of marked.split("⟧")) {
    const [plain, found] = part.split("⟦") as [string, string | undefined];
    text += plain;
    if (found === undefined) continue;
    const [kind, words] = found.split("|") as [IdentifierKind, string];
    const start = Array.from(text).length;
    text += words;
    expected.push({ kind, start, end: start + Array.from(words).length });
  }
  return { text, expected };
}

const shown = (text: string, findings: Finding[]) =>
  findings.map((finding) => `${finding.kind} ${finding.start}-${finding.end} ${partOf(text, finding)}`);

for (const [group, cases] of Object.entries(texts)) {
  test(`identifiers: ${group}`, async (context) => {
    assert.ok(cases.length > 0);
    for (const marked of cases) {
      await context.test(JSON.stringify(marked), () => {
        const { text, expected } = unmarked(marked);
        assert.deepEqual(shown(text, findIn(text, year)), shown(text, expected));
      });
    }
  });
}

test("every kind is found somewhere", () => {
  const kinds = Object.values(texts).flat().flatMap((marked) => unmarked(marked).expected.map(({ kind }) => kind));
  for (const kind of [...PATIENT_KINDS, ...REPORTER_KINDS]) assert.ok(kinds.includes(kind), kind);
});

test("what is removed leaves the rest as it is, and is not found again", () => {
  for (const marked of Object.values(texts).flat()) {
    let { text } = unmarked(marked);
    const kept = unmarked(marked.replaceAll(/⟦[^⟧]*⟧/g, REMOVED)).text;
    for (const finding of findIn(text, year).reverse()) text = removeFrom(text, finding);
    assert.equal(text, kept);
    assert.deepEqual(findIn(text, year), []);
  }
});
