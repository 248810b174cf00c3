// What the server says of a new case beside what is sealed in it.

import assert from "node:assert/strict";
import { seal } from "../src/protocol/age-file";
import { toBase64 } from "../src/protocol/bytes";
import { type Answers } from "../src/protocol/data";
import { type Document, writeDocument } from "../src/protocol/document";
import { firstHead, nextHead } from "../src/protocol/heads";
import { type OpenedEntry } from "../src/protocol/verdict";
import { type Bundle } from "../src/staff/case/bundle";
import { openCase, type OpenedCase } from "../src/staff/case/opened-case";
import { alice, caseKey, DAY, grant, keyring, report, reporter, sealedForCase } from "./sample-case";

export function newCase(sealed: Pick<Bundle, "grant" | "signer" | "threads">): Bundle {
  return {
    case: caseKey.caseId,
    reference: "XXXX-XXXX",
    received_on: DAY,
    mode: "anonymous",
    danger: false,
    state: "received",
    due_on: null,
    paused_on: null,
    escalated: false,
    proposals: [],
    assigned_to: null,
    holders: ["alice"],
    recused: [],
    labels: [],
    links: [],
    tasks: [],
    referrals: [],
    disclosures: [],
    originals: [],
    classification: null,
    route: null,
    concluded_by: null,
    second_look: false,
    actions: [],
    ...sealed,
  };
}

/** A verified entry, for what is read out of threads. */
export function openedEntry(document: Document): OpenedEntry {
  return { n: document.n, verdict: "verified", document };
}

/** The case as Alice opens it, with these answers in its report. */
export async function openedSample(answers: Answers): Promise<OpenedCase> {
  const sealed = await sealedForCase(report(answers), reporter.signingSeed);
  const bundle = newCase({
    grant: toBase64(await seal(writeDocument(grant(), reporter.signingSeed), [alice.recipient])),
    signer: toBase64(reporter.signer),
    threads: {
      shared: {
        n: 1,
        head: toBase64(nextHead(firstHead(caseKey.caseId, "shared"), sealed)),
        entries: [{ n: 0, ciphertext: toBase64(sealed) }],
      },
      staff: { n: 0, head: toBase64(firstHead(caseKey.caseId, "staff")), entries: [] },
    },
  });
  const mode = String(answers["mode"]);
  const result = await openCase(caseKey.caseId, { ...bundle, mode }, { account: "alice", keys: alice }, keyring);
  assert.ok("opened" in result);
  return result.opened;
}
