// What a reporter is asked about before sending, and what becomes of it: as on the server
// (src/domain/identifiers/in_report.rs has the same cases).

import assert from "node:assert/strict";
import { test } from "node:test";
import { Decisions, findInMessage, findInTexts } from "../src/public/findings/asked";
import type { Found } from "../src/public/findings/asked";
import { holds } from "../src/public/report/when";

const YEAR = 2026;
const names = (found: Found[]) => found.map(({ question, finding, number }) => `${question}.${finding.kind}.${number}`);

test("findings are named by question, kind and number", () => {
  const texts = new Map([
    ["happened", "LS1 4DY, 943 476 5919 and LS1 4DZ on my shift"],
    ["evidence", "LS1 4DY"],
  ]);
  assert.deepEqual(names(findInTexts(texts, false, YEAR)), [
    "happened.postcode.1",
    "happened.nhs_number.1",
    "happened.postcode.2",
    "happened.own_shift.1",
    "evidence.postcode.1",
  ]);
});

test("nobody is asked about what belongs there", () => {
  const texts = new Map([
    ["reporter_name", "Jane Smith, as the superintendent"],
    ["reporter_contact", "jane@example.org 07700 900123"],
    ["organisation", "St Anna, LS1 4DY, 0161 496 0123"],
    ["where_happened", "Room 3, LS1 4DY"],
    ["when_happened", "3 May 2015"],
    ["happened", "I was on call"],
  ]);
  assert.deepEqual(names(findInTexts(texts, true, YEAR)), []);
  assert.deepEqual(names(findInTexts(texts, false, YEAR)), ["happened.own_shift.1"]);
  assert.deepEqual(names(findInTexts(new Map([["where_happened", "bed of 943 476 5919"]]), true, YEAR)), ["where_happened.nhs_number.1"]);
  assert.equal(findInMessage("I was on call", true, YEAR).length, 0);
  assert.equal(findInMessage("I was on call", false, YEAR).length, 1);
});

test("what is kept stays kept when something before it is removed", () => {
  const texts = new Map([
    ["happened", "LS1 4DY, LS1 4DZ and LS1 4EA, or 943 476 5919"],
    ["evidence", "LS1 4DY"],
  ]);
  const decisions = new Decisions(texts, false, YEAR);
  const take = (name: string) => decisions.open().find((found) => names([found])[0] === name) as Found;
  decisions.keep(take("happened.postcode.2"));
  decisions.keep(take("evidence.postcode.1"));
  assert.equal(decisions.remove(take("happened.postcode.1")), "[removed], LS1 4DZ and LS1 4EA, or 943 476 5919");
  assert.deepEqual(names(decisions.open()), ["happened.postcode.2", "happened.nhs_number.1"]);
  assert.equal(decisions.remove(take("happened.postcode.2")), "[removed], LS1 4DZ and [removed], or 943 476 5919");
  assert.deepEqual(names(decisions.open()), ["happened.nhs_number.1"]);
  decisions.keep(take("happened.nhs_number.1"));
  assert.deepEqual(decisions.open(), []);
});

test("a part of the page is for the answers that it names", () => {
  const given: Record<string, string[]> = { nation: ["wales"], consent: ["employer", "commissioner"] };
  const answersTo = (question: string) => given[question] ?? [];
  assert.ok(holds("nation=wales,scotland", answersTo));
  assert.ok(!holds("nation=england,", answersTo));
  assert.ok(holds("mode=,anonymous", answersTo));
  assert.ok(!holds("mode=anonymous", answersTo));
  assert.ok(holds("nation=wales consent=commissioner", answersTo));
  assert.ok(!holds("nation=wales consent=other_bodies", answersTo));
});
