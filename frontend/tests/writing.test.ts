// What staff seal: opened again by everybody it is for, and sealed to nobody else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CannotOpen, open } from "../src/protocol/age-file";
import { type Bytes, toBase64 } from "../src/protocol/bytes";
import { type Classification } from "../src/protocol/data";
import { openGrant } from "../src/protocol/grant";
import { NotInOffice, sealGrant } from "../src/protocol/grant-writing";
import { firstHead, nextHead } from "../src/protocol/heads";
import { type Person } from "../src/protocol/keyring";
import { referralThread } from "../src/protocol/kinds";
import { openThread } from "../src/protocol/opening";
import { openReferral, openReferralOfCase } from "../src/protocol/referral";
import { type LetterTo, newReferral, NoRecipient, type PackText, sealLetter, sealPack } from "../src/protocol/referral-writing";
import { Malformed } from "../src/protocol/shapes";
import { type StaffKeys } from "../src/protocol/staff-keys";
import { type Author, type EntryText, NotAllowed, sealEntry } from "../src/protocol/writing";
import { alice, bytesOf, carol, caseKey, DAY, desk, hana, jo, keyring, lena, report, reporter, sealedForCase } from "./sample-case";

const byAlice: Author = { account: "alice", role: "reviewer", signingSeed: alice.signingSeed };
const byLena: Author = { account: "lena", role: "lead", signingSeed: lena.signingSeed };
const byJo: Author = { account: "jo", role: "liaison", signingSeed: jo.signingSeed };
const edition = toBase64(bytesOf(9));

const everybody: Record<string, string> = {
  case: caseKey.identity,
  reporter: reporter.identity,
  alice: alice.identity,
  lena: lena.identity,
  carol: carol.identity,
  jo: jo.identity,
  hana: hana.identity,
  desk: desk.identity,
};

async function readersOf(file: Uint8Array): Promise<string[]> {
  const found: string[] = [];
  for (const [name, identity] of Object.entries(everybody)) {
    try {
      await open(file, identity);
      found.push(name);
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
    }
  }
  const stanzas = Buffer.from(file).toString("latin1").match(/^-> X25519 /gm)?.length;
  assert.equal(stanzas, found.length, "sealed to somebody who is nobody");
  return found;
}

const classification: Classification = {
  text: "one\r\ntwo",
  nhs_funded: null,
  nation: "england",
  setting: "nhs_trust",
  about: ["person"],
  categories: ["protocol"],
  urgency: "soon",
  reporter: "radiographer",
  flags: [],
  severity: "low",
  likelihood: "rare",
  candour: "not_engaged",
  irmer: "not_known",
  happened: null,
  known: "2026-11-20",
};

const shared: [EntryText, object][] = [
  [{ kind: "message", text: "a\rb" }, { text: "a\nb" }],
  [
    { kind: "feedback", outcome: "action_taken", result: "practice_changed", text: "Done.", changed: "More\r\nchecks." },
    { outcome: "action_taken", result: "practice_changed", text: "Done.", changed: "More\nchecks." },
  ],
  [{ kind: "request", body: "cqc", text: "May we?" }, { body: "cqc", text: "May we?" }],
];
const staff: [EntryText, object][] = [
  [{ kind: "note", text: "x" }, { text: "x" }],
  [{ kind: "classification", ...classification }, { ...classification, text: "one\ntwo" }],
  [{ kind: "route", edition, bodies: ["hcpc", "cqc"], text: "" }, { edition, bodies: ["hcpc", "cqc"], text: "" }],
  [{ kind: "override", body: "cqc", text: "Now." }, { body: "cqc", text: "Now." }],
  [{ kind: "approval", of: 3, text: "Yes." }, { of: 3, text: "Yes." }],
  [{ kind: "task", for: "lena", due: "2026-12-24", text: "Ring." }, { for: "lena", due: "2026-12-24", text: "Ring." }],
];

test("what staff write is verified by the next reader, and read by nobody else", async () => {
  const first = await sealedForCase(report(), reporter.signingSeed);
  const threads = [
    { thread: "shared", entries: shared, ciphertexts: [first], readers: ["case", "reporter"] },
    { thread: "staff", entries: staff, ciphertexts: [] as Bytes[], readers: ["case"] },
  ] as const;
  for (const { thread, entries, ciphertexts, readers } of threads) {
    const files: Bytes[] = [...ciphertexts];
    let head = files.reduce(nextHead, firstHead(caseKey.caseId, thread));
    for (const [entry] of entries) {
      const place = { n: files.length, head, day: DAY };
      const file = await sealEntry(entry, place, byLena, caseKey, reporter.recipient);
      assert.deepEqual(await readersOf(file), readers, entry.kind);
      files.push(file);
      head = nextHead(head, file);
    }
    const sealed = { thread, length: files.length, ciphertexts: new Map(files.entries()) };
    const opened = await openThread(sealed, caseKey, keyring);
    assert.deepEqual(opened.head, head);
    opened.entries.slice(ciphertexts.length).forEach(({ document }, index) => {
      assert.deepEqual(document?.data, entries[index]?.[1]);
      assert.equal(document?.kind, entries[index]?.[0].kind);
    });
  }
});

test("what a reader would refuse is not written", async () => {
  const place = { n: 0, head: firstHead(caseKey.caseId, "staff"), day: DAY };
  const write = (entry: EntryText, author = byAlice) => sealEntry(entry, place, author, caseKey, reporter.recipient);
  await assert.rejects(write({ kind: "route", edition: "x", bodies: [], text: "" }), Malformed);
  await assert.rejects(write({ kind: "route", edition, bodies: ["cqc", "cqc"], text: "" }), Malformed);
  await assert.rejects(write({ kind: "task", for: "lena", due: "soon", text: "" }), Malformed);
  await assert.rejects(write({ kind: "approval", of: 0, text: "" }), NotAllowed);
  await assert.rejects(write({ kind: "note", text: "" }, byJo), NotAllowed);
});

const pack: PackText = {
  body: "cqc",
  basis: "consent",
  edition,
  shared: 1,
  parts: [{ title: "What happened", text: "one\r\ntwo" }],
  text: "",
};
const asJo = { account: "jo", identity: jo.identity, recipient: jo.recipient };

function holderOf(account: string, keys: StaffKeys) {
  return { account, identity: keys.identity, recipient: keys.recipient };
}

test("a referral goes to the case and the body, and back", async () => {
  const referral = newReferral();
  const begun = await sealPack(pack, referral, DAY, byAlice, caseKey, keyring);
  assert.deepEqual(await readersOf(begun), ["case", "jo", "desk"]);
  const files = [begun];
  const sealed = () => ({ length: files.length, ciphertexts: new Map(files.entries()) });
  const asLiaison = async () => {
    const result = await openReferral(sealed(), referral, caseKey.caseId, asJo, keyring);
    assert.ok(result.opened, result.verdict);
    return result.opened;
  };
  const { to, thread, pack: read } = await asLiaison();
  assert.deepEqual(read.data.parts, [{ title: "What happened", text: "one\ntwo" }]);
  assert.deepEqual(read.data.sealed_to, [jo.recipient, desk.recipient]);
  assert.deepEqual(to, { caseId: caseKey.caseId, referral, body: "cqc", recipient: caseKey.recipient });
  const place = { n: 1, head: thread.head as Bytes, day: DAY };
  const says = { says: "question", suggestion: "", text: "Which day?\r\n" } as const;
  files.push(await sealLetter(says, place, byJo, to, keyring));
  assert.deepEqual(await readersOf(files[1] as Bytes), ["case", "jo", "desk"]);

  const ofCase = await openReferralOfCase(sealed(), referral, caseKey, keyring);
  assert.deepEqual(ofCase.opened?.to, to);
  assert.deepEqual(ofCase.thread.entries[1]?.document?.data, { ...says, text: "Which day?\n" });
  const next = { n: 2, head: ofCase.thread.head as Bytes, day: DAY };
  const answer = { says: "answer", suggestion: "hcpc", text: "The 3rd." } as const;
  await assert.rejects(sealLetter(answer, next, byJo, to, keyring), NotAllowed);
  files.push(await sealLetter(answer, next, byAlice, ofCase.opened?.to as LetterTo, keyring));
  const verdicts = (await asLiaison()).thread.entries.map(({ verdict }) => verdict);
  assert.deepEqual(verdicts, ["verified", "verified", "verified"]);
  const other = await openReferral(sealed(), referral, caseKey.caseId, holderOf("hana", hana), keyring);
  assert.deepEqual(other, { verdict: "cannot_open", opened: null });
});

test("nothing is sealed for a body that keys/ does not know", async () => {
  const elsewhere = { ...pack, body: "nobody" };
  await assert.rejects(sealPack(elsewhere, newReferral(), DAY, byAlice, caseKey, keyring), NoRecipient);
  const to = { caseId: caseKey.caseId, referral: newReferral(), body: "nobody", recipient: caseKey.recipient };
  const place = { n: 1, head: bytesOf(0), day: DAY };
  const letter = { says: "answer", suggestion: "", text: "" } as const;
  await assert.rejects(sealLetter(letter, place, byAlice, to, keyring), NoRecipient);
});

test("a referral has a name of its own", async () => {
  const [one, other] = [newReferral(), newReferral()];
  assert.match(one, /^[a-z2-7]{16}$/);
  assert.notEqual(one, other);
  assert.throws(() => referralThread("../shared"), Malformed);
  await assert.rejects(sealPack(pack, "short", DAY, byAlice, caseKey, keyring), Malformed);
});

test("a grant for one more reviewer opens the case for them", async () => {
  const holder = (account: string) => keyring.find(account) as Person;
  const file = await sealGrant(caseKey, holder("lena"), byAlice, DAY);
  assert.deepEqual(await readersOf(file), ["lena"]);
  assert.equal((await open(file, lena.identity)).length, 1024);
  const granted = await openGrant(file, caseKey.caseId, holderOf("lena", lena), keyring);
  assert.deepEqual(granted, { verdict: "verified", key: caseKey });
  for (const account of ["frank", "carol", "jo"]) {
    await assert.rejects(sealGrant(caseKey, holder(account), byAlice, DAY), NotInOffice, account);
  }
  await assert.rejects(sealGrant(caseKey, holder("lena"), byJo, DAY), NotAllowed);
});
