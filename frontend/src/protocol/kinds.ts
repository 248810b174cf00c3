// What each kind of document holds and where it stands (PROTOCOL.md §6).

import {
  account,
  base64OfLength,
  identity,
  listOf,
  Malformed,
  oneOf,
  plainObject,
  recipient,
  record,
  type Shape,
  signingKey,
  text,
} from "./shapes";

export const THREADS = ["shared", "staff", "grant"] as const;
export type Thread = (typeof THREADS)[number];

export const CAPACITIES = ["reporter", "reviewer", "lead", "custodian", "liaison"] as const;
export type Capacity = (typeof CAPACITIES)[number];
export type Role = Exclude<Capacity, "reporter">;

export type Outcome = "action_taken" | "no_action";
export type Answers = Record<string, string | string[]>;

export interface StaffRecipient {
  name: string;
  recipient: string;
  key: string;
}

export interface DataByKind {
  report: {
    recipient: string;
    token: string;
    signer: string;
    staff: StaffRecipient[];
    excluded: string[];
    answers: Answers;
    files: never[];
  };
  message: { text: string };
  feedback: { outcome: Outcome; text: string };
  identity: { inner: string };
  note: { text: string };
  grant: { for: string; to: string; key: string; signer: string };
}

export type Kind = keyof DataByKind;

const QUESTION = /^[a-z][a-z0-9_]{0,39}$/;

function answers(value: unknown): Answers {
  for (const [question, answer] of Object.entries(plainObject(value))) {
    if (!QUESTION.test(question)) throw new Malformed();
    if (Array.isArray(answer)) listOf(text)(answer);
    else text(answer);
  }
  return value as Answers;
}

function noFiles(value: unknown): never[] {
  if (!Array.isArray(value) || value.length !== 0) throw new Malformed();
  return value as never[];
}

export const DATA: { [K in Kind]: Shape<DataByKind[K]> } = {
  report: record<DataByKind["report"]>({
    recipient,
    token: recipient,
    signer: signingKey,
    staff: listOf(record<StaffRecipient>({ name: account, recipient, key: base64OfLength(32) })),
    excluded: listOf(account),
    answers,
    files: noFiles,
  }),
  message: record<DataByKind["message"]>({ text }),
  feedback: record<DataByKind["feedback"]>({ outcome: oneOf("action_taken", "no_action"), text }),
  identity: record<DataByKind["identity"]>({ inner: base64OfLength(null) }),
  note: record<DataByKind["note"]>({ text }),
  grant: record<DataByKind["grant"]>({ for: account, to: recipient, key: identity, signer: signingKey }),
};

export const KINDS = Object.keys(DATA) as Kind[];

const THREAD_OF: Record<Kind, Thread> = {
  report: "shared",
  message: "shared",
  feedback: "shared",
  identity: "shared",
  note: "staff",
  grant: "grant",
};

const WRITTEN_BY: Record<Kind, readonly Capacity[]> = {
  report: ["reporter"],
  message: ["reporter", "reviewer", "lead"],
  feedback: ["reviewer", "lead"],
  identity: ["reporter"],
  note: ["reviewer", "lead"],
  grant: ["reporter", "reviewer", "lead"],
};

export function threadOf(kind: Kind): Thread {
  return THREAD_OF[kind];
}

export function mayWrite(capacity: Capacity, kind: Kind): boolean {
  return WRITTEN_BY[kind].includes(capacity);
}

