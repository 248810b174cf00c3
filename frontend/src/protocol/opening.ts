// Opening the entries of a thread (PROTOCOL.md §9, step 3).

import { plaintextLength } from "./age-file";
import { checkAuthor } from "./author";
import { type Bytes, equal, fromBase64 } from "./bytes";
import { caseIdOf } from "./case-id";
import { type Document, PADDED_LENGTHS, type SignedDocument } from "./document";
import { type CaseKey } from "./grant";
import { firstHead, nextHead } from "./heads";
import { type Keyring } from "./keyring";
import { threadOf } from "./kinds";
import { openDocument } from "./opened-document";
import { insist, NotVerified, type OpenedEntry } from "./verdict";

export interface SealedThread {
  thread: "shared" | "staff";
  /** How many entries the thread has, with those that are missing. */
  length: number;
  ciphertexts: ReadonlyMap<number, Uint8Array>;
}

export interface OpenedThread {
  entries: OpenedEntry[];
  /** The head the next entry is written on; `null` after an entry that is missing or not verified. */
  head: Bytes | null;
}

export async function openThread(sealed: SealedThread, key: CaseKey, keyring: Keyring): Promise<OpenedThread> {
  const entries: OpenedEntry[] = [];
  let head: Bytes | null = firstHead(key.caseId, sealed.thread);
  for (let n = 0; n < sealed.length; n++) {
    const ciphertext = sealed.ciphertexts.get(n);
    if (ciphertext === undefined) {
      entries.push({ n, verdict: "missing", document: null });
      head = null;
      continue;
    }
    const opened = await openEntry(ciphertext, n, sealed.thread, head, key, keyring);
    if (opened.verdict === "cannot_open" && n === 1 && isInConfidence(entries[0]) && hasDocumentLength(ciphertext)) {
      entries.push({ n, verdict: "for_custodians", document: null });
      head = head && nextHead(head, ciphertext);
      continue;
    }
    entries.push(opened);
    head = opened.document && nextHead(fromBase64(opened.document.head), ciphertext);
  }
  return { entries, head };
}

/**
 * A name given in confidence cannot be told from a damaged file by anybody but a custodian. It is taken for one
 * only where one belongs: straight after a verified report that says it was made in confidence.
 */
function isInConfidence(first: OpenedEntry | undefined): boolean {
  const report = first?.document;
  return report?.kind === "report" && report.data.answers["mode"] === "confidential";
}

function hasDocumentLength(ciphertext: Uint8Array): boolean {
  return PADDED_LENGTHS.includes(plaintextLength(ciphertext));
}

async function openEntry(
  ciphertext: Uint8Array,
  n: number,
  thread: "shared" | "staff",
  head: Uint8Array | null,
  key: CaseKey,
  keyring: Keyring,
): Promise<OpenedEntry> {
  try {
    const signed = await openDocument(ciphertext, key.identity);
    checkEntry(signed, n, thread, head, key, keyring);
    return { n, verdict: "verified", document: signed.document };
  } catch (error) {
    if (error instanceof NotVerified) return { n, verdict: error.reason, document: null };
    throw error;
  }
}

function checkEntry(
  signed: SignedDocument,
  n: number,
  thread: "shared" | "staff",
  head: Uint8Array | null,
  key: CaseKey,
  keyring: Keyring,
): void {
  const { document } = signed;
  insist(document.case === key.caseId, "wrong_case");
  insist(document.thread === thread && document.n === n && threadOf(document.kind) === thread, "wrong_place");
  insist((document.kind === "report") === (thread === "shared" && n === 0), "wrong_place");
  checkAuthor(signed, key.signer, keyring);
  insist(certifiesItsCase(document), "wrong_case");
  insist(head === null || equal(fromBase64(document.head), head), "wrong_head");
}

function certifiesItsCase(document: Document): boolean {
  if (document.kind !== "report") return true;
  return caseIdOf(document.data.recipient, fromBase64(document.data.signer)) === document.case;
}
