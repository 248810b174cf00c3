// What the classify form begins with.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Classification } from "../src/protocol/data";
import { clearPart, prefilled, proposedBy, soonest, isPossible } from "../src/staff/case/classify/prefill";
import { type ProposedLine } from "../src/staff/case/directory";

const urgencies = ["immediate", "high", "standard", "historical"].map((id) => ({ id, label: id }));
const line = (question: string, value: string | null, field: ProposedLine["field"], to: string): ProposedLine => ({ question, value, field, to });
const proposed = [
  line("nation", "northern_ireland", "nation", "ni"),
  line("danger", "yes", "urgency", "immediate"),
  line("category", "rad_dose", "categories", "rad_dose"),
  line("category", "rad_dose", "urgency", "high"),
  line("detriment", "yes", "flags", "fear_of_reprisal"),
  line("detriment", "afraid", "flags", "fear_of_reprisal"),
  line("done_before", null, "flags", "tried_internal"),
];
const vocabulary = { proposed, urgencies };

test("answers propose what the table says of them and nothing else", () => {
  const given = { nation: "northern_ireland", category: "rad_dose", detriment: "yes", done_before: "Told the manager.", happened: "danger yes" };
  const start = proposedBy(given, vocabulary);
  assert.deepEqual(
    [start.nation, start.categories, start.urgency, start.flags],
    ["ni", ["rad_dose"], "high", ["fear_of_reprisal", "tried_internal"]],
  );
  assert.deepEqual([start.setting, start.reporter, start.about, start.nhs_funded], ["not_sure", "prefer_not_to_say", [], null]);
  assert.deepEqual([start.severity, start.likelihood, start.candour, start.irmer], Array(4).fill("not_known"));
});

test("of several urgencies the soonest counts, and without any it is standard", () => {
  assert.equal(proposedBy({ danger: "yes", category: "rad_dose" }, vocabulary).urgency, "immediate");
  assert.equal(proposedBy({}, vocabulary).urgency, "standard");
  const order = urgencies.map(({ id }) => id);
  assert.equal(soonest(["historical", "high", "standard"], order), "high");
  assert.equal(soonest(["nonsense"], order), "standard");
});

test("an answer in the reporter's own words counts when there are any", () => {
  assert.deepEqual(proposedBy({ done_before: "  \n" }, vocabulary).flags, []);
  assert.deepEqual(proposedBy({ done_before: [] }, vocabulary).flags, []);
  assert.deepEqual(proposedBy({ done_before: "x" }, vocabulary).flags, ["tried_internal"]);
});

test("what was classified last is where the next begins, without its note", () => {
  const last: Classification = { ...proposedBy({}, vocabulary), nation: "wales", severity: "severe", text: "Seen by two." };
  assert.deepEqual(prefilled(last, { nation: "northern_ireland" }, vocabulary), { ...last, text: "" });
});

test("the note and nothing else stays out of what the server keeps", () => {
  const said: Classification = { ...proposedBy({ category: "rad_dose" }, vocabulary), happened: "2026-11-01", text: "Only for staff." };
  const clear = clearPart(said);
  assert.ok(!/Only for staff|2026-11-01/.test(JSON.stringify(clear)));
  assert.deepEqual(Object.keys(clear), ["routing", "severity", "likelihood", "candour", "irmer"]);
  const { routing } = clear as { routing: object };
  const parts = ["nation", "setting", "about", "categories", "urgency", "reporter", "flags", "nhs_funded"];
  assert.deepEqual(Object.keys(routing), parts);
});

test("nothing happened before the protocol has a word for the day, or after today", () => {
  const possible = (day: string) => isPossible(day, "2026-11-20");
  assert.deepEqual(["", "1970-01-01", "2026-11-20"].map(possible), [true, true, true]);
  assert.deepEqual(["0026-03-03", "1969-12-31", "2026-11-21", "12026-01-01"].map(possible), [false, false, false, false]);
});
