// A name given in confidence in all three browsers: who is asked, when a custodian may release it, who reads it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { toBase64 } from "../src/protocol/bytes";
import { caseIdOf } from "../src/protocol/case-id";
import { custodiansFor, NoCustodian, sealDecision, sealRequest } from "../src/protocol/disclosure-writing";
import { type DocumentOf } from "../src/protocol/document";
import { firstHead, nextHead } from "../src/protocol/heads";
import { Keyring } from "../src/protocol/keyring";
import { disclosureThread, type Thread } from "../src/protocol/kinds";
import { sealReport, type SealedReport } from "../src/protocol/report-writing";
import { staffKeysOf } from "../src/protocol/staff-keys";
import { type Bundle, type BundledThread } from "../src/staff/case/bundle";
import { buildChange, type Change } from "../src/staff/case/change";
import { openCase, type OpenedCase } from "../src/staff/case/opened-case";
import { type DisclosureBundle } from "../src/staff/disclosure/bundle";
import { openBundle, type Result, type Shown } from "../src/staff/disclosure/opened";
import { newCase } from "./sample-bundle";
import { alice, bytesOf, carol, DAY, lena, report, reporter } from "./sample-case";

const cleo = staffKeysOf(bytesOf(14));
const row = (name: string, role: string, keys: typeof alice) => ({ name, role, recipient: keys.recipient, key: toBase64(keys.signer), until: null });
const keyring = Keyring.from([row("alice", "reviewer", alice), row("lena", "lead", lena), row("carol", "custodian", carol), row("cleo", "custodian", cleo)]);
const asAlice = { account: "alice", keys: alice };
const asCarol = { account: "carol", keys: carol };
const identity = { name: "Ruth Penhaligon", contact: "ruth@example.org" };
const answers = { mode: "confidential", danger: "no", happened: "The dose chart was ignored." };

/** The case as the server has it, and what is asked on it. */
async function asked(urgent: boolean, excluded = ["cleo"]): Promise<{ bundle: Bundle; opened: OpenedCase; change: Change }> {
  const sealed = await sealReport({ answers, excluded, identity, files: [], day: DAY }, reporter, keyring);
  const bundle = bundleOf(sealed);
  const opened = await openedBy(bundle);
  const entry = { kind: "disclosure_request" as const, of: "name" as const, urgent, text: "The coroner asks.\r\nSoon." };
  const step = { action: "ask_name", entry, details: { urgent, custodians: ["carol"] } };
  return { bundle, opened, change: await buildChange(step, opened, asAlice, keyring, DAY) };
}

function bundleOf(sealed: SealedReport): Bundle {
  const grant = sealed.grants.find((one) => one.for === "alice")?.sealed ?? "";
  const caseId = caseIdOf(sealed.recipient, reporter.signer);
  const shared = threadOf(caseId, "shared", [sealed.report, sealed.identity as string]);
  const bundle = newCase({ grant, signer: sealed.signer, threads: { shared, staff: threadOf(caseId, "staff", []) } });
  return { ...bundle, case: caseId, mode: "confidential" };
}

function threadOf(caseId: string, thread: Thread, ciphertexts: string[]): BundledThread {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64"));
  const head = ciphertexts.reduce((at, one) => nextHead(at, bytes(one)), firstHead(caseId, thread));
  return { n: ciphertexts.length, head: toBase64(head), entries: ciphertexts.map((ciphertext, n) => ({ n, ciphertext })) };
}

async function openedBy(bundle: Bundle): Promise<OpenedCase> {
  const result = await openCase(bundle.case, bundle, asAlice, keyring);
  assert.ok("opened" in result, JSON.stringify(result));
  assert.deepEqual(result.opened.warnings, []);
  return result.opened;
}

function disclosureOf(change: Change): string {
  return change.entry?.thread.replace("disclosure-", "") ?? "";
}

/** As the custodian's browser is given it. */
function given(bundle: Bundle, change: Change, more: Partial<DisclosureBundle> = {}): DisclosureBundle {
  const id = disclosureOf(change);
  return {
    id,
    object: null,
    state: "asked",
    urgent: false,
    asked_on: DAY,
    decide_from: DAY,
    moved_on: DAY,
    case: bundle.case,
    reference: "XXXX-XXXX",
    thread: threadOf(bundle.case, disclosureThread(id), [change.entry?.ciphertext ?? ""]),
    kept: bundle.threads.shared.entries[1]?.ciphertext ?? null,
    actions: [{ action: "release_name" }, { action: "refuse_name" }],
    ...more,
  };
}

function shownOf(result: Result): Shown {
  assert.ok("shown" in result, JSON.stringify(result));
  return result.shown;
}

test("a request goes to the custodians whom the reporter did not keep out", async () => {
  const { opened, change, bundle } = await asked(false);
  assert.deepEqual(custodiansFor(opened.report as DocumentOf<"report">, keyring).map(({ name }) => name), ["carol"]);
  const shown = shownOf(await openBundle(disclosureOf(change), given(bundle, change), asCarol, keyring, DAY));
  assert.equal(shown.opened.request.data.text, "The coroner asks.\nSoon.");
  assert.deepEqual(shown.opened.request.data.sealed_to, [carol.recipient]);
  const byCleo = await openBundle(disclosureOf(change), given(bundle, change), { account: "cleo", keys: cleo }, keyring, DAY);
  assert.deepEqual(byCleo, { refused: "cannot_open" });
  const another = await openBundle("zzzzzzzzzzzzzzzz", given(bundle, change), asCarol, keyring, DAY);
  assert.deepEqual(another, { refused: "wrong_answer" });
});

test("where everybody who keeps names was kept out, nobody is asked", async () => {
  const kept = { ...report(answers), data: { ...report(answers).data, excluded: ["carol", "cleo"] } } as DocumentOf<"report">;
  const { opened } = await asked(false);
  const author = { account: "alice", role: "reviewer" as const, signingSeed: alice.signingSeed };
  await assert.rejects(sealRequest({ of: "name", urgent: false, text: "x" }, "zzzzzzzzzzzzzzzz", DAY, author, opened.key, kept, keyring), NoCustodian);
});

test("a name is released where that was signed to be urgent, or was answered, or has waited", async () => {
  const calm = await asked(false);
  const early = async (today: string, { bundle, change }: typeof calm, more: Partial<DisclosureBundle> = {}) =>
    shownOf(await openBundle(disclosureOf(change), given(bundle, change, more), asCarol, keyring, today)).early;
  assert.equal(await early("2026-11-24", calm), true);
  assert.equal(await early("2026-11-24", calm, { urgent: true }), true, "the service's word alone");
  assert.equal(await early("2026-11-25", calm), false);
  assert.equal(await early(DAY, calm, { actions: [] }), false, "the service does not offer it");
  assert.equal(await early(DAY, await asked(true)), false);
});

test("a released name is read by who can open the case, as its reporter signed it", async () => {
  const { bundle, change } = await asked(true);
  const shown = shownOf(await openBundle(disclosureOf(change), given(bundle, change), asCarol, keyring, DAY));
  assert.equal(shown.kept?.verdict, "verified");
  const lines = Buffer.from(shown.kept?.lines ?? "", "base64").toString();
  assert.ok(!lines.includes(identity.name), "the custodian reads no name");
  const place = { n: 1, head: nextHead(firstHead(bundle.case, disclosureThread(disclosureOf(change))), fromEntry(change)), day: DAY };
  const author = { account: "carol", role: "custodian" as const, signingSeed: carol.signingSeed };
  const decided = async (released: string) => {
    const sealed = toBase64(await sealDecision({ kept: released, text: "Needed." }, place, author, shown.opened, keyring));
    const thread = threadOf(bundle.case, disclosureThread(disclosureOf(change)), [change.entry?.ciphertext ?? "", sealed]);
    const threads = { ...bundle.threads, [disclosureThread(disclosureOf(change))]: thread };
    return (await openedBy({ ...bundle, threads })).disclosures[0]?.name;
  };
  assert.deepEqual(await decided(shown.kept?.lines ?? ""), { verdict: "verified", named: identity });
  assert.equal(await decided(""), null);
  assert.deepEqual(await decided(toBase64(bytesOf(1))), { verdict: "malformed", named: null });
  const other = await asked(true);
  const elsewhere = shownOf(await openBundle(disclosureOf(other.change), given(other.bundle, other.change), asCarol, keyring, DAY));
  assert.deepEqual(await decided(elsewhere.kept?.lines ?? ""), { verdict: "wrong_case", named: null });
});

function fromEntry(change: Change): Uint8Array {
  return new Uint8Array(Buffer.from(change.entry?.ciphertext ?? "", "base64"));
}

test("the name of another case, or none, is not handed on", async () => {
  const [one, other] = [await asked(false), await asked(false)];
  const open = async (sealed: string | null) =>
    shownOf(await openBundle(disclosureOf(one.change), given(one.bundle, one.change, { kept: sealed }), asCarol, keyring, DAY)).kept;
  assert.equal((await open(other.bundle.threads.shared.entries[1]?.ciphertext ?? ""))?.verdict, "wrong_case");
  assert.equal((await open("not base64"))?.verdict, "too_large");
  assert.equal(await open(null), null);
});
