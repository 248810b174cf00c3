import assert from "node:assert/strict";
import { test } from "node:test";
import { seal } from "../src/protocol/age-file";
import { fromBase64, toBase64 } from "../src/protocol/bytes";
import { type Document, TooLong, writeDocument } from "../src/protocol/document";
import { firstHead, nextHead } from "../src/protocol/heads";
import { Keyring } from "../src/protocol/keyring";
import { openThread } from "../src/protocol/opening";
import { type Bundle } from "../src/staff/case/bundle";
import { buildChange, CannotAct, type Step } from "../src/staff/case/change";
import { openCase, type OpenedCase } from "../src/staff/case/opened-case";
import { newCase } from "./sample-bundle";
import { alice, bytesOf, caseKey, DAY, grant, keyring, lena, report, reporter, sealedForCase } from "./sample-case";

const reader = { account: "alice", keys: alice };
const sealedGrant = toBase64(await seal(writeDocument(grant(), reporter.signingSeed), [alice.recipient]));

async function bundle(document: Document = report(), change: Partial<Bundle> = {}): Promise<Bundle> {
  const sealed = await sealedForCase(document, reporter.signingSeed);
  const head = nextHead(firstHead(caseKey.caseId, "shared"), sealed);
  const sealedParts = {
    grant: sealedGrant,
    signer: toBase64(reporter.signer),
    threads: {
      shared: { n: 1, head: toBase64(head), entries: [{ n: 0, ciphertext: toBase64(sealed) }] },
      staff: { n: 0, head: toBase64(firstHead(caseKey.caseId, "staff")), entries: [] },
    },
  };
  return { ...newCase(sealedParts), ...change };
}

async function opened(given: Bundle, people: Keyring = keyring): Promise<OpenedCase> {
  const result = await openCase(caseKey.caseId, given, reader, people);
  assert.ok("opened" in result, JSON.stringify(result));
  return result.opened;
}

const message: Step = { action: "message", entry: { kind: "message", text: "x" } };

test("an honest case has nothing to warn of and may be acted on", async () => {
  const shown = await opened(await bundle());
  assert.deepEqual(shown.warnings, []);
  assert.equal(shown.actsAs, "reviewer");
});

test("a row that says something else than the report is named", async () => {
  const warnings = async (document: Document, change: Partial<Bundle> = {}) =>
    (await opened(await bundle(document, change))).warnings;
  assert.deepEqual(await warnings(report(), { mode: "named" }), ["mode"]);
  assert.deepEqual(await warnings(report({ mode: "nonsense" }), { mode: "named" }), ["mode"]);
  assert.deepEqual(await warnings(report(), { danger: true }), ["danger-added"]);
  assert.deepEqual(await warnings(report({ mode: "anonymous", danger: "yes" })), ["danger-hidden"]);
  assert.deepEqual(await warnings(report({ mode: "anonymous", danger: "yes" }), { danger: true }), []);
  assert.deepEqual(await warnings(report(), { signer: toBase64(lena.signer) }), ["signer"]);
});

test("another case than the one asked for is refused", async () => {
  assert.deepEqual(await openCase("a".repeat(26), await bundle(), reader, keyring), { refused: "wrong_answer" });
});

test("without a good grant nothing is opened", async () => {
  const noGrant = await bundle(report(), { grant: "not base64" });
  assert.deepEqual(await openCase(caseKey.caseId, noGrant, reader, keyring), { refused: "too_large" });
});

async function mayNotAct(given: Bundle, people: Keyring = keyring): Promise<string[]> {
  const shown = await opened(given, people);
  assert.equal(shown.actsAs, null);
  await assert.rejects(buildChange(message, shown, reader, people, DAY), CannotAct);
  return shown.warnings;
}

test("nothing is sealed when the report could not be verified", async () => {
  const unsigned = await bundle();
  const forged = toBase64(await sealedForCase(report(), lena.signingSeed));
  unsigned.threads.shared.entries = [{ n: 0, ciphertext: forged }];
  assert.deepEqual(await mayNotAct(unsigned), ["report"]);
  const gone = await bundle();
  gone.threads.shared.entries = [];
  assert.deepEqual(await mayNotAct(gone), ["report"]);
});

test("nothing is sealed by somebody the reporter kept out", async () => {
  const excluding = report();
  if (excluding.kind === "report") excluding.data.excluded = ["alice"];
  assert.deepEqual(await mayNotAct(await bundle(excluding)), ["excluded"]);
});

test("nothing is signed with a key that others would not believe", async () => {
  const row = { name: "alice", role: "reviewer", recipient: alice.recipient, key: toBase64(alice.signer), until: null };
  assert.deepEqual(await mayNotAct(await bundle(), Keyring.from([])), ["own-key"]);
  assert.deepEqual(await mayNotAct(await bundle(), Keyring.from([{ ...row, until: DAY }])), ["own-key"]);
  const otherKey = Keyring.from([{ ...row, key: toBase64(lena.signer) }]);
  assert.deepEqual(await mayNotAct(await bundle(), otherKey), ["own-key"]);
});

test("nothing is written on a head that the entries do not give", async () => {
  const given = await bundle();
  given.threads.staff.head = toBase64(bytesOf(0));
  assert.deepEqual(await mayNotAct(given), ["head"]);
});

test("a gap is named and does not stop the case", async () => {
  const given = await bundle();
  given.threads.shared.n = 2;
  const shown = await opened(given);
  assert.deepEqual(shown.warnings, ["gaps"]);
  assert.equal(shown.actsAs, "reviewer");
});

test("a change carries what was seen, and an entry that the others can verify", async () => {
  const given = await bundle();
  const shown = await opened(given);
  const entry = { kind: "feedback", outcome: "action_taken", result: "other", text: "We did it.", changed: "" } as const;
  const change = await buildChange({ action: "conclude_action", entry, details: { result: "other" } }, shown, reader, keyring, DAY);
  const { head } = given.threads.shared;
  const end = (thread: "shared" | "staff") => ({ n: given.threads[thread].n, head: given.threads[thread].head });
  const seen = { shared: end("shared"), staff: end("staff") };
  const rest = { action: "conclude_action", target: null, seen, details: { result: "other" } };
  assert.deepEqual({ ...change, entry: null }, { ...rest, entry: null });
  assert.ok(change.entry);
  assert.deepEqual([change.entry.thread, change.entry.n, change.entry.head], ["shared", 1, head]);
  const ciphertexts = new Map([
    [0, fromBase64(given.threads.shared.entries[0]?.ciphertext as string)],
    [1, fromBase64(change.entry.ciphertext)],
  ]);
  const reread = await openThread({ thread: "shared", length: 2, ciphertexts }, caseKey, keyring);
  assert.equal(reread.entries[1]?.verdict, "verified");
  assert.deepEqual(reread.entries[1]?.document?.data, { outcome: "action_taken", result: "other", text: "We did it.", changed: "" });
  const asToken = { ...caseKey, identity: reporter.identity };
  const byReporter = await openThread({ thread: "shared", length: 2, ciphertexts }, asToken, keyring);
  assert.equal(byReporter.entries[1]?.verdict, "verified");
});

test("a step without an entry sends none, and too long a text is said to be", async () => {
  const shown = await opened(await bundle());
  const step = await buildChange({ action: "assess" }, shown, reader, keyring, DAY);
  assert.equal(step.entry, null);
  const long: Step = { action: "message", entry: { kind: "message", text: "x".repeat(1_100_000) } };
  await assert.rejects(buildChange(long, shown, reader, keyring, DAY), TooLong);
});
