// A report sealed in its reporter's browser: everybody it is for opens it, and nobody else does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CannotOpen, open } from "../src/protocol/age-file";
import { type Bytes, fromBase64, textOf, toBase64 } from "../src/protocol/bytes";
import { caseIdOf } from "../src/protocol/case-id";
import { readDocument } from "../src/protocol/document";
import { openGrant } from "../src/protocol/grant";
import { firstHead, nextHead } from "../src/protocol/heads";
import { Keyring } from "../src/protocol/keyring";
import { openThreadAs } from "../src/protocol/opening";
import { NobodyLeft, type ReportToSeal, sealReport } from "../src/protocol/report-writing";
import { type StaffKeys } from "../src/protocol/staff-keys";
import { alice, carol, DAY, frank, jo, keyring, lena, reporter } from "./sample-case";

const anonymous: ReportToSeal = {
  answers: { danger: "yes", mode: "anonymous", services: ["ct", "mri"], happened: "The “dose” chart\nwas ignored. ☢" },
  excluded: [],
  identity: null,
  files: [],
  day: DAY,
};
const inConfidence: ReportToSeal = {
  ...anonymous,
  answers: { mode: "confidential", happened: "The chart was ignored, and the dose." },
  identity: { name: "Morgan Ellis", contact: "morgan@example.org" },
};

async function opens(sealed: string, keys: { identity: string }): Promise<boolean> {
  try {
    await open(fromBase64(sealed), keys.identity);
    return true;
  } catch (error) {
    assert.ok(error instanceof CannotOpen);
    return false;
  }
}

test("everybody in office who reads reports is granted the case, and opens the same report", async () => {
  const sealed = await sealReport(anonymous, reporter, keyring);
  assert.deepEqual(sealed.grants.map((grant) => grant.for), ["alice", "lena"]);
  const caseId = caseIdOf(sealed.recipient, fromBase64(sealed.signer));
  for (const [account, keys] of [["alice", alice], ["lena", lena]] as [string, StaffKeys][]) {
    const grant = sealed.grants.find((one) => one.for === account);
    assert.ok(grant);
    const holder = { account, identity: keys.identity, recipient: keys.recipient };
    const { verdict, key } = await openGrant(fromBase64(grant.sealed), caseId, holder, keyring);
    assert.equal(verdict, "verified");
    assert.ok(key);
    const opened = await open(fromBase64(sealed.report), key.identity);
    const { document } = readDocument(opened);
    assert.equal(document.kind, "report");
    assert.deepEqual(document.kind === "report" && document.data.answers, anonymous.answers);
  }
  assert.equal(await opens(sealed.report, reporter), true);
  for (const other of [frank, carol, jo, alice]) assert.equal(await opens(sealed.report, other), false);
  assert.equal(sealed.access, toBase64(reporter.accessHash));
  assert.equal(sealed.identity, null);
});

test("the words of a report stand nowhere in what is sent", async () => {
  const sealed = JSON.stringify(await sealReport(inConfidence, reporter, keyring));
  // With a character that base64 does not have: three letters stand in it by chance, one run in ten.
  for (const word of ["The chart", "the dose", "Morgan Ellis", "example.org", '"happened']) assert.equal(sealed.includes(word), false, word);
  assert.equal(sealed.includes(toBase64(reporter.accessKey)), false, "the access key is no part of a report");
  assert.equal(sealed.includes(reporter.identity), false);
});

test("a name in confidence opens with the custodian's key and the case's, and with neither alone", async () => {
  const sealed = await sealReport(inConfidence, reporter, keyring);
  assert.ok(sealed.identity);
  for (const other of [alice, lena, reporter, jo]) assert.equal(await opens(sealed.identity, other), false);
  const { document } = readDocument(await open(fromBase64(sealed.identity), carol.identity));
  assert.ok(document.kind === "identity");
  assert.equal(await opens(document.data.inner, carol), false);
  const grant = sealed.grants[0];
  assert.ok(grant);
  const holder = { account: "alice", identity: alice.identity, recipient: alice.recipient };
  const caseId = caseIdOf(sealed.recipient, fromBase64(sealed.signer));
  const { key } = await openGrant(fromBase64(grant.sealed), caseId, holder, keyring);
  assert.ok(key);
  const inner = textOf(await open(fromBase64(document.data.inner), key.identity));
  assert.equal(inner.length, 4_096);
  assert.deepEqual(JSON.parse(inner), inConfidence.identity);
  assert.equal((await open(fromBase64(document.data.inner), key.identity)).length, 4_096);
});

test("a long name in letters of several bytes still fits, and its size tells nothing", async () => {
  const name = "ﷺ".repeat(200);
  const sealed = await sealReport({ ...inConfidence, identity: { name, contact: name } }, reporter, keyring);
  const short = await sealReport(inConfidence, reporter, keyring);
  assert.equal(sealed.identity?.length, short.identity?.length);
});

test("who is excluded gets nothing, and the list stands in the report", async () => {
  const sealed = await sealReport({ ...anonymous, excluded: ["alice"] }, reporter, keyring);
  assert.deepEqual(sealed.grants.map((grant) => grant.for), ["lena"]);
  const { document } = readDocument(await open(fromBase64(sealed.report), reporter.identity));
  assert.ok(document.kind === "report");
  assert.deepEqual(document.data.excluded, ["alice"]);
  assert.deepEqual(document.data.staff.map((person) => person.name), ["lena"]);
});

test("nobody left to read it, or to keep the name, is said before anything is sealed", async () => {
  const nobody = sealReport({ ...anonymous, excluded: ["alice", "lena"] }, reporter, keyring);
  await assert.rejects(nobody, (error) => error instanceof NobodyLeft && error.who === "readers");
  const noCustodian = sealReport({ ...inConfidence, excluded: ["carol"] }, reporter, keyring);
  await assert.rejects(noCustodian, (error) => error instanceof NobodyLeft && error.who === "custodians");
  await assert.rejects(sealReport(anonymous, reporter, Keyring.from([])), NobodyLeft);
});

test("its reporter follows it with the code, on the chain that the server keeps", async () => {
  const sealed = await sealReport(inConfidence, reporter, keyring);
  const caseId = caseIdOf(sealed.recipient, fromBase64(sealed.signer));
  const files = [sealed.report, sealed.identity ?? ""].map((file, n): [number, Bytes] => [n, fromBase64(file)]);
  const thread = { thread: "shared" as const, length: 2, ciphertexts: new Map(files) };
  const reader = { caseId, identity: reporter.identity, signer: reporter.signer };
  const { entries, head } = await openThreadAs(thread, reader, keyring);
  assert.deepEqual(entries.map((entry) => entry.verdict), ["verified", "for_custodians"]);
  assert.deepEqual(head, nextHead(nextHead(firstHead(caseId, "shared"), files[0]![1]), files[1]![1]));
});
