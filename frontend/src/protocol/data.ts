// What each kind of document says (PROTOCOL.md §6). The order of keys is the canonical order.

import {
  account,
  base64OfLength,
  bodyId,
  boolean,
  count,
  day,
  distinct,
  fileName,
  identity,
  listOf,
  Malformed,
  matching,
  nullOr,
  oneOf,
  orEmpty,
  plainObject,
  recipient,
  record,
  type Shape,
  signingKey,
  size,
  term,
  text,
} from "./shapes";

export type Outcome = "action_taken" | "no_action";
export type Answers = Record<string, string | string[]>;

export interface StaffRecipient {
  name: string;
  recipient: string;
  key: string;
}

export const SEVERITIES = ["none", "low", "moderate", "severe", "death", "not_known"] as const;
export const LIKELIHOODS = ["rare", "unlikely", "possible", "likely", "certain", "not_known"] as const;
export const CANDOUR_DUTIES = ["engaged", "not_engaged", "not_known"] as const;
export const IRMER_ANSWERS = ["notifiable", "not_notifiable", "not_known"] as const;
export const SAYS = ["acknowledged", "declined", "question", "outcome", "answer"] as const;
export const COPIES = ["cleaned", "as_it_is"] as const;
export const FILE_TYPES = [
  "jpeg", "png", "webp", "tiff", "heic", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "mp4", "mov", "dicom", "text", "other",
] as const; // prettier-ignore
export const FOUND_IN_FILES = [
  "place", "time", "device", "person", "organisation", "program", "history", "comment", "thumbnail", "hidden", "other",
] as const; // prettier-ignore
export const BASES = ["consent", "serious_harm"] as const;
export type Says = (typeof SAYS)[number];
export type Basis = (typeof BASES)[number];

/** What a reviewer takes a concern to be. What routing alone understands is carried as ids. */
export interface Classification {
  nation: string;
  setting: string;
  about: string[];
  categories: string[];
  urgency: string;
  reporter: string;
  flags: string[];
  /** `null` where that is not known. */
  nhs_funded: boolean | null;
  severity: (typeof SEVERITIES)[number];
  likelihood: (typeof LIKELIHOODS)[number];
  candour: (typeof CANDOUR_DUTIES)[number];
  irmer: (typeof IRMER_ANSWERS)[number];
  /** When it happened, and when its organisation knew of it; `null` where that is not known. */
  happened: string | null;
  known: string | null;
  text: string;
}

export interface Part {
  title: string;
  text: string;
}

/** What a body is given of a case, and its way in. */
export interface Pack {
  body: string;
  /** R */
  recipient: string;
  /** S */
  signer: string;
  sealed_to: string[];
  basis: Basis;
  edition: string;
  /** Length of the shared thread in which consent was looked for. */
  shared: number;
  parts: Part[];
  files: never[];
  text: string;
}

export interface Letter {
  says: Says;
  /** A body's id, or empty. */
  suggestion: string;
  text: string;
}

/** An original that is asked for, and what its file is called: custodians cannot read the listing. */
export interface WantedOriginal {
  object: string;
  name: string;
}

export type Wanted = "name" | { original: WantedOriginal };

/** Asks the custodians for a name or an original, and is their way in. */
export interface DisclosureRequest {
  /** R */
  recipient: string;
  /** S */
  signer: string;
  /** T */
  token: string;
  /** The custodians' recipients. */
  sealed_to: string[];
  of: Wanted;
  urgent: boolean;
  text: string;
}

export interface Disclosure {
  released: boolean;
  /** Base64 of the two lines of what was kept, as the reporter signed it; empty where it is not released. */
  kept: string;
  text: string;
}

/** Where the store has it, how long it is in the clear, and H of the sealed file. */
export interface StoredFile {
  object: string;
  size: number;
  hash: string;
}

/** A file that a reporter sent. */
export interface ListedFile extends StoredFile {
  name: string;
  /** What it is by its bytes, as its sender says. */
  type: (typeof FILE_TYPES)[number];
  copy: (typeof COPIES)[number];
  /** What it gave away before it was cleaned, or, as it is, still does. */
  found: (typeof FOUND_IN_FILES)[number][];
  /** The file as it was, beside a cleaned copy, in confidence. */
  original: StoredFile | null;
}

export interface DataByKind {
  report: {
    recipient: string;
    token: string;
    signer: string;
    staff: StaffRecipient[];
    excluded: string[];
    answers: Answers;
    files: ListedFile[];
  };
  file: ListedFile;
  message: { text: string };
  /** `result` and `changed` may be empty. */
  feedback: { outcome: Outcome; result: string; text: string; changed: string };
  identity: { inner: string };
  request: { body: string; text: string };
  consent: { body: string; given: boolean };
  withdrawal: { text: string };
  rating: { score: 1 | 2 | 3 | 4 | 5; text: string };
  checkin: { month: 1 | 3 | 6 | 12; detriment: "no" | "afraid" | "yes"; text: string };
  note: { text: string };
  classification: Classification;
  route: { edition: string; bodies: string[]; text: string };
  override: { body: string; text: string };
  approval: { of: number; text: string };
  task: { for: string; due: string; text: string };
  pack: Pack;
  letter: Letter;
  disclosure_request: DisclosureRequest;
  disclosure_answer: { given: boolean; text: string };
  disclosure: Disclosure;
  diary: { day: string; text: string };
  grant: { for: string; to: string; key: string; signer: string };
  /** The key of an original in confidence, still sealed for the case. */
  original: { object: string; hash: string; inner: string };
}

/** The most that keys/ gives a body. */
const MOST_RECIPIENTS = 16;
/** For how many custodians a request is sealed at most. */
const MOST_CUSTODIANS = 32;
const MOST_PARTS = 64;
/** Of one report, whatever an installation allows. */
const MOST_FILES = 10;
const QUESTION = /^[a-z][a-z0-9_]{0,39}$/;

function answers(value: unknown): Answers {
  for (const [question, answer] of Object.entries(plainObject(value))) {
    matching(QUESTION)(question);
    if (Array.isArray(answer)) listOf(text)(answer);
    else text(answer);
  }
  return value as Answers;
}

function noFiles(value: unknown): never[] {
  if (!Array.isArray(value) || value.length !== 0) throw new Malformed();
  return value as never[];
}

function someRecipients(most: number): Shape<string[]> {
  return (value) => {
    const list = distinct(recipient)(value);
    if (list.length === 0 || list.length > most) throw new Malformed();
    return list;
  };
}

/** What was kept goes along with a release, and with nothing else. */
function disclosure(value: unknown): Disclosure {
  const said = record<Disclosure>({ released: boolean, kept: base64OfLength(null), text })(value);
  if (said.released === (said.kept === "")) throw new Malformed();
  return said;
}

function parts(value: unknown): Part[] {
  const list = listOf(record<Part>({ title: text, text }))(value);
  if (list.length > MOST_PARTS) throw new Malformed();
  return list;
}

const digest = base64OfLength(32);
const object = matching(/^[a-z2-7]{32}$/);
const wantedOriginal = record<{ original: WantedOriginal }>({ original: record<WantedOriginal>({ object, name: fileName }) });

function wanted(value: unknown): Wanted {
  return value === "name" ? value : wantedOriginal(value);
}

const fileRecord = record<ListedFile>({
  name: fileName,
  type: oneOf(...FILE_TYPES),
  copy: oneOf(...COPIES),
  found: distinct(oneOf(...FOUND_IN_FILES)),
  object,
  size,
  hash: digest,
  original: nullOr(record<StoredFile>({ object, size, hash: digest })),
});

/** No object stands twice. */
function objectsOf(files: readonly ListedFile[]): string[] {
  return files.flatMap(({ object: own, original }) => (original === null ? [own] : [own, original.object]));
}

function files(value: unknown): ListedFile[] {
  const list = listOf(fileRecord)(value);
  const objects = objectsOf(list);
  const alone = list.some(({ copy, original }) => original !== null && copy !== "cleaned");
  if (list.length > MOST_FILES || new Set(objects).size !== objects.length || alone) throw new Malformed();
  return list;
}

function listedFile(value: unknown): ListedFile {
  files([value]);
  return value as ListedFile;
}

export const DATA: { [K in keyof DataByKind]: Shape<DataByKind[K]> } = {
  report: record<DataByKind["report"]>({
    recipient,
    token: recipient,
    signer: signingKey,
    staff: listOf(record<StaffRecipient>({ name: account, recipient, key: base64OfLength(32) })),
    excluded: listOf(account),
    answers,
    files,
  }),
  file: listedFile,
  message: record<DataByKind["message"]>({ text }),
  feedback: record<DataByKind["feedback"]>({
    outcome: oneOf("action_taken", "no_action"),
    result: orEmpty(term),
    text,
    changed: text,
  }),
  identity: record<DataByKind["identity"]>({ inner: base64OfLength(null) }),
  request: record<DataByKind["request"]>({ body: bodyId, text }),
  consent: record<DataByKind["consent"]>({ body: bodyId, given: boolean }),
  withdrawal: record<DataByKind["withdrawal"]>({ text }),
  rating: record<DataByKind["rating"]>({ score: oneOf(1, 2, 3, 4, 5), text }),
  checkin: record<DataByKind["checkin"]>({ month: oneOf(1, 3, 6, 12), detriment: oneOf("no", "afraid", "yes"), text }),
  note: record<DataByKind["note"]>({ text }),
  classification: record<Classification>({
    nation: term,
    setting: term,
    about: distinct(term),
    categories: distinct(term),
    urgency: term,
    reporter: term,
    flags: distinct(term),
    nhs_funded: nullOr(boolean),
    severity: oneOf(...SEVERITIES),
    likelihood: oneOf(...LIKELIHOODS),
    candour: oneOf(...CANDOUR_DUTIES),
    irmer: oneOf(...IRMER_ANSWERS),
    happened: nullOr(day),
    known: nullOr(day),
    text,
  }),
  route: record<DataByKind["route"]>({ edition: digest, bodies: distinct(bodyId), text }),
  override: record<DataByKind["override"]>({ body: bodyId, text }),
  approval: record<DataByKind["approval"]>({ of: count, text }),
  task: record<DataByKind["task"]>({ for: account, due: day, text }),
  pack: record<Pack>({
    body: bodyId,
    recipient,
    signer: signingKey,
    sealed_to: someRecipients(MOST_RECIPIENTS),
    basis: oneOf(...BASES),
    edition: digest,
    shared: count,
    parts,
    files: noFiles,
    text,
  }),
  letter: record<Letter>({ says: oneOf(...SAYS), suggestion: orEmpty(bodyId), text }),
  disclosure_request: record<DisclosureRequest>({
    recipient,
    signer: signingKey,
    token: recipient,
    sealed_to: someRecipients(MOST_CUSTODIANS),
    of: wanted,
    urgent: boolean,
    text,
  }),
  disclosure_answer: record<DataByKind["disclosure_answer"]>({ given: boolean, text }),
  disclosure,
  diary: record<DataByKind["diary"]>({ day, text }),
  grant: record<DataByKind["grant"]>({ for: account, to: recipient, key: identity, signer: signingKey }),
  original: record<DataByKind["original"]>({ object, hash: digest, inner: base64OfLength(null) }),
};
