import assert from "node:assert/strict";
import { test } from "node:test";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { scrypt } from "@noble/hashes/scrypt.js";
import { identityFromBytes, identityToBytes, recipientOfIdentity, recipientToBytes } from "../src/protocol/age-keys";
import { toBase64 } from "../src/protocol/bytes";
import { caseIdOf, referenceOf } from "../src/protocol/case-id";
import { Keyring } from "../src/protocol/keyring";
import { generatePassphrase, passphraseSalt, SCRYPT_COSTS, signInSecretsOf } from "../src/protocol/passphrase";
import { boxRoot, unboxRoot } from "../src/protocol/session-box";
import { fingerprintOf } from "../src/protocol/staff-keys";
import { entropyOfWords, tokenOf, wordsOfEntropy } from "../src/protocol/token";
import { firstUnknownWord, normaliseWords, WORDS } from "../src/protocol/words";
import { alice, bytesOf, caseKey, reporter, stranger } from "./sample-case";

test("identities and recipients are the ones age makes", async () => {
  const identity = await generateX25519Identity();
  assert.equal(identityFromBytes(identityToBytes(identity)), identity);
  assert.equal(recipientOfIdentity(identity), await identityToRecipient(identity));
});

test("another spelling of a key is refused", () => {
  assert.equal(recipientToBytes(alice.recipient).length, 32);
  for (const text of [alice.recipient.toUpperCase(), ` ${alice.recipient}`, `${alice.recipient}q`, "age1", ""]) {
    assert.throws(() => recipientToBytes(text), text);
  }
  assert.throws(() => identityToBytes(alice.identity.toLowerCase()));
  assert.throws(() => identityToBytes(alice.recipient));
});

test("a code is read however it was written down", () => {
  const entropy = bytesOf(42, 16);
  const words = wordsOfEntropy(entropy);
  assert.equal(words.split(" ").length, 12);
  const numbered = words
    .split(" ")
    .map((word, index) => `${index + 1}. ${word.toUpperCase()}`)
    .join("\n");
  for (const typed of [words, `  ${words}  `, words.replaceAll(" ", "-"), numbered]) {
    assert.deepEqual(entropyOfWords(typed), entropy);
  }
  assert.throws(() => entropyOfWords(words.split(" ").slice(1).join(" ")));
  assert.throws(() => entropyOfWords(words.split(" ").reverse().join(" ")));
});

test("the three keys of a code differ", () => {
  const token = tokenOf(bytesOf(1, 16));
  const all = [token.accessKey, identityToBytes(token.identity), token.signingSeed].map(toBase64);
  assert.equal(new Set(all).size, 3);
});

test("an unknown word is named with the one that was probably meant", () => {
  assert.equal(firstUnknownWord("Zoo  wrong, zoo"), null);
  assert.deepEqual(firstUnknownWord("zoo retrun zoo"), { word: "retrun", place: 2, suggestion: "return" });
  assert.deepEqual(firstUnknownWord("abandn"), { word: "abandn", place: 1, suggestion: "abandon" });
  assert.deepEqual(firstUnknownWord("qqqqqqqq"), { word: "qqqqqqqq", place: 1, suggestion: null });
  assert.equal(normaliseWords("1. Zoo\u00a02. WRONG."), "zoo wrong");
});

test("a passphrase has six words of the list and is another one each time", () => {
  const made = Array.from({ length: 50 }, generatePassphrase);
  assert.equal(new Set(made).size, 50);
  for (const passphrase of made) {
    const words = passphrase.split(" ");
    assert.equal(words.length, 6);
    assert.ok(words.every((word) => WORDS.includes(word)));
  }
});

test("the passphrase's secrets depend on service and account", () => {
  const salts = [
    passphraseSalt("service", "alice"),
    passphraseSalt("service", "lena"),
    passphraseSalt("other", "alice"),
    passphraseSalt("servicea", "lice"),
  ].map(toBase64);
  assert.equal(new Set(salts).size, 4);
  const stretched = scrypt("one two", passphraseSalt("service", "alice"), { ...SCRYPT_COSTS, N: 2 });
  const secrets = signInSecretsOf(stretched);
  assert.notDeepEqual(secrets.proof, identityToBytes(secrets.kek));
  assert.notDeepEqual(secrets.proofHash, secrets.proof);
});

test("a fingerprint covers both keys", () => {
  const own = fingerprintOf(alice.recipient, alice.signer);
  assert.match(own, /^[a-z2-7]{4}(-[a-z2-7]{4}){5}$/);
  assert.notEqual(fingerprintOf(alice.recipient, stranger.signer), own);
  assert.notEqual(fingerprintOf(stranger.recipient, alice.signer), own);
});

test("a case id certifies both keys", () => {
  assert.match(caseKey.caseId, /^[a-z2-7]{26}$/);
  assert.notEqual(caseIdOf(stranger.recipient, reporter.signer), caseKey.caseId);
  assert.notEqual(caseIdOf(caseKey.recipient, stranger.signer), caseKey.caseId);
  assert.equal(referenceOf("abcdefgh234567abcdefgh2345"), "ABCD-EFGH");
});

test("a boxed root opens with its own wrap key only", () => {
  const root = bytesOf(8);
  const box = boxRoot(bytesOf(1), root);
  assert.deepEqual(unboxRoot(bytesOf(1), box), root);
  assert.throws(() => unboxRoot(bytesOf(2), box));
  box[20] = (box[20] as number) ^ 1;
  assert.throws(() => unboxRoot(bytesOf(1), box));
  assert.notDeepEqual(boxRoot(bytesOf(1), root), boxRoot(bytesOf(1), root));
});

test("a keyring in which a name stands twice is not believed", () => {
  const row = { name: "alice", role: "reviewer", recipient: alice.recipient, key: toBase64(alice.signer), until: null };
  assert.equal(Keyring.from([row]).displayName("alice"), "alice");
  assert.equal(Keyring.from([{ ...row, display: "Alice Hart" }]).displayName("alice"), "Alice Hart");
  assert.throws(() => Keyring.from([row, { ...row, role: "lead" }]));
  for (const name of ["reporter", "service", "operator", "no-account"]) assert.throws(() => Keyring.from([{ ...row, name }]));
  assert.throws(() => Keyring.from([{ ...row, until: "yesterday" }]));
});

test("a liaison works at a body, and nobody else does", () => {
  const row = { name: "jo", role: "liaison", recipient: alice.recipient, key: toBase64(alice.signer), until: null };
  assert.equal(Keyring.from([{ ...row, body: "cqc" }]).find("jo")?.body, "cqc");
  assert.equal(Keyring.from([{ ...row, role: "lead", body: null }]).find("jo")?.body, null);
  for (const wrong of [row, { ...row, body: null }, { ...row, body: "CQC" }, { ...row, role: "lead", body: "cqc" }]) {
    assert.throws(() => Keyring.from([wrong]));
  }
});

test("a body's recipients are those that keys/ gives it", () => {
  const desk = { recipient: stranger.recipient, name: "Duty desk", account: null };
  const keyring = Keyring.from([], [{ id: "cqc", recipients: [desk] }]);
  assert.deepEqual(keyring.recipientsOf("cqc"), [desk]);
  assert.deepEqual(keyring.recipientsOf("hcpc"), []);
  const body = { id: "cqc", recipients: [desk] };
  const wrong: unknown[] = [[body, body], [{ ...body, id: "../cqc" }], [{ id: "cqc" }], "cqc"];
  wrong.push([{ ...body, recipients: [{ ...desk, recipient: "age1" }] }]);
  wrong.push([{ ...body, recipients: [{ ...desk, account: "no-account" }] }]);
  for (const bodies of wrong) assert.throws(() => Keyring.from([], bodies));
});
