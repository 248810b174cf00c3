// What goes into a pack, what is taken out of it, and who can open it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, toBase64 } from "../src/protocol/bytes";
import { type DocumentOf } from "../src/protocol/document";
import { firstHead, nextHead } from "../src/protocol/heads";
import { openReferral } from "../src/protocol/referral";
import { newReferral } from "../src/protocol/referral-writing";
import { buildChange, ReadersChanged, type Step } from "../src/staff/case/change";
import { openCase } from "../src/staff/case/opened-case";
import { mentionsOf, namesReporter, offeredParts, packOf } from "../src/staff/case/refer/parts";
import { REDACTED, redacted } from "../src/staff/case/refer/redact";
import { openedEntry, openedSample } from "./sample-bundle";
import { alice, bytesOf, caseKey, DAY, hana, jo, keyring, message, report } from "./sample-case";

const answers = {
  mode: "named",
  reporter_name: "Morgan Ellis",
  reporter_contact: "morgan@example.org, evenings only",
  services: ["ct", "mri"],
  happened: "Dr Ellis and I saw it.",
  harm: "",
  consent: ["system_regulator"],
  excluded: ["frank"],
};
const questions = [
  { id: "services", label: "Which service?", options: new Map([["ct", "CT"], ["mri", "MRI"]]) },
  { id: "happened", label: "What happened?", options: new Map() },
  { id: "reporter_name", label: "Your name", options: new Map() },
];
const first = report(answers) as DocumentOf<"report">;
const reply = { ...message(2, bytesOf(0)), by: "reporter", role: "reporter" } as DocumentOf<"message">;
const shared = { entries: [openedEntry(first), openedEntry(message(1, bytesOf(0))), openedEntry(reply)], head: null };
const offered = offeredParts({ report: first, shared }, questions, (day) => `Message of ${day}`);
const readersOf = (body: string) => keyring.recipientsOf(body).map(({ recipient }) => recipient);
const chosen = (texts: [string, string][], summary = "") =>
  packOf({ body: "cqc", basis: "consent", edition: toBase64(bytesOf(0)), shared: 3, texts: new Map(texts), summary }, offered);

test("every answered question and every message of the reporter's is offered, in words", () => {
  const ids = ["answer-reporter_name", "answer-reporter_contact", "answer-services", "answer-happened", "message-2"];
  assert.deepEqual(offered.map(({ id }) => id), ids);
  assert.deepEqual(offered.filter(({ names }) => names).map(({ id }) => id), ids.slice(0, 2));
  assert.equal(offered.find(({ id }) => id === "answer-services")?.text, "CT\nMRI");
  assert.equal(offered.find(({ id }) => id === "message-2")?.title, `Message of ${DAY}`);
});

test("an entry that is not verified is not offered", () => {
  const unverified = { entries: [openedEntry(first), { n: 1, verdict: "bad_signature" as const, document: null }], head: null };
  assert.deepEqual(offeredParts({ report: null, shared: unverified }, questions, String), []);
});

test("a pack holds what was chosen, as it was left, and nothing else", () => {
  const pack = chosen([["answer-happened", `Dr ${REDACTED} and I saw it.`], ["answer-services", "  "]], "Please look.\r\nSoon.");
  assert.deepEqual(pack.parts, [{ title: "What happened?", text: `Dr ${REDACTED} and I saw it.` }]);
  assert.equal(pack.text, "Please look.\nSoon.");
  assert.ok(!JSON.stringify(pack).includes("Ellis"));
  assert.deepEqual(chosen([["invented", "x"]]).parts, []);
});

test("a name that was not chosen is found where it stands", () => {
  assert.deepEqual(mentionsOf(chosen([["answer-happened", "Dr ELLIS and I saw it."]]), offered), ["What happened?"]);
  assert.deepEqual(mentionsOf(chosen([], "Write to morgan@example.org"), offered), [""]);
  assert.deepEqual(mentionsOf(chosen([["answer-happened", "Evenings only."]]), offered), []);
  const withName = chosen([["answer-reporter_name", "Morgan Ellis"], ["answer-happened", "Dr Ellis saw it."]]);
  assert.deepEqual(mentionsOf(withName, offered), []);
});

test("a short name is found as a word of its own, and not inside others", () => {
  const short = offeredParts({ report: report({ ...answers, reporter_name: "Dr Bo Li" }) as DocumentOf<"report">, shared }, questions, String);
  const found = (text: string) => mentionsOf(chosen([["answer-happened", text]]), short);
  assert.deepEqual(found("Li saw it."), ["What happened?"]);
  assert.deepEqual(found("I told (bo), who went."), ["What happened?"]);
  assert.deepEqual(found("The list of bodies, Dr Hall, about living."), []);
});

test("a pack that says who reported is known, whatever else is in it", () => {
  const withName = chosen([["answer-reporter_name", "Morgan Ellis"], ["answer-happened", "x"]]);
  assert.equal(namesReporter(withName, offered), true);
  assert.equal(namesReporter(chosen([["answer-reporter_contact", "m@example.org"]]), offered), true);
  assert.equal(namesReporter(chosen([["answer-happened", "x"]], "Summary"), offered), false);
});

test("what shows who reported is not chosen along with the rest", () => {
  const telling = { ...answers, reporter_kind: "agency", done_before: "I told her.", came_of_it: "Moved.", detriment: "yes", detriment_what: "Shifts." };
  const all = offeredParts({ report: report(telling) as DocumentOf<"report">, shared }, questions, String);
  const along = all.filter(({ tells }) => !tells).map(({ id }) => id);
  assert.deepEqual(along, ["answer-services", "answer-happened", "message-2"]);
});

test("redacting takes whole words and tells nothing of their length", () => {
  const take = (text: string, from: number, to: number) => redacted({ text, from, to }).text;
  assert.equal(take("Dr Ellis saw it.", 3, 8), `Dr ${REDACTED} saw it.`);
  assert.equal(take("Dr Ellis saw it.", 4, 6), `Dr ${REDACTED} saw it.`);
  assert.equal(take("Dr Ellis saw it.", 2, 9), `Dr ${REDACTED} saw it.`);
  assert.equal(take("Siân O’Neill-Łoś.", 6, 8), `Siân ${REDACTED}-Łoś.`);
  assert.equal(take("unchanged", 3, 3), "unchanged");
  assert.equal(redacted({ text: "Dr Ellis saw it.", from: 3, to: 8 }).cursor, 3 + REDACTED.length);
});

test("two bodies get different packs of one case, and neither opens the other's", async () => {
  const opened = await openedSample(answers);
  const reader = { account: "alice", keys: alice };
  const send = async (body: string, text: string) => {
    const referral = newReferral();
    const pack = { ...chosen([["answer-happened", text]]), body };
    const step: Step = { action: "refer", target: body, entry: { kind: "pack", referral, readers: readersOf(body), ...pack } };
    const change = await buildChange(step, opened, reader, keyring, DAY);
    assert.equal(change.entry?.thread, `referral-${referral}`);
    const ciphertext = fromBase64(change.entry?.ciphertext as string);
    return { referral, sealed: { length: 1, ciphertexts: new Map([[0, ciphertext]]) } };
  };
  const forCqc = await send("cqc", "For the one.");
  const forHcpc = await send("hcpc", "For the other.");
  assert.notEqual(forCqc.referral, forHcpc.referral);
  const as = ({ identity, recipient }: typeof jo, account: string) => ({ account, identity, recipient });
  const open = ({ referral, sealed }: typeof forCqc, holder: ReturnType<typeof as>) =>
    openReferral(sealed, referral, caseKey.caseId, holder, keyring);
  const read = await open(forCqc, as(jo, "jo"));
  assert.deepEqual(read.opened?.pack.data.parts, [{ title: "What happened?", text: "For the one." }]);
  assert.deepEqual((await open(forHcpc, as(hana, "hana"))).opened?.pack.data.parts, [{ title: "What happened?", text: "For the other." }]);
  assert.equal((await open(forHcpc, as(jo, "jo"))).verdict, "cannot_open");
  assert.equal((await open(forCqc, as(hana, "hana"))).verdict, "cannot_open");
  // The bundle that would hold it opens for the reviewers with the case's key.
  const [thread, ciphertext] = [`referral-${forCqc.referral}`, forCqc.sealed.ciphertexts.get(0) as Uint8Array];
  const head = toBase64(nextHead(firstHead(caseKey.caseId, thread), ciphertext));
  const threads = { ...opened.bundle.threads, [thread]: { n: 1, head, entries: [{ n: 0, ciphertext: toBase64(ciphertext) }] } };
  const listed = { id: forCqc.referral, body: "cqc", state: "sent", basis: "consent", sent_on: DAY, moved_on: DAY } as const;
  const again = await openCase(caseKey.caseId, { ...opened.bundle, threads, referrals: [listed] }, reader, keyring);
  assert.ok("opened" in again);
  assert.deepEqual(again.opened.warnings, []);
  assert.equal(again.opened.referrals[0]?.opened?.to.body, "cqc");
});

test("a pack is sealed only for those who were named when it was looked at", async () => {
  const opened = await openedSample(answers);
  const pack = chosen([["answer-happened", "As it was."]]);
  const seal = (readers: readonly string[]) =>
    buildChange({ action: "refer", target: "cqc", entry: { kind: "pack", referral: newReferral(), readers, ...pack } }, opened, { account: "alice", keys: alice }, keyring, DAY);
  const readers = readersOf("cqc");
  assert.equal(readers.length, 2);
  assert.ok((await seal(readers)).entry);
  // One has left, one has come, and one stands in another's place.
  await assert.rejects(seal([...readers, hana.recipient]), ReadersChanged);
  await assert.rejects(seal(readers.slice(1)), ReadersChanged);
  await assert.rejects(seal([hana.recipient, ...readers.slice(1)]), ReadersChanged);
});
