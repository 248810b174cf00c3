// Writes tests/vectors/sealed-by-typescript.json: documents of every kind, sealed here for the Rust client to open.
// The keys are fixed; age's own randomness is not, so the ciphertexts differ from run to run.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { seal } from "../src/protocol/age-file";
import { identityFromBytes, recipientOfIdentity } from "../src/protocol/age-keys";
import { textOf, toBase64, utf8 } from "../src/protocol/bytes";
import { type Document, readDocument, writeDocument } from "../src/protocol/document";
import { alice, bytesOf, caseKey, DAY, grant, report, reporter } from "./sample-case";
import { type SealedVector, type SealedVectors, sha256Hex, writeVectors } from "./vector-files";

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

function byStaff(kind: "message" | "feedback" | "note", n: number, data: object): Document {
  const thread = kind === "note" ? "staff" : "shared";
  const head = toBase64(bytesOf(n));
  const place = { v: 1, kind, case: caseKey.caseId, thread, n, head };
  return { ...place, by: "alice", role: "reviewer", day: DAY, data } as Document;
}

function byReporter(kind: "message" | "identity", n: number, data: object): Document {
  const place = { v: 1, kind, case: caseKey.caseId, thread: "shared", n, head: toBase64(bytesOf(n)) };
  return { ...place, by: "reporter", role: "reporter", day: DAY, data } as Document;
}

const answers = { mode: "confidential", danger: "yes", modality: ["ct", "mri"], none: [], what: HARD_TEXT };
const inner = await seal(utf8(JSON.stringify({ name: "Ann Onym", contact: "" }).padEnd(4096)), [caseKey.recipient]);
const vectors: SealedVectors = {
  identity,
  documents: [
    await sealed(report(answers), reporter.signingSeed),
    await sealed(byReporter("identity", 1, { inner: toBase64(inner) }), reporter.signingSeed),
    await sealed(byReporter("message", 2, { text: "" }), reporter.signingSeed),
    await sealed(byStaff("message", 3, { text: HARD_TEXT }), alice.signingSeed),
    await sealed(byStaff("feedback", 4, { outcome: "action_taken", text: HARD_TEXT }), alice.signingSeed),
    await sealed(byStaff("feedback", 4_294_967_295, { outcome: "no_action", text: "x" }), alice.signingSeed),
    await sealed(byStaff("note", 0, { text: "n".repeat(10_000) }), alice.signingSeed),
    await sealed(byStaff("note", 1, { text: "é".repeat(30_000) }), alice.signingSeed),
  ],
  grant: await sealed(grant(), reporter.signingSeed),
};
mkdirSync(join(process.env["CANDOUR_REPOSITORY"] as string, "tests/vectors"), { recursive: true });
writeVectors("sealed-by-typescript.json", vectors);
