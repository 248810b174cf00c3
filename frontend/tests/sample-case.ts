// An invented case with everybody's keys, for tests that seal and alter documents themselves.

import { identityFromBytes, recipientOfSecret } from "../src/protocol/age-keys";
import { seal } from "../src/protocol/age-file";
import { type Bytes, toBase64 } from "../src/protocol/bytes";
import { caseIdOf } from "../src/protocol/case-id";
import { type Document, writeDocument } from "../src/protocol/document";
import { type CaseKey, type Holder } from "../src/protocol/grant";
import { firstHead, nextHead } from "../src/protocol/heads";
import { Keyring } from "../src/protocol/keyring";
import { type Answers } from "../src/protocol/data";
import { staffKeysOf, type StaffKeys } from "../src/protocol/staff-keys";
import { type Token, tokenOf } from "../src/protocol/token";

export const DAY = "2026-11-20";

export function bytesOf(value: number, length = 32): Bytes {
  return new Uint8Array(length).fill(value);
}

export const reporter: Token = tokenOf(bytesOf(1, 16));
export const alice: StaffKeys = staffKeysOf(bytesOf(2));
export const lena: StaffKeys = staffKeysOf(bytesOf(3));
export const frank: StaffKeys = staffKeysOf(bytesOf(4));
export const carol: StaffKeys = staffKeysOf(bytesOf(5));
export const stranger: StaffKeys = staffKeysOf(bytesOf(6));
/** A liaison of `cqc`. */
export const jo: StaffKeys = staffKeysOf(bytesOf(10));
/** A liaison of `hcpc`. */
export const hana: StaffKeys = staffKeysOf(bytesOf(11));

/** A recipient of `cqc` without an account. */
const deskSecret = bytesOf(13);
export const desk = { identity: identityFromBytes(deskSecret), recipient: recipientOfSecret(deskSecret) };

const caseSecret = bytesOf(7);
export const caseKey: CaseKey = {
  caseId: caseIdOf(recipientOfSecret(caseSecret), reporter.signer),
  identity: identityFromBytes(caseSecret),
  recipient: recipientOfSecret(caseSecret),
  signer: reporter.signer,
};

export const holder: Holder = { account: "alice", identity: alice.identity, recipient: alice.recipient };

export const keyring = Keyring.from([
  { name: "alice", role: "reviewer", recipient: alice.recipient, key: toBase64(alice.signer), until: null },
  { name: "lena", role: "lead", recipient: lena.recipient, key: toBase64(lena.signer), until: null },
  { name: "frank", role: "reviewer", recipient: frank.recipient, key: toBase64(frank.signer), until: "2026-11-19" },
  { name: "carol", role: "custodian", recipient: carol.recipient, key: toBase64(carol.signer), until: null },
  { name: "jo", role: "liaison", body: "cqc", recipient: jo.recipient, key: toBase64(jo.signer), until: null },
  { name: "hana", role: "liaison", body: "hcpc", recipient: hana.recipient, key: toBase64(hana.signer), until: null },
], [
  {
    id: "cqc",
    recipients: [
      { recipient: jo.recipient, name: "Jo Marsh", account: "jo" },
      { recipient: desk.recipient, name: "Duty desk", account: null },
    ],
  },
  { id: "hcpc", recipients: [{ recipient: hana.recipient, name: "Hana Okoro", account: "hana" }] },
]);

export function report(answers: Answers = { mode: "anonymous", what: "The dose chart was ignored." }): Document {
  return {
    v: 1,
    kind: "report",
    case: caseKey.caseId,
    thread: "shared",
    n: 0,
    head: toBase64(firstHead(caseKey.caseId, "shared")),
    by: "reporter",
    role: "reporter",
    day: DAY,
    data: {
      recipient: caseKey.recipient,
      token: reporter.recipient,
      signer: toBase64(reporter.signer),
      staff: [{ name: "alice", recipient: alice.recipient, key: toBase64(alice.signer) }],
      excluded: ["frank"],
      answers,
      files: [],
    },
  };
}

export function grant(): Document {
  return {
    v: 1,
    kind: "grant",
    case: caseKey.caseId,
    thread: "grant",
    n: 0,
    head: toBase64(firstHead(caseKey.caseId, "grant")),
    by: "reporter",
    role: "reporter",
    day: DAY,
    data: { for: "alice", to: alice.recipient, key: caseKey.identity, signer: toBase64(reporter.signer) },
  };
}

export function message(n: number, head: Uint8Array): Document {
  return {
    v: 1,
    kind: "message",
    case: caseKey.caseId,
    thread: "shared",
    n,
    head: toBase64(head),
    by: "alice",
    role: "reviewer",
    day: DAY,
    data: { text: "Thank you. We are looking into it." },
  };
}

export function sealedForCase(document: Document, seed: Uint8Array): Promise<Bytes> {
  return seal(writeDocument(document, seed), [caseKey.recipient, reporter.recipient]);
}

/** A report and two messages on it, each on the head of the one before. */
export async function sealedThread(answers?: Answers): Promise<Bytes[]> {
  const first = await sealedForCase(report(answers), reporter.signingSeed);
  const headOne = nextHead(firstHead(caseKey.caseId, "shared"), first);
  const second = await sealedForCase(message(1, headOne), alice.signingSeed);
  const third = await sealedForCase(message(2, nextHead(headOne, second)), alice.signingSeed);
  return [first, second, third];
}
