// A report sealed in its reporter's browser (PROTOCOL.md §4 to §6, §13): the server is given no word of it.

import { seal } from "./age-file";
import { identityFromBytes, recipientOfIdentity } from "./age-keys";
import { type Bytes, randomBytes, toBase64, utf8 } from "./bytes";
import { caseIdOf } from "./case-id";
import { type Answers, type DataByKind } from "./data";
import { type DocumentOf, writeDocument } from "./document";
import { firstHead, nextHead } from "./heads";
import { type Keyring, type Person } from "./keyring";
import { type Kind, type Thread } from "./kinds";
import { type Claim, claimsOf, type FileToList } from "./original-sealing";
import { type Token } from "./token";

const MODES = ["named", "confidential", "anonymous"] as const;
export type Mode = (typeof MODES)[number];

/** What a reporter says. How it is sent is one of the answers; a name given in confidence stands apart from them. */
export interface ReportToSeal {
  answers: Answers;
  /** Accounts of those who must not see it. */
  excluded: string[];
  /** In confidence only. */
  identity: { name: string; contact: string } | null;
  /** Those that the server has by now, sealed to this case. */
  files: FileToList[];
  /** The day, as this browser has it. */
  day: string;
}

/** As `POST /api/v1/reports` takes it. */
export interface SealedReport {
  v: 1;
  access: string;
  recipient: string;
  signer: string;
  mode: Mode;
  danger: boolean;
  report: string;
  identity: string | null;
  grants: { for: string; sealed: string }[];
  /** What of the store's belongs to it. */
  files: Claim[];
}

/** Nobody is left who could read it, or nobody to keep the name or an original. */
export class NobodyLeft extends Error {
  constructor(readonly who: "readers" | "custodians") {
    super(`no ${who} left`);
  }
}

/** Wide enough for both answers at their longest, so that the size tells nothing. */
const IDENTITY_LENGTH = 4_096;

interface Place {
  thread: Thread;
  n: number;
  head: Bytes;
}

/** The case's key: C, and R to which its files are sealed before it. Whoever made it forgets it with the report. */
export interface NewCase {
  key: string;
  recipient: string;
}

export function newCase(): NewCase {
  const secret = randomBytes(32);
  const key = identityFromBytes(secret);
  secret.fill(0);
  return { key, recipient: recipientOfIdentity(key) };
}

/**
 * Seals a report for everybody in office who reads reports and was not excluded. Throws `NobodyLeft`, and `TooLong`
 * where the report does not fit.
 */
export async function sealReport(
  report: ReportToSeal,
  token: Token,
  keyring: Keyring,
  { key, recipient }: NewCase = newCase(),
): Promise<SealedReport> {
  const mode = modeOf(report.answers);
  if ((mode === "confidential") !== (report.identity !== null)) throw new Error("a name, or none, in confidence");
  const admitted = inOffice(keyring, report, (person) => person.role === "reviewer" || person.role === "lead");
  if (admitted.length === 0) throw new NobodyLeft("readers");
  const caseId = caseIdOf(recipient, token.signer);
  const signer = toBase64(token.signer);

  const write = async <K extends Kind>(kind: K, data: DataByKind[K], place: Place, to: string[]): Promise<Bytes> => {
    const head = toBase64(place.head);
    const where = { v: 1, kind, case: caseId, thread: place.thread, n: place.n, head } as const;
    const document = { ...where, by: "reporter", role: "reporter", day: report.day, data } as DocumentOf<K>;
    const plaintext = writeDocument(document as Parameters<typeof writeDocument>[0], token.signingSeed);
    try {
      return await seal(plaintext, to);
    } finally {
      plaintext.fill(0);
    }
  };

  const staff = admitted.map(({ name, recipient: to, key: signs }) => ({ name, recipient: to, key: signs }));
  const { answers, excluded, files } = report;
  const listed = files.map((file) => file.listed);
  const written = { recipient, token: token.recipient, signer, staff, excluded, answers, files: listed };
  const first = { thread: "shared", n: 0, head: firstHead(caseId, "shared") } as const;
  const sealedReport = await write("report", written, first, [recipient, token.recipient]);

  let identity: Bytes | null = null;
  if (report.identity !== null) {
    const custodians = custodiansFor(report, keyring);
    const inner = toBase64(await sealIdentity(report.identity, recipient));
    const second = { thread: "shared", n: 1, head: nextHead(first.head, sealedReport) } as const;
    identity = await write("identity", { inner }, second, custodians);
  }

  const grants: SealedReport["grants"] = [];
  for (const { name, recipient: to } of admitted) {
    const place = { thread: "grant", n: 0, head: firstHead(caseId, "grant") } as const;
    grants.push({ for: name, sealed: toBase64(await write("grant", { for: name, to, key, signer }, place, [to])) });
  }
  return {
    v: 1,
    access: toBase64(token.accessHash),
    recipient,
    signer,
    mode,
    danger: report.answers["danger"] === "yes",
    report: toBase64(sealedReport),
    identity: identity === null ? null : toBase64(identity),
    grants,
    files: await claimsOf(files, { caseId, token, custodians: keepersOf(files, report, keyring), day: report.day }),
  };
}

/** The recipients of the custodians in office who are not excluded. Throws `NobodyLeft`. */
export function custodiansFor(report: Pick<ReportToSeal, "excluded">, keyring: Keyring): string[] {
  const custodians = inOffice(keyring, report, (person) => person.role === "custodian");
  if (custodians.length === 0) throw new NobodyLeft("custodians");
  return custodians.map((person) => person.recipient);
}

/** Who keeps the keys of originals, where there are any. Throws `NobodyLeft`. */
export function keepersOf(files: readonly FileToList[], report: Pick<ReportToSeal, "excluded">, keyring: Keyring): string[] {
  return files.some(({ listed }) => listed.original !== null) ? custodiansFor(report, keyring) : [];
}

function modeOf(answers: Answers): Mode {
  const mode = MODES.find((known) => known === answers["mode"]);
  if (mode === undefined) throw new Error("no such way of reporting");
  return mode;
}

/** Those in office who are not excluded, in the keyring's order. */
function inOffice(keyring: Keyring, report: Pick<ReportToSeal, "excluded">, belongs: (person: Person) => boolean): Person[] {
  const admitted = (person: Person): boolean => person.until === null && !report.excluded.includes(person.name);
  return keyring.everybody().filter((person) => belongs(person) && admitted(person));
}

async function sealIdentity({ name, contact }: { name: string; contact: string }, recipient: string): Promise<Bytes> {
  const bare = utf8(JSON.stringify({ name, contact }));
  if (bare.length > IDENTITY_LENGTH) throw new Error("a name is longer than the form allows");
  const padded = new Uint8Array(IDENTITY_LENGTH).fill(0x20);
  padded.set(bare);
  bare.fill(0);
  try {
    return await seal(padded, [recipient]);
  } finally {
    padded.fill(0);
  }
}
