// What the Rust client derived, wrote, refused, opened and sealed, done again here.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scrypt } from "@noble/hashes/scrypt.js";
import { open } from "../src/protocol/age-file";
import { recipientOfIdentity } from "../src/protocol/age-keys";
import { fromBase64, textOf, toBase64, utf8 } from "../src/protocol/bytes";
import { caseIdOf, referenceOf } from "../src/protocol/case-id";
import { consentStanding, overrideStands } from "../src/protocol/consent";
import { openDisclosure, openDisclosureOfCase } from "../src/protocol/disclosure";
import { openKept, readName, readOriginal } from "../src/protocol/kept";
import type { ListedFile, StoredFile, Wanted } from "../src/protocol/data";
import { type Document, type DocumentOf, isSignedBy, readDocument, writeDocument } from "../src/protocol/document";
import { type CaseKey, openGrant } from "../src/protocol/grant";
import { firstHead, nextHead } from "../src/protocol/heads";
import { Keyring } from "../src/protocol/keyring";
import { type OpenedThread, openThread } from "../src/protocol/opening";
import { passphraseSalt, SCRYPT_COSTS, signInSecretsOf } from "../src/protocol/passphrase";
import { openReferral, openReferralOfCase } from "../src/protocol/referral";
import { Malformed } from "../src/protocol/shapes";
import { signerOf } from "../src/protocol/signing";
import { fingerprintOf, staffKeysOf } from "../src/protocol/staff-keys";
import { entropyOfWords, tokenOf, wordsOfEntropy } from "../src/protocol/token";
import { sealedThread } from "../src/staff/case/bundle";
import { fromHex, hex, readVectors, type SealedVectors, sha256Hex } from "./vector-files";

type Row = Record<string, string>;

interface Derivations {
  token: Row[];
  staff: Row[];
  sign_in: Row[];
  cases: Row[];
  heads: { case: string; thread: string; ciphertexts: string[]; heads: string[] }[];
}

test("derivations.json", async (context) => {
  const vectors = readVectors<Derivations>("derivations.json");
  for (const rows of Object.values(vectors)) assert.ok(rows.length > 0);
  for (const expected of vectors.token) {
    await context.test(`token ${expected["words"]}`, () => {
      const entropy = fromHex(expected["entropy"] as string);
      assert.equal(wordsOfEntropy(entropy), expected["words"]);
      assert.deepEqual(hex(entropyOfWords(expected["words"] as string)), expected["entropy"]);
      const token = tokenOf(entropy);
      assert.equal(hex(token.accessHash), expected["access_hash"]);
      assert.equal(token.identity, expected["identity"]);
      assert.equal(token.recipient, expected["recipient"]);
      assert.equal(hex(token.signer), expected["signer"]);
    });
  }
  for (const expected of vectors.staff) {
    await context.test(`staff ${expected["fingerprint"]}`, () => {
      const keys = staffKeysOf(fromHex(expected["root"] as string));
      assert.equal(keys.recipient, expected["recipient"]);
      assert.equal(hex(keys.signer), expected["signer"]);
      assert.equal(fingerprintOf(keys.recipient, keys.signer), expected["fingerprint"]);
    });
  }
  for (const expected of vectors.sign_in) {
    await context.test(`sign-in of ${expected["account"]} at ${expected["service"]}`, () => {
      const salt = passphraseSalt(expected["service"] as string, expected["account"] as string);
      const secrets = signInSecretsOf(scrypt(utf8(expected["passphrase"] as string), salt, SCRYPT_COSTS));
      assert.equal(hex(secrets.proof), expected["proof"]);
      assert.equal(hex(secrets.proofHash), expected["proof_hash"]);
      assert.equal(secrets.kek, expected["kek"]);
    });
  }
  for (const expected of vectors.cases) {
    await context.test(`case ${expected["case"]}`, () => {
      assert.equal(recipientOfIdentity(expected["key"] as string), expected["recipient"]);
      assert.equal(caseIdOf(expected["recipient"] as string, fromHex(expected["signer"] as string)), expected["case"]);
      assert.equal(referenceOf(expected["case"] as string), expected["reference"]);
    });
  }
  for (const expected of vectors.heads) {
    await context.test(`heads of ${expected.thread} in ${expected.case}`, () => {
      const heads = [firstHead(expected.case, expected.thread)];
      for (const ciphertext of expected.ciphertexts) heads.push(nextHead(heads.at(-1) as Uint8Array, fromHex(ciphertext)));
      assert.deepEqual(heads.map(hex), expected.heads);
    });
  }
});

interface Documents {
  signer_seed: string;
  good: { line1: string; signature: string; padded_to: number; plaintext_sha256: string }[];
  altered: { what: string; plaintext: string; reason: string }[];
}

test("documents.json", async (context) => {
  const vectors = readVectors<Documents>("documents.json");
  const seed = fromHex(vectors.signer_seed);
  assert.ok(vectors.good.length > 0 && vectors.altered.length > 0);
  for (const expected of vectors.good) {
    await context.test(`writes ${expected.line1.slice(0, 60)}`, () => {
      const plaintext = writeDocument(JSON.parse(expected.line1) as Document, seed);
      const signed = readDocument(plaintext);
      assert.equal(textOf(signed.line), expected.line1);
      assert.equal(signed.signature, expected.signature);
      assert.equal(plaintext.length, expected.padded_to);
      assert.equal(sha256Hex(plaintext), expected.plaintext_sha256);
      assert.ok(isSignedBy(signed, signerOf(seed)));
    });
  }
  for (const expected of vectors.altered) {
    await context.test(`refuses ${expected.what}`, () => {
      assert.equal(verdictOn(fromBase64(expected.plaintext), signerOf(seed)), expected.reason);
    });
  }
});

function verdictOn(plaintext: Uint8Array, signer: Uint8Array): string {
  try {
    return isSignedBy(readDocument(plaintext), signer) ? "verified" : "bad_signature";
  } catch (error) {
    if (error instanceof Malformed) return "malformed";
    throw error;
  }
}

interface Opening {
  people: unknown;
  cases: {
    what: string;
    identity: string;
    account: string;
    recipient: string;
    bundle: Parameters<typeof sealedThread>[0] & { case: string; grant: string };
    grant: string;
    verdicts: { shared: string[]; staff: string[] };
  }[];
}

test("opening.json", async (context) => {
  const vectors = readVectors<Opening>("opening.json");
  const keyring = Keyring.from(vectors.people);
  assert.ok(vectors.cases.length > 0);
  for (const expected of vectors.cases) {
    await context.test(expected.what, async () => {
      const { bundle } = expected;
      const granted = await openGrant(fromBase64(bundle.grant), bundle.case, expected, keyring);
      assert.equal(granted.verdict, expected.grant);
      if (granted.key === null) return assert.deepEqual(expected.verdicts, { shared: [], staff: [] });
      const { key } = granted;
      const verdicts = async (thread: "shared" | "staff") =>
        (await openThread(sealedThread(bundle, thread), key, keyring)).entries.map((entry) => entry.verdict);
      assert.deepEqual({ shared: await verdicts("shared"), staff: await verdicts("staff") }, expected.verdicts);
    });
  }
});

type VectorThread = { n: number; entries: { n: number; ciphertext: string }[] };

function ciphertextsOf({ n, entries }: VectorThread) {
  return { length: n, ciphertexts: new Map(entries.map((entry) => [entry.n, fromBase64(entry.ciphertext)])) };
}

function verdictsOf({ entries }: OpenedThread): string[] {
  return entries.map((entry) => entry.verdict);
}

function keyOf(vectors: { case: string; key: string; signer: string }): CaseKey {
  const { case: caseId, key, signer } = vectors;
  return { caseId, identity: key, recipient: recipientOfIdentity(key), signer: fromBase64(signer) };
}

interface Referrals {
  people: unknown;
  cases: {
    what: string;
    case: string;
    referral: string;
    key: string;
    signer: string;
    account: string;
    identity: string;
    recipient: string;
    thread: VectorThread;
    liaison: { way_in: string; verdicts: string[] };
    reviewer: string[];
  }[];
}

test("referral.json", async (context) => {
  const vectors = readVectors<Referrals>("referral.json");
  const keyring = Keyring.from(vectors.people);
  assert.ok(vectors.cases.length > 0);
  for (const expected of vectors.cases) {
    const sealed = ciphertextsOf(expected.thread);
    await context.test(`${expected.what}, to the liaison`, async () => {
      const result = await openReferral(sealed, expected.referral, expected.case, expected, keyring);
      assert.equal(result.verdict, expected.liaison.way_in);
      assert.deepEqual(result.opened ? verdictsOf(result.opened.thread) : [], expected.liaison.verdicts);
    });
    await context.test(`${expected.what}, to a reviewer`, async () => {
      const key = keyOf(expected);
      const { thread, opened } = await openReferralOfCase(sealed, expected.referral, key, keyring);
      assert.deepEqual(verdictsOf(thread), expected.reviewer);
      assert.equal(opened !== null, expected.reviewer[0] === "verified");
      assert.equal(opened?.to.recipient ?? key.recipient, key.recipient);
    });
  }
});

interface Disclosures {
  people: unknown;
  cases: {
    what: string;
    case: string;
    disclosure: string;
    key: string;
    signer: string;
    token: string;
    excluded: string[];
    files: ListedFile[];
    identity: string;
    recipient: string;
    thread: VectorThread;
    custodian: { way_in: string; verdicts: string[] };
    reviewer: string[];
  }[];
  kept: { what: string; case: string; signer: string; identity: string; of: Wanted; ciphertext: string; verdict: string }[];
  released: {
    what: string;
    case: string;
    key: string;
    signer: string;
    released: string;
    verdict: string;
    name: string | null;
    contact: string | null;
  }[];
  originals: { what: string; case: string; key: string; signer: string; listed: StoredFile; released: string; verdict: string; identity: string | null }[];
}

test("disclosure.json", async (context) => {
  const vectors = readVectors<Disclosures>("disclosure.json");
  const keyring = Keyring.from(vectors.people);
  assert.ok(vectors.cases.length > 0 && vectors.kept.length > 0 && vectors.released.length > 0);
  for (const expected of vectors.cases) {
    const sealed = ciphertextsOf(expected.thread);
    await context.test(`${expected.what}, to the custodian`, async () => {
      const result = await openDisclosure(sealed, expected.disclosure, expected.case, expected, keyring);
      assert.equal(result.verdict, expected.custodian.way_in);
      assert.deepEqual(result.opened ? verdictsOf(result.opened.thread) : [], expected.custodian.verdicts);
    });
    await context.test(`${expected.what}, to a reviewer`, async () => {
      const { token, excluded, files } = expected;
      const report = { kind: "report", data: { token, excluded, files } } as unknown as DocumentOf<"report">;
      const shared = { entries: [{ n: 0, verdict: "verified" as const, document: report }] };
      const { thread, opened } = await openDisclosureOfCase(sealed, expected.disclosure, keyOf(expected), { report, shared }, keyring);
      assert.deepEqual(verdictsOf(thread), expected.reviewer);
      assert.equal(opened !== null, expected.reviewer[0] === "verified");
    });
  }
  for (const { what, identity, case: caseId, ...expected } of vectors.kept) {
    await context.test(`${what}, kept`, async () => {
      const kept = await openKept(fromBase64(expected.ciphertext), identity, caseId, fromBase64(expected.signer), expected.of);
      assert.equal(kept.verdict, expected.verdict);
    });
  }
  for (const expected of vectors.released) {
    await context.test(`${expected.what}, released`, async () => {
      const read = await readName(expected.released, keyOf(expected));
      assert.equal(read.verdict, expected.verdict);
      assert.equal(read.named?.name ?? null, expected.name);
      assert.equal(read.named?.contact ?? null, expected.contact);
    });
  }
});

test("disclosure.json: keys of originals", async (context) => {
  const { originals } = readVectors<Disclosures>("disclosure.json");
  assert.ok(originals.length > 10);
  for (const expected of originals) {
    await context.test(`${expected.what}, released`, async () => {
      const read = await readOriginal(expected.released, keyOf(expected), expected.listed);
      assert.equal(read.verdict, expected.verdict);
      assert.equal(read.identity, expected.identity);
    });
  }
});

interface Standings {
  people: unknown;
  body: string;
  group: string;
  case: string;
  key: string;
  signer: string;
  consent: { what: string; shared: VectorThread; standing: string }[];
  overrides: { what: string; staff: VectorThread; stands: boolean }[];
}

test("standing.json", async (context) => {
  const vectors = readVectors<Standings>("standing.json");
  const keyring = Keyring.from(vectors.people);
  const key = keyOf(vectors);
  const entries = async (thread: "shared" | "staff", sealed: VectorThread) =>
    (await openThread({ thread, ...ciphertextsOf(sealed) }, key, keyring)).entries;
  assert.ok(vectors.consent.length > 0 && vectors.overrides.length > 0);
  for (const expected of vectors.consent) {
    await context.test(expected.what, async () => {
      const shared = await entries("shared", expected.shared);
      assert.equal(consentStanding(shared, vectors.body, vectors.group), expected.standing);
    });
  }
  for (const expected of vectors.overrides) {
    await context.test(expected.what, async () => {
      assert.equal(overrideStands(await entries("staff", expected.staff), vectors.body), expected.stands);
    });
  }
});

for (const name of ["sealed-by-rust.json", "sealed-by-typescript.json"]) {
  test(name, async (context) => {
    const vectors = readVectors<SealedVectors>(name);
    assert.ok(vectors.documents.length > 0);
    for (const [index, expected] of [...vectors.documents, vectors.grant].entries()) {
      await context.test(`opens document ${index}`, async () => {
        const plaintext = await open(fromBase64(expected.ciphertext), vectors.identity);
        assert.equal(sha256Hex(plaintext), expected.plaintext_sha256);
        const signed = readDocument(plaintext);
        assert.equal(textOf(signed.line), expected.line1);
        assert.equal(signed.signature, expected.signature);
        assert.equal(toBase64(fromBase64(signed.signature)), signed.signature);
      });
    }
    const grantLength = (await open(fromBase64(vectors.grant.ciphertext), vectors.identity)).length;
    assert.equal(grantLength, 1024);
  });
}
