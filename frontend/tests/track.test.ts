// A case opened with its code in its reporter's browser: what is believed, what is said of bodies, what may be written.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Bytes, fromBase64 } from "../src/protocol/bytes";
import { caseIdOf } from "../src/protocol/case-id";
import type { DocumentOf } from "../src/protocol/document";
import { firstHead, nextHead } from "../src/protocol/heads";
import { sealReport } from "../src/protocol/report-writing";
import { type ReportersEntry, sealReportersEntry } from "../src/protocol/reporter-writing";
import { tokenOf, wordsOfEntropy } from "../src/protocol/token";
import { sealed as sealedByStaff } from "../src/protocol/writing";
import { hasItsAnswer, headToWriteOn, type OpenedCase, openCase } from "../src/public/track/opened-case";
import { notesAsText } from "../src/public/track/notes-file";
import { readCode } from "../src/public/track/read-code";
import { lineOf, notesIn } from "../src/public/track/said";
import { isThere } from "../src/public/track/same-step";
import type { SealedCase, StoredThread } from "../src/public/track/sealed-case";
import { readStep, type Step } from "../src/public/track/step";
import { bodiesSpokenOf, groupsAgreedTo, hadSaidYes, isWithdrawn, tellingOf } from "../src/public/track/telling";
import { putInto } from "../src/public/track/words";
import { alice, DAY, keyring, reporter } from "./sample-case";

const ANSWERS = { mode: "anonymous", happened: "The chart was ignored.", consent: ["employer"] };
const say = (name: string, values: Record<string, string> = {}) => [name, ...Object.values(values)].join(" ");

/** A case that its own thread is kept of, as the service would keep it. */
class Kept {
  readonly shared: Bytes[] = [];
  readonly private: Bytes[] = [];
  report: DocumentOf<"report"> | null = null;

  constructor(readonly caseId: string) {}

  static async of(answers: Record<string, string | string[]> = ANSWERS): Promise<Kept> {
    const sealed = await sealReport({ answers, excluded: [], identity: null, files: [], day: DAY }, reporter, keyring);
    const kept = new Kept(caseIdOf(sealed.recipient, fromBase64(sealed.signer)));
    kept.shared.push(fromBase64(sealed.report));
    kept.report = (await kept.open()).report;
    return kept;
  }

  headOf(thread: "shared" | "private"): Bytes {
    return this[thread].reduce((head, ciphertext) => nextHead(head, ciphertext), firstHead(this.caseId, thread));
  }

  sealed(): SealedCase {
    const thread = <T extends "shared" | "private">(name: T): StoredThread<T> => {
      const ciphertexts = new Map(this[name].map((ciphertext, n) => [n, ciphertext]));
      return { thread: name, length: this[name].length, ciphertexts, head: this.headOf(name) };
    };
    return { caseId: this.caseId, shared: thread("shared"), private: thread("private"), disclosures: [], concluded: false, openedAgain: null };
  }

  async open(change: (sealed: SealedCase) => void = () => undefined, token = reporter): Promise<OpenedCase> {
    const sealed = this.sealed();
    change(sealed);
    return openCase(sealed, token, keyring);
  }

  async write(entry: ReportersEntry, day = DAY): Promise<void> {
    assert.ok(this.report);
    const thread = entry.kind === "diary" ? "private" : "shared";
    const place = { thread, n: this[thread].length, head: this.headOf(thread), day } as const;
    this[thread].push(await sealReportersEntry(entry, place, reporter, this.report, []));
  }

  async answer(kind: "message" | "feedback" | "request", data: Record<string, unknown>, day = DAY): Promise<void> {
    assert.ok(this.report);
    const place = { caseId: this.caseId, thread: "shared", n: this.shared.length, head: this.headOf("shared"), day } as const;
    const author = { account: "alice", role: "reviewer", signingSeed: alice.signingSeed } as const;
    const readers = [this.report.data.recipient, this.report.data.token];
    this.shared.push(await sealedByStaff(kind, data as never, place, author, readers));
  }
}

const message = (text: string): ReportersEntry => ({ kind: "message", data: { text } });
const consent = (body: string, given: boolean): ReportersEntry => ({ kind: "consent", data: { body, given } });

test("what both sides wrote is opened in order, notes are in a thread of their own", async () => {
  const kept = await Kept.of();
  await kept.answer("message", { text: "We have read it." });
  await kept.write(message("Thank you."));
  await kept.write({ kind: "diary", data: { day: "2026-03-02", text: "Later." } });
  await kept.write({ kind: "diary", data: { day: "2026-03-01", text: "Earlier." } });
  const opened = await kept.open();
  assert.deepEqual(opened.shared.entries.map(({ verdict }) => verdict), ["verified", "verified", "verified"]);
  assert.deepEqual(headToWriteOn(opened, "shared"), kept.headOf("shared"));
  assert.deepEqual(headToWriteOn(opened, "private"), kept.headOf("private"));
  assert.deepEqual(notesIn(opened.private.entries).map((note) => note.about?.text), ["Earlier.", "Later."]);
});

test("another code, another case, another report under this code: nothing is believed", async () => {
  const [kept, other] = [await Kept.of(), await Kept.of()];
  const stranger = tokenOf(new Uint8Array(16).fill(9));
  assert.equal((await kept.open(undefined, stranger)).report, null);
  const swapped = await kept.open((sealed) => ((sealed.shared.ciphertexts as Map<number, Bytes>).set(0, other.shared[0] as Bytes)));
  assert.equal(swapped.shared.entries[0]?.verdict, "wrong_case");
  assert.equal(swapped.report, null);
  const renamed = await kept.open((sealed) => (sealed.caseId = other.caseId));
  assert.equal(renamed.report, null);
});

test("on a head that the entries do not give nothing is written; after a gap the service's is taken", async () => {
  const kept = await Kept.of();
  await kept.answer("message", { text: "We have read it." });
  const lied = await kept.open((sealed) => (sealed.shared.head = new Uint8Array(32).fill(1)));
  assert.equal(headToWriteOn(lied, "shared"), null);
  const short = await kept.open((sealed) => {
    sealed.shared.length = 1;
    (sealed.shared.ciphertexts as Map<number, Bytes>).delete(1);
  });
  assert.equal(headToWriteOn(short, "shared"), null, "an entry kept back at the end");
  const gap = await kept.open((sealed) => void (sealed.shared.ciphertexts as Map<number, Bytes>).delete(1));
  assert.deepEqual(gap.shared.entries.map(({ verdict }) => verdict), ["verified", "missing"]);
  assert.deepEqual(headToWriteOn(gap, "shared"), kept.headOf("shared"));
});

test("a closed case needs an answer that is verified, and later than its opening again", async () => {
  const kept = await Kept.of();
  const closed = (again: number | null) => kept.open((sealed) => Object.assign(sealed, { concluded: true, openedAgain: again }));
  assert.equal(hasItsAnswer(await kept.open()), null);
  assert.equal(hasItsAnswer(await closed(null)), false);
  await kept.answer("feedback", { outcome: "action_taken", result: "", text: "Done.", changed: "" });
  assert.equal(hasItsAnswer(await closed(null)), true);
  await kept.write(message("Look again."));
  assert.equal(hasItsAnswer(await closed(2)), false);
});

test("what holds of a body is what was said last", async () => {
  const kept = await Kept.of();
  const telling = async (body: string, left = false) => tellingOf(await kept.open(), body, left, "employer");
  assert.deepEqual(groupsAgreedTo(await kept.open()), ["employer"]);
  assert.equal(await telling("cqc"), "agreed-in-report");
  assert.equal(tellingOf(await kept.open(), "hse", false, "system_regulator"), "unanswered");
  await kept.answer("request", { body: "hse", text: "May they know?" });
  await kept.write(consent("cqc", false));
  assert.equal(await telling("cqc"), "refused");
  await kept.write(consent("cqc", true));
  assert.equal(await telling("cqc"), "agreed");
  assert.equal(await telling("cqc", true), "left");
  assert.deepEqual(bodiesSpokenOf(await kept.open()), ["hse", "cqc"]);
  await kept.write({ kind: "withdrawal", data: { text: "" } });
  assert.equal(isWithdrawn(await kept.open()), true);
  assert.equal(await telling("cqc"), "refused");
});

test("a yes has to have stood on the day when a body was told", async () => {
  const kept = await Kept.of({ mode: "anonymous", happened: "x" });
  const [first, second, third] = ["2026-05-01", "2026-05-02", "2026-05-03"] as const;
  await kept.write(consent("cqc", true), second);
  await kept.write(consent("cqc", false), second);
  const opened = await kept.open();
  assert.equal(hadSaidYes(opened, "cqc", "system_regulator", first), false);
  assert.equal(hadSaidYes(opened, "cqc", "system_regulator", second), true, "at some moment of that day");
  assert.equal(hadSaidYes(opened, "cqc", "system_regulator", third), false);
});

test("the same step is found where it stands, and for consent only as the last word", async () => {
  const kept = await Kept.of();
  const step = (entry: ReportersEntry): Step => ({ action: "x", entry, thread: "shared", target: null, details: null });
  await kept.write(message("Once."));
  await kept.write(consent("cqc", false));
  await kept.write(consent("cqc", true));
  await kept.answer("message", { text: "Theirs." });
  const opened = await kept.open();
  assert.equal(isThere(opened, step(message("Once.")), 1), true);
  assert.equal(isThere(opened, step(message("Once.")), 2), false, "said before the page was made");
  assert.equal(isThere(opened, step(message("Theirs.")), 1), false);
  assert.equal(isThere(opened, step(consent("cqc", false)), 1), false);
  assert.equal(isThere(opened, step(consent("cqc", true)), 1), true);
});

test("a code is read as people write it, and what is wrong is named", () => {
  const entropy = new Uint8Array(16).fill(7);
  const words = wordsOfEntropy(entropy);
  for (const typed of [words, words.toUpperCase(), words.replaceAll(" ", "\n"), `1. ${words.replaceAll(" ", ", ")}.`]) {
    assert.deepEqual(readCode(typed), new Uint8Array(entropy));
  }
  assert.deepEqual(readCode(" \n"), { not: "missing" });
  assert.deepEqual(readCode("abandon about"), { not: "count", words: 2 });
  assert.deepEqual(readCode(`${"abandon ".repeat(11)}retrun`), { not: "unknown-word", typed: "retrun", suggestion: "return" });
  assert.deepEqual(readCode(`${"abandon ".repeat(11)}zoo`), { not: "mistyped" });
});

test("forms are read by the rules of the server's own", () => {
  const read = (step: string, values: Record<string, string>) => readStep(step, (name) => values[name] ?? "", "2026-11-23");
  assert.deepEqual(read("reply", { text: " \n " }), { field: "text", says: "missing-reply" });
  assert.deepEqual(read("reply", { text: "a\r\nb\u0007" }), { action: "reply", thread: "shared", target: null, details: null, entry: message("a\nb") });
  const long = read("reply", { text: "☢".repeat(10_001) });
  assert.deepEqual(long, { field: "text", says: "too-long", values: { max: "10000", used: "10001" } });
  assert.ok("entry" in (read("reply", { text: "💀".repeat(10_000) }) ?? {}), "counted as people count");
  assert.deepEqual(read("consent", { body: "cqc" }), { field: "choice", says: "choose-consent" });
  assert.deepEqual(read("consent", { given: "no" }), { field: "choice", says: "choose-beforehand" });
  const no = { action: "consent", thread: "shared", target: "cqc", details: { given: false }, entry: consent("cqc", false) };
  assert.deepEqual(read("consent", { body: "cqc", given: "no" }), no);
  assert.deepEqual(read("withdraw", { text: "Why." }), { field: "tick", says: "not-sure" });
  assert.deepEqual(read("rate", { score: "6" }), { field: "choice", says: "choose-rate" });
  assert.deepEqual(read("check_in", { after: "3" }), { field: "choice", says: "choose-check_in" });
  assert.deepEqual(read("check_in", { after: "3", detriment: "afraid" }), {
    action: "check_in",
    thread: "shared",
    target: null,
    details: { month: 3, detriment: "afraid" },
    entry: { kind: "checkin", data: { month: 3, detriment: "afraid", text: "" } },
  });
  for (const [day, month, year] of [["31", "2", "2026"], ["", "2", "2026"], ["1", "13", "2026"], ["001", "1", "2026"], ["1", "1", "1969"]]) {
    assert.deepEqual(read("diary", { day, month, year, text: "x" } as Record<string, string>), { field: "day", says: "no-day" });
  }
  assert.deepEqual(read("diary", { day: "24", month: "11", year: "2026", text: "x" }), { field: "day", says: "not-yet" });
  assert.deepEqual(read("diary", { day: "23", month: "11", year: "2026" }), { field: "text", says: "missing-diary" });
  const note = read("diary", { day: "3", month: "2", year: "2026", text: "x" });
  assert.deepEqual(note && "entry" in note && note.entry, { kind: "diary", data: { day: "2026-02-03", text: "x" } });
  assert.equal(read("conclude_action", { text: "x" }), null);
});

test("what was opened stands in words, and cannot fill places of its own", async () => {
  const kept = await Kept.of();
  await kept.answer("request", { body: "cqc", text: "May {body} know?" });
  await kept.write({ kind: "checkin", data: { month: 1, detriment: "yes", text: "<b>Shifts</b>" } });
  const { shared } = await kept.open((sealed) => (sealed.shared.length = 4));
  const named = { person: () => "Alice {who}", body: () => "The CQC", result: () => null };
  const lines = shared.entries.map((entry) => lineOf(entry, named, say));
  assert.equal(lines[0], null, "the report is shown apart");
  assert.deepEqual(lines[1], {
    own: false, byline: "byline-of Alice {who}", day: "20 November 2026", about: "request The CQC", result: "", text: "May {body} know?", changed: "",
  });
  assert.ok(lines[2] && "about" in lines[2] && lines[2].about === "check-in-yes" && lines[2].text === "<b>Shifts</b>");
  assert.deepEqual(lines[3], { says: "missing 3", own: false });
  assert.equal(putInto("From {who}, {day}", { who: "{day}", day: "today" }), "From {day}, today");
  const text = notesAsText({ reference: "ABCD-EFGH", today: DAY, notes: [{ number: 1, about: null }], messages: lines.slice(1, 2).filter((line) => line !== null) }, say);
  assert.ok(text.startsWith("file-title ABCD-EFGH\n\nfile-made ") && text.endsWith("\n\nrequest The CQC\n\nMay {body} know?\n"));
  assert.ok(text.includes("note-unreadable 1"));
});
