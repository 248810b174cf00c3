// Writes tests/vectors/sealed-by-typescript.json: documents of every kind, sealed here for the Rust client to open;
// sealed-report.json, a report as a browser posts it; and files-by-typescript.json.
// The keys are fixed; age's own randomness is not, so the ciphertexts differ from run to run.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { open, seal } from "../src/protocol/age-file";
import { identityFromBytes, recipientOfIdentity } from "../src/protocol/age-keys";
import { concat, fromBase64, textOf, toBase64, utf8 } from "../src/protocol/bytes";
import { type Document, readDocument, writeDocument } from "../src/protocol/document";
import type { ListedFile } from "../src/protocol/data";
import { Pieces, sealFile } from "../src/protocol/file-sealing";
import { sealOriginal } from "../src/protocol/original-sealing";
import { type Kind, threadOf } from "../src/protocol/kinds";
import { newCase, sealReport } from "../src/protocol/report-writing";
import { alice, bytesOf, carol, caseKey, DAY, grant, jo, keyring, lena, report, reporter } from "./sample-case";
import { freshVectors } from "./files/cleaning-vectors";
import { hex, type SealedVector, type SealedVectors, sha256Hex, writeVectors } from "./vector-files";

const identity = identityFromBytes(bytesOf(77));
const recipient = recipientOfIdentity(identity);
const HARD_TEXT = "Ünïcode 🩻 “quotes” \"straight\" \\ back\tslash\nnew line \u2028 \u2029 \u0000\u001f\u007f / end";

async function sealed(document: Document, seed: Uint8Array): Promise<SealedVector> {
  const plaintext = writeDocument(document, seed);
  const { line, signature } = readDocument(plaintext);
  return {
    line1: textOf(line),
    signature,
    plaintext_sha256: sha256Hex(plaintext),
    ciphertext: toBase64(await seal(plaintext, [recipient])),
  };
}

const REFERRAL = "referral-abcdefghijklmn27";

const DISCLOSURE = "disclosure-abcdefghijklmn27";

function threadFor(kind: Kind): string {
  if (kind === "pack" || kind === "letter") return REFERRAL;
  if (kind === "disclosure_request" || kind === "disclosure_answer" || kind === "disclosure") return DISCLOSURE;
  return threadOf(kind);
}

function at(kind: Kind, n: number, data: object): object {
  const thread = threadFor(kind);
  return { v: 1, kind, case: caseKey.caseId, thread, n, head: toBase64(bytesOf(n)), day: DAY, data };
}

function byStaff(kind: Kind, n: number, data: object): Promise<SealedVector> {
  return sealed({ ...at(kind, n, data), by: "alice", role: "reviewer" } as Document, alice.signingSeed);
}

function byLead(kind: Kind, n: number, data: object): Promise<SealedVector> {
  return sealed({ ...at(kind, n, data), by: "lena", role: "lead" } as Document, lena.signingSeed);
}

function byLiaison(kind: Kind, n: number, data: object): Promise<SealedVector> {
  return sealed({ ...at(kind, n, data), by: "jo", role: "liaison" } as Document, jo.signingSeed);
}

function byCustodian(kind: Kind, n: number, data: object): Promise<SealedVector> {
  return sealed({ ...at(kind, n, data), by: "carol", role: "custodian" } as Document, carol.signingSeed);
}

function byReporter(kind: Kind, n: number, data: object): Promise<SealedVector> {
  return sealed({ ...at(kind, n, data), by: "reporter", role: "reporter" } as Document, reporter.signingSeed);
}

const text = HARD_TEXT;
const edition = toBase64(bytesOf(9));
const classification = {
  nation: "wales",
  setting: "independent_hospital",
  about: ["person"],
  categories: [],
  urgency: "now",
  reporter: "radiographer",
  flags: ["a", "b"],
  nhs_funded: true,
  severity: "death",
  likelihood: "certain",
  candour: "engaged",
  irmer: "not_notifiable",
  happened: "2026-01-30",
  known: null,
  text,
};
const pack = {
  body: "cqc",
  recipient: caseKey.recipient,
  signer: toBase64(caseKey.signer),
  sealed_to: [jo.recipient],
  basis: "serious_harm",
  edition,
  shared: 4_294_967_295,
  parts: [{ title: "What happened", text }],
  files: [],
  text,
};
const disclosureRequest = {
  recipient: caseKey.recipient,
  signer: toBase64(caseKey.signer),
  token: reporter.recipient,
  sealed_to: [carol.recipient],
  of: "name",
  urgent: true,
  text,
};
const listedFile: ListedFile = {
  name: "Ünïcode “rota” 🩻.jpg",
  type: "jpeg",
  copy: "cleaned",
  found: ["place", "time"],
  object: "a".repeat(32),
  size: 9_007_199_254_740_991,
  hash: edition,
  original: { object: "b".repeat(32), size: 1, hash: edition },
};
const ofOriginal = { original: { object: "b".repeat(32), name: listedFile.name } };
const answers = { mode: "confidential", danger: "yes", modality: ["ct", "mri"], none: [], what: HARD_TEXT };
const inner = await seal(utf8(JSON.stringify({ name: "Ann Onym", contact: "" }).padEnd(4096)), [caseKey.recipient]);
const vectors: SealedVectors = {
  identity,
  documents: [
    await sealed(report(answers), reporter.signingSeed),
    await byReporter("identity", 1, { inner: toBase64(inner) }),
    await byReporter("message", 2, { text: "" }),
    await byStaff("message", 3, { text }),
    await byStaff("feedback", 4, { outcome: "action_taken", result: "practice_changed", text, changed: text }),
    await byStaff("feedback", 4_294_967_295, { outcome: "no_action", result: "", text: "x", changed: "" }),
    await byStaff("note", 0, { text: "n".repeat(10_000) }),
    await byStaff("note", 1, { text: "é".repeat(30_000) }),
    await byStaff("request", 5, { body: "hcpc", text }),
    await byReporter("consent", 6, { body: "hcpc", given: true }),
    await byReporter("consent", 7, { body: "hcpc", given: false }),
    await byReporter("withdrawal", 8, { text }),
    await byReporter("file", 9, listedFile),
    await byReporter("rating", 9, { score: 4, text }),
    await byReporter("checkin", 10, { month: 12, detriment: "afraid", text }),
    await byStaff("classification", 2, classification),
    await byStaff("classification", 3, { ...classification, nhs_funded: null }),
    await byStaff("route", 4, { edition, bodies: ["cqc", "hcpc"], text: "" }),
    await byStaff("override", 5, { body: "cqc", text }),
    await byLead("approval", 6, { of: 5, text }),
    await byStaff("task", 7, { for: "lena", due: "2027-02-28", text }),
    await byStaff("pack", 0, pack),
    await byLiaison("letter", 1, { says: "declined", suggestion: "hcpc", text }),
    await byStaff("letter", 2, { says: "answer", suggestion: "", text }),
    await byStaff("disclosure_request", 0, disclosureRequest),
    await byStaff("disclosure_request", 0, { ...disclosureRequest, of: ofOriginal }),
    await byReporter("disclosure_answer", 1, { given: true, text }),
    await byReporter("disclosure_answer", 1, { given: false, text: "" }),
    await byCustodian("disclosure", 2, { released: true, kept: toBase64(inner), text }),
    await byCustodian("disclosure", 2, { released: false, kept: "", text }),
    await byReporter("diary", 0, { day: "2026-11-19", text }),
    await byReporter("original", 0, { object: "b".repeat(32), hash: edition, inner: toBase64(inner) }),
  ],
  grant: await sealed(grant(), reporter.signingSeed),
};
mkdirSync(join(process.env["CANDOUR_REPOSITORY"] as string, "tests/vectors"), { recursive: true });
writeVectors("sealed-by-typescript.json", vectors);
writeVectors("cleaning.json", freshVectors());

// Files as the browser seals them. The contents are the text, again and again, cut off after so many bytes.
async function sealedFile(what: string, text: string, size: number, isOriginal: boolean) {
  const contents = new Uint8Array(Buffer.alloc(size, text));
  const content = { size, stream: new Blob([contents]).stream() };
  const { inner, ...stream } = isOriginal ? await sealOriginal(content, recipient) : { inner: null, ...(await sealFile(content, recipient)) };
  const pieces = new Pieces(stream);
  const object: Uint8Array[] = [];
  for (let piece = await pieces.next(); piece !== null; piece = await pieces.next()) object.push(piece);
  const sealed = { bytes: pieces.bytes, hash: toBase64(pieces.hash()), object: toBase64(concat(...object)) };
  const key = inner === null ? identity : textOf(await open(fromBase64(inner), identity));
  return { what, text, size, contents_sha256: sha256Hex(contents), identity: key, ...sealed };
}
writeVectors("files-by-typescript.json", [
  await sealedFile("one byte", "x", 1, false),
  await sealedFile("more than the least", "The rota of ward 7. ", 65_537, false),
  await sealedFile("an original in confidence", "The rota of ward 7, with names. ", 70_001, true),
]);

// A whole report as the browser posts it, for the server's own checks, with a file whose original is kept.
const ownCase = newCase();
const ownOriginal = await sealOriginal({ size: 5, stream: new Blob(["names"]).stream() }, ownCase.recipient);
const ownPieces = new Pieces(ownOriginal);
const ownObject: Uint8Array[] = [];
for (let piece = await ownPieces.next(); piece !== null; piece = await ownPieces.next()) ownObject.push(piece);
const original = { object: "b".repeat(32), size: 5, hash: toBase64(ownPieces.hash()) };
const inConfidence = {
  answers: { mode: "confidential", danger: "yes", services: ["ct", "mri"], happened: HARD_TEXT },
  excluded: ["frank"],
  identity: { name: "Ann Onym", contact: HARD_TEXT },
  files: [{ listed: { ...listedFile, original }, inner: ownOriginal.inner }],
  day: DAY,
};
writeVectors("sealed-report.json", {
  entropy: hex(bytesOf(1, 16)),
  answers: inConfidence.answers,
  identity: inConfidence.identity,
  original: { listed: original, contents: "names", object: toBase64(concat(...ownObject)) },
  posted: await sealReport(inConfidence, reporter, keyring, ownCase),
});
