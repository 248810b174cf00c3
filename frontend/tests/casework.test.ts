// What the case page works out before it shows anything: what differs, what is next, where consent stands, in what order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type DataByKind } from "../src/protocol/data";
import { type Bundle, lookedAtBy } from "../src/staff/case/bundle";
import { rowsOf } from "../src/staff/case/classify/rows";
import { candidates, isAlone } from "../src/staff/case/colleagues";
import { differences, reasonsOf, stateOf } from "../src/staff/case/compare";
import { resultsFor } from "../src/staff/case/directory";
import { nextStep } from "../src/staff/case/next-step";
import { consentOf, isOverridden, openOverride } from "../src/staff/case/refer/consent-of";
import { openQuestion } from "../src/staff/case/refer/open-question";
import { including, isSame, moved, without } from "../src/staff/case/route/order";
import { warningsAbout } from "../src/staff/case/warnings";
import { newCase, openedSample } from "./sample-bundle";
import { DAY, keyring, report } from "./sample-case";
import { digest, thread, written } from "./sample-documents";

const bundle = newCase({ grant: "", signer: "", threads: {} as Bundle["threads"] });
const classification: DataByKind["classification"] = {
  nation: "england",
  setting: "nhs",
  about: ["student", "regulator"],
  categories: ["rad_dose"],
  urgency: "high",
  reporter: "employee",
  flags: [],
  nhs_funded: null,
  severity: "low",
  likelihood: "rare",
  candour: "engaged",
  irmer: "not_known",
  happened: "2026-11-01",
  known: null,
  text: "Why.",
};
const { severity, likelihood, candour, irmer, happened: _happened, known: _known, text: _text, ...routing } = classification;
const assessed = { routing, severity, likelihood, candour, irmer };

test("what the server keeps is held against what was signed last", () => {
  const staff = thread(
    written("classification", 0, "alice", { ...classification, nation: "wales" }),
    written("classification", 1, "alice", classification),
    written("route", 2, "alice", { edition: digest, bodies: ["cqc", "hcpc"], text: "" }),
    written("task", 3, "alice", { for: "lena", due: "2026-12-01", text: "Ask." }),
  );
  const tasks = [{ n: 3, for: "lena", due_on: "2026-12-01", done_on: null }];
  const honest = { ...bundle, classification: assessed, route: ["cqc", "hcpc"], tasks };
  const told = (change: Partial<Bundle>) => differences({ bundle: { ...honest, ...change }, staff, referrals: [] });
  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ classification: { ...assessed, routing: { ...routing, about: ["regulator", "student"] } } }), []);
  assert.deepEqual(told({ classification: { ...assessed, routing: { ...routing, nation: "wales" } } }), ["classification"]);
  assert.deepEqual(told({ classification: { ...assessed, severity: "death" } }), ["classification"]);
  assert.deepEqual(told({ classification: { ...assessed, routing: { ...routing, flags: ["death"] } } }), ["classification"]);
  assert.deepEqual(told({ classification: null }), ["classification"]);
  assert.deepEqual(told({ route: ["hcpc", "cqc"] }), ["route"]);
  assert.deepEqual(told({ tasks: [] }), ["tasks"]);
  assert.deepEqual(told({ tasks: [{ n: 3, for: "alice", due_on: "2026-12-01", done_on: null }] }), ["tasks"]);
  assert.deepEqual(differences({ bundle: honest, staff: thread(), referrals: [] }), ["classification", "route", "tasks"]);
});

test("a proposal or an agreement that nobody signed is named", () => {
  const override = written("override", 0, "alice", { body: "cqc", text: "Harm." });
  const approval = written("approval", 1, "lena", { of: 0, text: "Yes." });
  const about = (proposed_by: string, approved_by: string | null, what = "override:cqc", reasons: number | null = null) => ({
    ...bundle,
    proposals: [{ about: what, proposed_by, approved_by, reasons }],
  });
  const told = (given: Bundle, ...documents: unknown[]) => differences({ bundle: given, staff: thread(...documents), referrals: [] });
  assert.deepEqual(told(about("alice", "lena"), override, approval), []);
  assert.deepEqual(told(about("alice", null), override), []);
  assert.deepEqual(told(about("alice", "lena"), override), ["proposals"]);
  assert.deepEqual(told(about("lena", null), override), ["proposals"]);
  assert.deepEqual(told(about("alice", null, "override:hcpc"), override), ["proposals"]);
  assert.deepEqual(told(about("alice", null, "no_action")), ["proposals"]);
  const note = written("note", 0, "alice", { text: "Reasons." });
  assert.deepEqual(told(about("alice", null, "no_action", 0), note), []);
  // Any note that they ever wrote is not the one, and nor is another's at that place.
  assert.deepEqual(told(about("alice", null, "no_action"), note), ["proposals"]);
  assert.deepEqual(told(about("alice", null, "no_action", 1), note), ["proposals"]);
  assert.deepEqual(told(about("lena", null, "no_action", 0), note), ["proposals"]);
  assert.equal(reasonsOf(about("alice", null, "no_action", 0), thread(note))?.data.text, "Reasons.");
});

test("how far a body has come is read from its letters", () => {
  const letter = (n: number, says: DataByKind["letter"]["says"]) => written("letter", n, "alice", { says, suggestion: "", text: "" });
  assert.equal(stateOf(undefined), "sent");
  assert.equal(stateOf(thread(letter(1, "acknowledged"), letter(2, "question"), letter(3, "answer"))), "acknowledged");
  assert.equal(stateOf(thread(letter(1, "outcome"), letter(2, "acknowledged"))), "answered");
  assert.equal(stateOf(thread(letter(1, "declined"))), "declined");
  assert.equal(openQuestion([letter(1, "question"), letter(2, "answer")]), null);
  assert.equal(openQuestion([letter(1, "answer"), letter(2, "question")])?.n, 2);
});

test("consent is told as it stands and how it came to that", () => {
  const first = report({ mode: "anonymous", consent: ["system_regulator"] });
  const asked = written("request", 1, "alice", { body: "hcpc", text: "?" });
  const consent = (n: number, given: boolean) => written("consent", n, "reporter", { body: "hcpc", given });
  const stands = (body: string, group: string, ...after: unknown[]) =>
    consentOf({ shared: thread(first, ...after), staff: thread() }, body, group).stands;
  assert.equal(stands("cqc", "system_regulator"), "given-in-report");
  assert.equal(stands("hcpc", "professional_regulator"), "not-asked");
  assert.equal(stands("hcpc", "professional_regulator", asked), "asked");
  assert.equal(stands("hcpc", "professional_regulator", asked, consent(2, true)), "given");
  assert.equal(stands("hcpc", "professional_regulator", asked, consent(2, false)), "refused");
  assert.equal(stands("hcpc", "professional_regulator", asked, consent(2, false), { ...asked, n: 3 }), "asked");
  assert.equal(stands("cqc", "system_regulator", written("withdrawal", 1, "reporter", { text: "" })), "withdrawn");
  const gap = { entries: [...thread(first).entries, { n: 1, verdict: "missing" as const, document: null }], head: null };
  assert.equal(consentOf({ shared: gap, staff: thread() }, "cqc", "system_regulator").stands, "unknown");
});

test("two people, both signed, and the server's word as well: only then does it go without consent", () => {
  const override = written("override", 0, "lena", { body: "cqc", text: "Harm." });
  const byOther = { ...written("approval", 1, "lena", { of: 0, text: "" }), by: "lead-two" };
  const listed = { about: "override:cqc", proposed_by: "lena", approved_by: "lead-two", reasons: null };
  const stands = (proposals: Bundle["proposals"], ...documents: unknown[]) =>
    isOverridden({ bundle: { ...bundle, proposals }, staff: thread(...documents) }, "cqc");
  assert.equal(stands([listed], override, byOther), true);
  assert.equal(stands([], override, byOther), false);
  assert.equal(stands([{ ...listed, approved_by: null }], override, byOther), false);
  assert.equal(stands([listed], override, written("approval", 1, "lena", { of: 0, text: "" })), false);
});

test("a proposal can be agreed to for as long as the server has it, and a new one made after that", () => {
  const override = written("override", 0, "lena", { body: "cqc", text: "Harm." });
  const byOther = { ...written("approval", 1, "lena", { of: 0, text: "" }), by: "lead-two" };
  const waiting = { about: "override:cqc", proposed_by: "lena", approved_by: null, reasons: null };
  const open = (proposals: Bundle["proposals"], ...documents: unknown[]) =>
    openOverride({ bundle: { ...bundle, proposals }, staff: thread(...documents) }, "cqc");
  assert.equal(open([waiting], override)?.n, 0);
  assert.equal(open([waiting], override, byOther), null);
  assert.equal(open([waiting]), null);
  // The case was closed in between, and with it the proposal.
  assert.equal(open([], override), null);
  assert.equal(open([{ ...waiting, approved_by: "lead-two" }], override), null);
  assert.equal(open([{ ...waiting, proposed_by: "alice" }], override), null);
  assert.equal(open([{ ...waiting, about: "override:hcpc" }], override), null);
});

test("the next step follows the case", () => {
  const step = (change: Partial<Bundle>) => nextStep({ ...bundle, ...change }, "alice");
  const referral = (state: Bundle["referrals"][number]["state"]) => ({ id: "a", body: "cqc", state, basis: "consent" as const, sent_on: DAY, moved_on: DAY });
  const routed = { state: "assessing", classification: assessed, route: ["cqc"] };
  assert.equal(step({ state: "received" }), "acknowledge");
  assert.equal(step({ state: "acknowledged" }), "assess");
  assert.equal(step({ state: "reopened" }), "assess");
  assert.equal(step({ state: "reopened", second_look: true, concluded_by: "alice" }), "second-look");
  assert.equal(step({ state: "reopened", second_look: true, concluded_by: "lena" }), "assess");
  assert.equal(step({ state: "assessing" }), "classify");
  assert.equal(step({ ...routed, route: null }), "route");
  assert.equal(step(routed), "refer");
  assert.equal(step({ ...routed, referrals: [referral("declined")] }), "refer");
  assert.equal(step({ ...routed, referrals: [referral("sent"), referral("answered")] }), "with-body");
  assert.equal(step({ ...routed, referrals: [referral("answered")] }), "close");
  assert.deepEqual(["awaiting_reporter", "concluded", "withdrawn", "unreadable"].map((state) => step({ state })), ["waiting", "closed", "withdrawn", "unreadable"]);
});

test("a second look is somebody else's until it is over", () => {
  const looked = (state: string, second_look = true) => lookedAtBy({ ...bundle, state, second_look, concluded_by: "lena" });
  assert.deepEqual(["reopened", "assessing", "awaiting_reporter"].map((state) => looked(state)), ["lena", "lena", "lena"]);
  assert.deepEqual(["concluded", "withdrawn", "unreadable"].map((state) => looked(state)), [null, null, null]);
  assert.equal(looked("reopened", false), null);
});

test("bodies are moved, taken out and added, and nothing is lost at the ends", () => {
  const bodies = ["a", "b", "c"];
  assert.deepEqual(moved(bodies, "c", -1), ["a", "c", "b"]);
  assert.deepEqual(moved(bodies, "a", 1), ["b", "a", "c"]);
  assert.deepEqual(moved(bodies, "a", -1), bodies);
  assert.deepEqual(moved(bodies, "c", 1), bodies);
  assert.deepEqual(moved(bodies, "x", 1), bodies);
  assert.deepEqual(without(bodies, "b"), ["a", "c"]);
  assert.deepEqual(including(bodies, "d"), ["a", "b", "c", "d"]);
  assert.deepEqual(including(bodies, "b"), bodies);
  assert.ok(isSame(bodies, ["a", "b", "c"]) && !isSame(bodies, ["a", "c", "b"]) && !isSame(bodies, ["a", "b"]));
});

test("a case ends with a result of its own kind", () => {
  const results = [
    { id: "fixed", label: "Put right", outcome: "action_taken" as const },
    { id: "unfounded", label: "Not so", outcome: "no_action" as const },
  ];
  assert.deepEqual(resultsFor("no_action", { results }), [{ value: "unfounded", label: "Not so" }]);
  assert.deepEqual(resultsFor("action_taken", { results }), [{ value: "fixed", label: "Put right" }]);
  assert.deepEqual(resultsFor("no_action", null), []);
});

test("a key is offered to colleagues in office who open cases and have none", () => {
  assert.deepEqual(candidates(keyring.everybody(), ["alice"]).map(({ name }) => name), ["lena"]);
  assert.deepEqual(candidates(keyring.everybody(), []).map(({ name }) => name), ["alice", "lena"]);
});

test("a holder whom the reporter kept out is an alarm for everybody else who opens the case", async () => {
  const opened = await openedSample({ mode: "anonymous" });
  const with_ = (holders: string[]) => warningsAbout({ ...opened, bundle: { ...opened.bundle, holders } }, "alice", true);
  assert.deepEqual(with_(["alice", "lena"]), []);
  assert.deepEqual(with_(["alice", "frank"]), ["holder-excluded"]);
});

test("a colleague is shown everything that was classified", () => {
  const shown = rowsOf({ ...classification, irmer: "notifiable", nhs_funded: false, known: "2026-11-02" }, null);
  const values = shown.map(([, value]) => value);
  const { about, categories, nation, setting, urgency, reporter, severity, likelihood, candour } = classification;
  for (const said of [...categories, nation, setting, urgency, reporter, severity, likelihood, candour, "notifiable", about.join("; "), "No"]) {
    assert.ok(values.includes(said), said);
  }
  // Each part of what is signed has a row; the note stands below them.
  assert.equal(shown.length, Object.keys(classification).length - 1);
});

test("the last key is not offered for deleting", () => {
  assert.equal(isAlone({ holders: ["alice"] }), true);
  assert.equal(isAlone({ holders: ["alice", "lena"] }), false);
});
