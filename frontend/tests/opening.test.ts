import assert from "node:assert/strict";
import { test } from "node:test";
import { seal } from "../src/protocol/age-file";
import { type Bytes, concat, fromBase64, toBase64, utf8 } from "../src/protocol/bytes";
import { type Document, writeDocument } from "../src/protocol/document";
import { openGrant } from "../src/protocol/grant";
import { firstHead, nextHead } from "../src/protocol/heads";
import { openThread } from "../src/protocol/opening";
import { sealEntry } from "../src/protocol/writing";
import {
  alice,
  bytesOf,
  carol,
  caseKey,
  DAY,
  frank,
  grant,
  holder,
  keyring,
  lena,
  message,
  report,
  reporter,
  sealedForCase,
  sealedThread,
  stranger,
} from "./sample-case";

type Ciphertexts = (Uint8Array | null)[];

async function opened(ciphertexts: Ciphertexts, thread: "shared" | "staff" = "shared") {
  const present = ciphertexts.flatMap((ciphertext, n) => (ciphertext ? [[n, ciphertext] as const] : []));
  return openThread({ thread, length: ciphertexts.length, ciphertexts: new Map(present) }, caseKey, keyring);
}

async function verdicts(ciphertexts: Ciphertexts, thread: "shared" | "staff" = "shared"): Promise<string[]> {
  return (await opened(ciphertexts, thread)).entries.map((entry) => entry.verdict);
}

const thread = await sealedThread();
const [first, second, third] = thread as [Bytes, Bytes, Bytes];
const headOne = nextHead(firstHead(caseKey.caseId, "shared"), first);

test("an honest thread opens, and gives the head the next entry is written on", async () => {
  const { entries, head } = await opened(thread);
  assert.deepEqual(
    entries.map((entry) => entry.verdict),
    ["verified", "verified", "verified"],
  );
  assert.deepEqual(head, nextHead(nextHead(headOne, second), third));
});

test("an own entry is verified by the next reader", async () => {
  const author = { account: "alice", role: "reviewer", signingSeed: alice.signingSeed } as const;
  const shared = await sealEntry(
    { kind: "feedback", outcome: "no_action", result: "", text: "one\r\ntwo", changed: "a\rb" },
    { n: 1, head: headOne, day: DAY },
    author,
    caseKey,
    reporter.recipient,
  );
  const { entries } = await opened([first, shared]);
  assert.deepEqual(entries[1]?.document?.data, { outcome: "no_action", result: "", text: "one\ntwo", changed: "a\nb" });
  const note = await sealEntry(
    { kind: "note", text: "for us" },
    { n: 0, head: firstHead(caseKey.caseId, "staff"), day: DAY },
    author,
    caseKey,
    reporter.recipient,
  );
  assert.deepEqual(await verdicts([note], "staff"), ["verified"]);
});

test("a note is sealed to the case alone, a message to the reporter as well", async () => {
  const author = { account: "alice", role: "reviewer", signingSeed: alice.signingSeed } as const;
  const place = { n: 1, head: headOne, day: DAY };
  const stanzas = (file: Uint8Array) => Buffer.from(file).toString("latin1").match(/^-> X25519 /gm)?.length;
  assert.equal(stanzas(await sealEntry({ kind: "note", text: "x" }, place, author, caseKey, reporter.recipient)), 1);
  assert.equal(stanzas(await sealEntry({ kind: "message", text: "x" }, place, author, caseKey, reporter.recipient)), 2);
});

async function second_as(change: Partial<Document>, seed: Uint8Array = alice.signingSeed): Promise<string> {
  const document = { ...message(1, headOne), ...change } as Document;
  return (await verdicts([first, await sealedForCase(document, seed)]))[1] as string;
}

test("what is missing is missing, and what follows starts from its own head", async () => {
  assert.deepEqual(await verdicts([first, null, third]), ["verified", "missing", "verified"]);
  assert.equal((await opened([first, second, null])).head, null);
});

test("too_large", async () => {
  const large = await seal(bytesOf(0x20, 1_048_577), [caseKey.recipient]);
  assert.deepEqual(await verdicts([first, large]), ["verified", "too_large"]);
  assert.deepEqual(await verdicts([first, utf8("not age at all")]), ["verified", "too_large"]);
});

test("cannot_open", async () => {
  const toAnother = await seal(writeDocument(message(1, headOne), alice.signingSeed), [stranger.recipient]);
  const changed = second.slice();
  changed[changed.length - 1] = (changed[changed.length - 1] as number) ^ 1;
  assert.deepEqual(await verdicts([first, toAnother]), ["verified", "cannot_open"]);
  assert.deepEqual(await verdicts([first, changed, third]), ["verified", "cannot_open", "verified"]);
  assert.deepEqual(await verdicts([first, second.subarray(0, second.length - 1)]), ["verified", "cannot_open"]);
});

test("malformed", async () => {
  const unpadded = await seal(utf8("{}\n\n"), [caseKey.recipient]);
  assert.deepEqual(await verdicts([first, unpadded]), ["verified", "malformed"]);
});

test("wrong_case", async () => {
  assert.equal(await second_as({ case: "a".repeat(26) }), "wrong_case");
  const foreign = report();
  if (foreign.kind === "report") foreign.data.recipient = stranger.recipient;
  assert.deepEqual(await verdicts([await sealedForCase(foreign, reporter.signingSeed)]), ["wrong_case"]);
});

test("wrong_place", async () => {
  assert.equal(await second_as({ n: 2 }), "wrong_place");
  assert.equal(await second_as({ thread: "staff" }), "wrong_place");
  assert.equal(await second_as({ kind: "note" }), "wrong_place");
  assert.deepEqual(await verdicts([first, third]), ["verified", "wrong_place"]);
  assert.deepEqual(await verdicts([first, first]), ["verified", "wrong_place"]);
  const late = { ...report(), n: 1, head: toBase64(headOne) } as Document;
  assert.deepEqual(await verdicts([first, await sealedForCase(late, reporter.signingSeed)]), [
    "verified",
    "wrong_place",
  ]);
  const early = { ...message(0, firstHead(caseKey.caseId, "shared")) };
  assert.deepEqual(await verdicts([await sealedForCase(early, alice.signingSeed)]), ["wrong_place"]);
});

test("unknown_author", async () => {
  assert.equal(await second_as({ by: "mallory" }, stranger.signingSeed), "unknown_author");
});

test("not_allowed", async () => {
  assert.equal(await second_as({ role: "lead" }), "not_allowed");
  assert.equal(await second_as({ by: "reporter" }, reporter.signingSeed), "not_allowed");
  assert.equal(await second_as({ role: "reporter" }), "not_allowed");
  assert.equal(await second_as({ by: "carol", role: "custodian" }, carol.signingSeed), "not_allowed");
  const feedback = { kind: "feedback", data: { outcome: "no_action", result: "", text: "x", changed: "" } } as Partial<Document>;
  assert.equal(await second_as({ ...feedback, by: "reporter", role: "reporter" }, reporter.signingSeed), "not_allowed");
  assert.equal(await second_as({ ...feedback, by: "lena", role: "lead" }, lena.signingSeed), "verified");
});

test("somebody who left is believed up to their last day", async () => {
  assert.equal(await second_as({ by: "frank", day: "2026-11-19" }, frank.signingSeed), "verified");
  assert.equal(await second_as({ by: "frank", day: "2026-11-20" }, frank.signingSeed), "not_allowed");
});

test("bad_signature", async () => {
  assert.equal(await second_as({}, lena.signingSeed), "bad_signature");
  assert.equal(await second_as({ by: "reporter", role: "reporter" }, alice.signingSeed), "bad_signature");
  assert.equal(await second_as({ by: "reporter", role: "reporter" }, reporter.signingSeed), "verified");
});

test("wrong_head", async () => {
  assert.equal(await second_as({ head: toBase64(firstHead(caseKey.caseId, "shared")) }), "wrong_head");
  const again = await sealedForCase(message(1, headOne), alice.signingSeed);
  assert.deepEqual(await verdicts([first, again, third]), ["verified", "verified", "wrong_head"]);
});

test("a name given in confidence is listed for the custodians, and its head counts on", async () => {
  const confidential = await sealedForCase(report({ mode: "confidential", what: "x" }), reporter.signingSeed);
  const head = nextHead(firstHead(caseKey.caseId, "shared"), confidential);
  const name = await seal(bytesOf(0x20, 4096), [carol.recipient]);
  const after = await sealedForCase(message(2, nextHead(head, name)), alice.signingSeed);
  const elsewhere = await sealedForCase(message(2, head), alice.signingSeed);
  assert.deepEqual(await verdicts([confidential, name, after]), ["verified", "for_custodians", "verified"]);
  assert.deepEqual(await verdicts([confidential, name, elsewhere]), ["verified", "for_custodians", "wrong_head"]);
  assert.deepEqual(await verdicts([confidential, name, name]), ["verified", "for_custodians", "cannot_open"]);
  assert.deepEqual(await verdicts([first, name]), ["verified", "cannot_open"]);
  const oddLength = await seal(bytesOf(0x20, 4095), [carol.recipient]);
  assert.deepEqual(await verdicts([confidential, oddLength]), ["verified", "cannot_open"]);
});

async function grantVerdict(change: object, data: object = {}, seed = reporter.signingSeed): Promise<string> {
  const sample = grant();
  const document = { ...sample, ...change, data: { ...sample.data, ...data } } as Document;
  const sealed = await seal(writeDocument(document, seed), [alice.recipient]);
  return (await openGrant(sealed, caseKey.caseId, holder, keyring)).verdict;
}

test("a grant gives the case key to its holder", async () => {
  const sealed = await seal(writeDocument(grant(), reporter.signingSeed), [alice.recipient]);
  assert.deepEqual(await openGrant(sealed, caseKey.caseId, holder, keyring), { verdict: "verified", key: caseKey });
  const other = { account: "lena", identity: lena.identity, recipient: lena.recipient };
  assert.equal((await openGrant(sealed, caseKey.caseId, other, keyring)).verdict, "cannot_open");
});

test("a grant that is not quite one is refused with its reason", async () => {
  assert.equal(await grantVerdict({}), "verified");
  assert.equal(await grantVerdict({ case: "a".repeat(26) }), "wrong_case");
  assert.equal(await grantVerdict({ n: 1 }), "wrong_place");
  assert.equal(await grantVerdict({ thread: "shared" }), "wrong_place");
  assert.equal(await grantVerdict({ head: toBase64(bytesOf(0)) }), "wrong_place");
  assert.equal(await grantVerdict({}, { for: "lena" }), "wrong_place");
  assert.equal(await grantVerdict({}, { to: lena.recipient }), "wrong_place");
  assert.equal(await grantVerdict({}, { key: stranger.identity }), "wrong_case");
  assert.equal(await grantVerdict({}, { signer: toBase64(stranger.signer) }), "wrong_case");
  assert.equal(await grantVerdict({ by: "mallory", role: "lead" }, {}, stranger.signingSeed), "unknown_author");
  assert.equal(await grantVerdict({ by: "carol", role: "custodian" }, {}, carol.signingSeed), "not_allowed");
  assert.equal(await grantVerdict({ by: "lena", role: "lead" }, {}, lena.signingSeed), "verified");
  assert.equal(await grantVerdict({}, {}, stranger.signingSeed), "bad_signature");
});

test("another document in a grant's place is refused", async () => {
  const sealed = await seal(writeDocument(message(0, bytesOf(0)), alice.signingSeed), [alice.recipient]);
  assert.equal((await openGrant(sealed, caseKey.caseId, holder, keyring)).verdict, "wrong_place");
});

test("bytes after the end of a file are noticed", async () => {
  assert.deepEqual(await verdicts([first, concat(second, bytesOf(0, 40))]), ["verified", "cannot_open"]);
  assert.equal(fromBase64(toBase64(second)).length, second.length);
});
