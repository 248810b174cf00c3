// The original of a file in all three browsers: its key is kept, asked for, handed on and used, and nobody else's will do.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { concat, fromBase64, toBase64 } from "../src/protocol/bytes";
import { caseIdOf } from "../src/protocol/case-id";
import { type ListedFile, type Wanted } from "../src/protocol/data";
import { sealDecision } from "../src/protocol/disclosure-writing";
import { openFile } from "../src/protocol/file-opening";
import { Pieces } from "../src/protocol/file-sealing";
import { firstHead, nextHead } from "../src/protocol/heads";
import { Keyring } from "../src/protocol/keyring";
import { disclosureThread, type Thread } from "../src/protocol/kinds";
import { type FileToList, sealOriginal } from "../src/protocol/original-sealing";
import { newCase, NobodyLeft, sealReport, type SealedReport } from "../src/protocol/report-writing";
import { type Bundle, type BundledThread } from "../src/staff/case/bundle";
import { buildChange, type Change } from "../src/staff/case/change";
import { openCase, type OpenedCase } from "../src/staff/case/opened-case";
import { type DisclosureBundle } from "../src/staff/disclosure/bundle";
import { openBundle, type Shown } from "../src/staff/disclosure/opened";
import { newCase as newBundle } from "./sample-bundle";
import { alice, bytesOf, carol, DAY, lena, reporter } from "./sample-case";

const row = (name: string, role: string, keys: typeof alice) => ({ name, role, recipient: keys.recipient, key: toBase64(keys.signer), until: null });
const keyring = Keyring.from([row("alice", "reviewer", alice), row("lena", "lead", lena), row("carol", "custodian", carol)]);
const asAlice = { account: "alice", keys: alice };
const answers = { mode: "anonymous", danger: "no", happened: "The dose chart was ignored." };

interface Sent {
  sealed: SealedReport;
  bundle: Bundle;
  opened: OpenedCase;
  files: { listed: ListedFile; object: Uint8Array; content: Uint8Array }[];
}

/** An anonymous report with two files, each with its original. */
async function sent(excluded: string[] = []): Promise<Sent> {
  const own = newCase();
  const files: Sent["files"] = [];
  const toList: FileToList[] = [];
  for (const [index, name] of ["rota.jpg", "door.jpg"].entries()) {
    const content = new Uint8Array(randomBytes(70_000));
    const { inner, ...stream } = await sealOriginal({ size: content.length, stream: new Blob([content]).stream() }, own.recipient);
    const pieces = new Pieces(stream);
    const all: Uint8Array[] = [];
    for (let piece = await pieces.next(); piece !== null; piece = await pieces.next()) all.push(piece);
    const letter = "ab"[index] as string;
    const original = { object: letter.repeat(32), size: content.length, hash: toBase64(pieces.hash()) };
    const copy = { object: "yz"[index]?.repeat(32) as string, size: 1, hash: toBase64(bytesOf(3)) };
    const listed: ListedFile = { name, type: "jpeg", copy: "cleaned", found: ["place"], ...copy, original };
    files.push({ listed, object: concat(...all), content });
    toList.push({ listed, inner });
  }
  const sealed = await sealReport({ answers, excluded, identity: null, files: toList, day: DAY }, reporter, keyring, own);
  const grant = sealed.grants.find((one) => one.for === "alice")?.sealed ?? "";
  const caseId = caseIdOf(sealed.recipient, reporter.signer);
  const shared = threadOf(caseId, "shared", [sealed.report]);
  const threads = { shared, staff: threadOf(caseId, "staff", []) };
  const bundle = { ...newBundle({ grant, signer: sealed.signer, threads }), case: caseId, mode: "anonymous" };
  return { sealed, bundle, opened: await openedBy(bundle), files };
}

function threadOf(caseId: string, thread: Thread, ciphertexts: string[]): BundledThread {
  const head = ciphertexts.reduce((at, one) => nextHead(at, fromBase64(one)), firstHead(caseId, thread));
  return { n: ciphertexts.length, head: toBase64(head), entries: ciphertexts.map((ciphertext, n) => ({ n, ciphertext })) };
}

async function openedBy(bundle: Bundle): Promise<OpenedCase> {
  const result = await openCase(bundle.case, bundle, asAlice, keyring);
  assert.ok("opened" in result, JSON.stringify(result));
  return result.opened;
}

const wantedOf = ({ name, original }: ListedFile): Wanted => ({ original: { object: original?.object ?? "", name } });
const keptOf = ({ sealed }: Sent, { original }: ListedFile) => sealed.files.find(({ object }) => object === original?.object)?.kept ?? null;

async function ask({ opened }: Sent, of: Wanted): Promise<Change> {
  const entry = { kind: "disclosure_request" as const, of, urgent: true, text: "Who stands in it?" };
  return buildChange({ action: "ask_name", entry, details: {} }, opened, asAlice, keyring, DAY);
}

const idOf = (change: Change) => change.entry?.thread.replace("disclosure-", "") ?? "";

async function asCarol(case_: Sent, change: Change, kept: string | null): Promise<Shown> {
  const [id, caseId] = [idOf(change), case_.bundle.case];
  const row = { id, object: null, state: "asked" as const, urgent: true, asked_on: DAY, decide_from: DAY, moved_on: DAY };
  const thread = threadOf(caseId, disclosureThread(id), [change.entry?.ciphertext ?? ""]);
  const bundle: DisclosureBundle = { ...row, case: caseId, reference: "XXXX-XXXX", thread, kept, actions: [{ action: "release_name" }] };
  const result = await openBundle(id, bundle, { account: "carol", keys: carol }, keyring, DAY);
  assert.ok("shown" in result, JSON.stringify(result));
  return result.shown;
}

/** The case once this was released to that request. */
async function released(case_: Sent, change: Change, shown: Shown, lines: string): Promise<OpenedCase> {
  const thread = disclosureThread(idOf(change));
  const request = change.entry?.ciphertext ?? "";
  const place = { n: 1, head: nextHead(firstHead(case_.bundle.case, thread), fromBase64(request)), day: DAY };
  const author = { account: "carol", role: "custodian" as const, signingSeed: carol.signingSeed };
  const decision = toBase64(await sealDecision({ kept: lines, text: "Needed." }, place, author, shown.opened, keyring));
  return openedBy({ ...case_.bundle, threads: { ...case_.bundle.threads, [thread]: threadOf(case_.bundle.case, thread, [request, decision]) } });
}

test("an original is released and opened, byte for byte", async () => {
  const case_ = await sent();
  const { listed, object, content } = case_.files[0] as Sent["files"][0];
  assert.deepEqual(case_.sealed.files.map(({ kept }) => kept === null), [true, false, true, false]);
  const change = await ask(case_, wantedOf(listed));
  const shown = await asCarol(case_, change, keptOf(case_, listed));
  assert.equal(shown.kept?.verdict, "verified");
  const lines = shown.kept?.lines ?? "";
  assert.ok(!Buffer.from(lines, "base64").toString().includes("AGE-SECRET-KEY"), "the custodian holds no key");
  const read = (await released(case_, change, shown, lines)).disclosures[0]?.original;
  assert.equal(read?.verdict, "verified");
  const listedOriginal = listed.original ?? { size: 0, hash: "" };
  const opened = await openFile(new Blob([new Uint8Array(object)]).stream(), read?.identity ?? "", listedOriginal);
  assert.ok(Buffer.from(opened).equals(content));
});

test("a key that the server swapped between two originals is handed on by no custodian, and read by no reviewer", async () => {
  const case_ = await sent();
  const [first, second] = case_.files as [Sent["files"][0], Sent["files"][0]];
  const change = await ask(case_, wantedOf(first.listed));
  assert.deepEqual((await asCarol(case_, change, keptOf(case_, second.listed))).kept, { verdict: "wrong_place", lines: null });
  assert.equal((await asCarol(case_, change, null)).kept, null);
  assert.equal((await asCarol(case_, change, "not base64")).kept?.verdict, "too_large");
  // A custodian who hands the other one on all the same.
  const other = await ask(case_, wantedOf(second.listed));
  const lines = (await asCarol(case_, other, keptOf(case_, second.listed))).kept?.lines ?? "";
  const shown = await asCarol(case_, change, keptOf(case_, first.listed));
  assert.deepEqual((await released(case_, change, shown, lines)).disclosures[0]?.original, { verdict: "wrong_place", identity: null });
});

test("another case's key is none", async () => {
  const [case_, other] = [await sent(), await sent()];
  const [listed, elsewhere] = [case_.files[0]?.listed as ListedFile, other.files[0]?.listed as ListedFile];
  const change = await ask(case_, wantedOf(listed));
  assert.equal((await asCarol(case_, change, keptOf(other, elsewhere))).kept?.verdict, "wrong_case");
});

test("a request for what nobody listed, or under another name, is none to a reviewer", async () => {
  const case_ = await sent();
  const listed = case_.files[0]?.listed as ListedFile;
  for (const of of [{ original: { object: listed.object, name: listed.name } }, { original: { object: listed.original?.object ?? "", name: "holiday.jpg" } }]) {
    const change = await ask(case_, of);
    const thread = disclosureThread(idOf(change));
    const threads = { ...case_.bundle.threads, [thread]: threadOf(case_.bundle.case, thread, [change.entry?.ciphertext ?? ""]) };
    const [disclosure] = (await openedBy({ ...case_.bundle, threads })).disclosures;
    assert.equal(disclosure?.thread.entries[0]?.verdict, "wrong_place");
    assert.equal(disclosure?.opened, null);
  }
});

test("where nobody is left to keep it, no report with an original is sealed", async () => {
  await assert.rejects(sent(["carol"]), (error) => error instanceof NobodyLeft && error.who === "custodians");
});
