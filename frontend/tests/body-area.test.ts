// A referral as a body's page opens it: what is warned of, and when nothing may be written.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, toBase64 } from "../src/protocol/bytes";
import { referenceOf } from "../src/protocol/case-id";
import { firstHead, nextHead } from "../src/protocol/heads";
import { Keyring } from "../src/protocol/keyring";
import { referralThread } from "../src/protocol/kinds";
import { sealLetter, sealPack } from "../src/protocol/referral-writing";
import { type ReferralBundle } from "../src/staff/referral/bundle";
import { openBundle, type Result, type Shown } from "../src/staff/referral/opened";
import { alice, bytesOf, caseKey, DAY, hana, jo, keyring } from "./sample-case";

const REFERRAL = "abcdefghijklmn27";
const byAlice = { account: "alice", role: "reviewer" as const, signingSeed: alice.signingSeed };
const asJo = { account: "jo", keys: jo };
const edition = toBase64(bytesOf(9));
const text = { body: "cqc", basis: "consent" as const, edition, shared: 1, parts: [{ title: "What", text: "A dose." }], text: "" };

async function bundle(change: Partial<ReferralBundle> = {}): Promise<ReferralBundle> {
  const pack = await sealPack(text, REFERRAL, DAY, byAlice, caseKey, keyring);
  const head = nextHead(firstHead(caseKey.caseId, referralThread(REFERRAL)), pack);
  return {
    id: REFERRAL,
    case: caseKey.caseId,
    reference: "XXXX-XXXX",
    body: "cqc",
    state: "sent",
    sent_on: DAY,
    thread: { n: 1, head: toBase64(head), entries: [{ n: 0, ciphertext: toBase64(pack) }] },
    actions: [{ action: "body_acknowledge" }],
    bodies: [],
    ...change,
  };
}

function shownOf(result: Result): Shown {
  assert.ok("shown" in result, JSON.stringify(result));
  return result.shown;
}

test("an honest referral has nothing to warn of and may be answered", async () => {
  const shown = shownOf(await openBundle(REFERRAL, await bundle(), asJo, keyring));
  assert.deepEqual([shown.warnings, shown.mayWrite], [[], true]);
  assert.equal(shown.opened.pack.data.parts[0]?.text, "A dose.");
});

test("reference and state are those of what was signed, whatever the row says", async () => {
  const shown = shownOf(await openBundle(REFERRAL, await bundle({ reference: "AAAA-AAAA", state: "answered" }), asJo, keyring));
  assert.equal(shown.reference, referenceOf(caseKey.caseId));
  assert.equal(shown.state, "sent");
  const begun = await bundle();
  const to = { caseId: caseKey.caseId, referral: REFERRAL, body: "cqc", recipient: caseKey.recipient };
  const place = { n: 1, head: fromBase64(begun.thread.head), day: DAY };
  const byJo = { account: "jo", role: "liaison" as const, signingSeed: jo.signingSeed };
  const letter = await sealLetter({ says: "acknowledged", suggestion: "", text: "" }, place, byJo, to, keyring);
  const entries = [...begun.thread.entries, { n: 1, ciphertext: toBase64(letter) }];
  const thread = { n: 2, head: toBase64(nextHead(place.head, letter)), entries };
  const confirmed = shownOf(await openBundle(REFERRAL, await bundle({ thread }), asJo, keyring));
  assert.deepEqual([confirmed.state, confirmed.warnings], ["acknowledged", []]);
});

test("what is not the referral that was asked for stays closed", async () => {
  const refused = async (asked: string, given: ReferralBundle, who = asJo, people = keyring) => {
    const result = await openBundle(asked, given, who, people);
    return "refused" in result ? result.refused : "opened";
  };
  assert.equal(await refused("aaaaaaaaaaaaaaaa", await bundle()), "wrong_answer");
  // The row may say another body, another case, or nothing.
  assert.equal(await refused(REFERRAL, await bundle(), { account: "hana", keys: hana }), "cannot_open");
  assert.equal(await refused(REFERRAL, await bundle({ case: "a".repeat(26) })), "wrong_case");
  const thread = (await bundle()).thread;
  assert.equal(await refused(REFERRAL, await bundle({ thread: { ...thread, entries: [] } })), "missing");
  assert.equal(await refused(REFERRAL, await bundle({ thread: { ...thread, n: 0, entries: [] } })), "missing");
  const broken = [{ n: 0, ciphertext: "not base64 at all" }];
  assert.equal(await refused(REFERRAL, await bundle({ thread: { ...thread, entries: broken } })), "too_large");
  assert.equal(await refused(REFERRAL, await bundle(), asJo, Keyring.from([])), "wrong_place");
});

test("an endless count is refused before anything is walked", async () => {
  for (const n of [-1, 1.5, 10_001, Number.NaN]) {
    const thread = { ...(await bundle()).thread, n };
    await assert.rejects(openBundle(REFERRAL, await bundle({ thread }), asJo, keyring));
  }
});

test("another head than the entries give stops, and so do keys that are not the approved ones", async () => {
  const thread = { ...(await bundle()).thread, head: toBase64(bytesOf(1)) };
  const moved = shownOf(await openBundle(REFERRAL, await bundle({ thread }), asJo, keyring));
  assert.deepEqual([moved.warnings, moved.mayWrite], [["head"], false]);
  const people = (until: string | null, key: string) =>
    Keyring.from(
      [
        { name: "alice", role: "reviewer", recipient: alice.recipient, key: toBase64(alice.signer), until: null },
        { name: "jo", role: "liaison", body: "cqc", recipient: jo.recipient, key, until },
      ],
      [],
    );
  for (const others of [people(DAY, toBase64(jo.signer)), people(null, toBase64(hana.signer))]) {
    const shown = shownOf(await openBundle(REFERRAL, await bundle(), asJo, others));
    assert.deepEqual([shown.warnings, shown.mayWrite], [["own-key"], false]);
  }
});

test("a gap is warned of, and does not keep somebody from answering", async () => {
  const begun = await bundle();
  const to = { caseId: caseKey.caseId, referral: REFERRAL, body: "cqc", recipient: caseKey.recipient };
  const head = bytesOf(3);
  const letter = await sealLetter({ says: "answer", suggestion: "", text: "Yes." }, { n: 2, head, day: DAY }, byAlice, to, keyring);
  const entries = [...begun.thread.entries, { n: 2, ciphertext: toBase64(letter) }];
  const thread = { n: 3, head: toBase64(nextHead(head, letter)), entries };
  const shown = shownOf(await openBundle(REFERRAL, await bundle({ thread }), asJo, keyring));
  assert.deepEqual(shown.opened.thread.entries.map(({ verdict }) => verdict), ["verified", "missing", "verified"]);
  assert.deepEqual([shown.warnings, shown.mayWrite], [["gaps"], true]);
});
