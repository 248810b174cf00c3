// What the form's script makes of answers: what the server's own form would.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answered, cleaned, problemsOf, type Question, reportOf } from "../src/public/report/answers";
import { cleanLine, cleanLines, lengthOf } from "../src/public/report/clean-text";
import { readVectors } from "./vector-files";

const DAY = "2026-11-23";

function question(id: string, values: string[], more: Partial<Question> = {}): Question {
  return { id, kind: "text", need: null, most: 0, values, ...more };
}

const mode = (value: string) => question("mode", value === "" ? [] : [value], { kind: "choice", need: "always" });
const named = (values: string[]) => question("reporter_name", values, { need: "unless-anonymous", most: 200 });
const contact = (values: string[]) => question("reporter_contact", values, { need: "unless-anonymous", most: 200 });
const happened = (text: string, most = 10_000) => question("happened", [text], { kind: "long-text", need: "always", most });

test("typed text is cleaned as the server cleans it", () => {
  const vectors = readVectors("cleaned-text.json") as { typed: string; line: string; lines: string }[];
  assert.ok(vectors.length > 10);
  for (const { typed, line, lines } of vectors) {
    assert.equal(cleanLine(typed), line);
    assert.equal(cleanLines(typed), lines);
  }
});

test("half a character becomes one that everybody can read, and whole ones stay", () => {
  assert.equal(cleanLines("a\uD83Db\uDC00 \u{1F600}"), "a\uFFFDb\uFFFD \u{1F600}");
  assert.equal(lengthOf("\u{1F600}\u{1F600}"), 2);
});

test("white space is no answer", () => {
  assert.deepEqual(cleaned(question("happened", [" \n "], { kind: "long-text" })).values, []);
});

test("a way to report and what happened are needed, a name only where there is one", () => {
  const nothing = [mode(""), named([]), contact([]), question("happened", [], { kind: "long-text", need: "always" })];
  assert.deepEqual([...problemsOf(nothing, nothing).keys()], ["mode", "happened"]);
  for (const [way, wrong] of [["anonymous", []], ["named", ["reporter_name", "reporter_contact"]], ["confidential", ["reporter_name", "reporter_contact"]]] as const) {
    const form = [mode(way), named([]), contact([]), happened("It broke.")];
    assert.deepEqual([...problemsOf(form, form).keys()], wrong);
  }
});

test("what is too long says by how much, and a forgotten name in an anonymous report is no problem", () => {
  const form = [mode("anonymous"), named(["x".repeat(300)]), happened("\u{1F600}".repeat(11), 10)];
  assert.deepEqual([...problemsOf(form, form)], [["happened", { what: "too-long", most: 10, used: 11 }]]);
  assert.deepEqual([...problemsOf(form.slice(0, 2), form)], [], "one part at a time");
});

test("a name stands in the report only where it is to be seen there", () => {
  const form = (way: string) => [
    mode(way),
    named(["Morgan"]),
    contact(["morgan@example.org"]),
    question("services", ["ct", "mri"], { kind: "choices" }),
    question("nation", [], { kind: "choice" }),
    happened("It broke."),
    question("excluded", ["dan"], { kind: "choices" }),
  ];
  const open = { mode: "named", reporter_name: "Morgan", reporter_contact: "morgan@example.org", services: ["ct", "mri"], happened: "It broke.", excluded: ["dan"] };
  assert.deepEqual(reportOf(answered(form("named")), DAY), { answers: open, excluded: ["dan"], identity: null, day: DAY });
  const { reporter_name: name, reporter_contact: reached, ...rest } = open;
  const sealedApart = reportOf(answered(form("confidential")), DAY);
  assert.deepEqual(sealedApart.answers, { ...rest, mode: "confidential" });
  assert.deepEqual(sealedApart.identity, { name, contact: reached });
  const unnamed = reportOf(answered(form("anonymous")), DAY);
  assert.deepEqual(unnamed.answers, { ...rest, mode: "anonymous" });
  assert.equal(unnamed.identity, null);
  assert.ok(!JSON.stringify(unnamed).includes("Morgan"));
});
