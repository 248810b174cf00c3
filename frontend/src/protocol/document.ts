// One sealed document in the clear: line 1 in canonical form, its signature, its padding (PROTOCOL.md §5).

import { type Bytes, concat, equal, fromBase64, textOf, toBase64, utf8 } from "./bytes";
import { DATA, type DataByKind } from "./data";
import { CAPACITIES, type Capacity, type Kind, KINDS, type Thread, threadName } from "./kinds";
import { account, base64OfLength, caseId, count, day, Malformed, oneOf, plainObject, record, type Shape } from "./shapes";
import { sign, verifiesStrictly } from "./signing";

export interface DocumentOf<K extends Kind> {
  v: 1;
  kind: K;
  case: string;
  thread: Thread;
  n: number;
  head: string;
  by: string;
  role: Capacity;
  day: string;
  data: DataByKind[K];
}

export type Document = { [K in Kind]: DocumentOf<K> }[Kind];

export interface SignedDocument {
  document: Document;
  line: Bytes;
  /** Line 2 as it stands: what is not base64 of 64 bytes is a bad signature. */
  signature: string;
}

const SIGNED_LABEL = utf8("candour/1 doc\n");
const NEW_LINE = utf8("\n");
const SPACE = 0x20;
export const PADDED_LENGTHS: readonly number[] = [4_096, 16_384, 65_536, 262_144, 1_048_576];
const PADDED_GRANT_LENGTH = 1_024;

export class TooLong extends Error {
  constructor() {
    super("longer than the largest document");
  }
}

/** The bytes that are signed. Keys come out in the order of the protocol whatever order they went in. */
export function lineOf(document: Document): Bytes {
  const { v, kind, case: name, thread, n, head, by, role, day: written, data } = document;
  return utf8(JSON.stringify({ v, kind, case: name, thread, n, head, by, role, day: written, data }));
}

/** Line 1, line 2 and the padding. Refuses to write what it would refuse to read. */
export function writeDocument(document: Document, signingSeed: Uint8Array): Bytes {
  const line = lineOf(document);
  parseLine(line);
  return padded(document.kind, line, toBase64(sign(concat(SIGNED_LABEL, line), signingSeed)));
}

/** Throws `Malformed`. Says nothing about the signature: see `isSignedBy`. */
export function readDocument(plaintext: Uint8Array): SignedDocument {
  const firstEnd = plaintext.indexOf(NEW_LINE[0] as number);
  const secondEnd = plaintext.indexOf(NEW_LINE[0] as number, firstEnd + 1);
  if (firstEnd < 0 || secondEnd < 0) throw new Malformed();
  const line = new Uint8Array(plaintext.slice(0, firstEnd));
  const signature = textIn(plaintext.subarray(firstEnd + 1, secondEnd));
  const document = parseLine(line);
  if (!equal(paddedAgain(document.kind, line, signature), plaintext)) throw new Malformed();
  return { document, line, signature };
}

/** The two lines of a document without their padding: what is handed on so that its signature goes along. */
export function bareLines({ line, signature }: { line: Uint8Array; signature: string }): Bytes {
  return concat(line, NEW_LINE, utf8(signature), NEW_LINE);
}

/** Reads such lines. Throws `Malformed`. */
export function readBareLines(lines: Uint8Array): SignedDocument {
  const length = PADDED_LENGTHS.find((size) => size >= lines.length);
  if (length === undefined) throw new Malformed();
  const whole = new Uint8Array(length).fill(SPACE);
  whole.set(lines);
  return readDocument(whole);
}

/** Where no size holds the lines, nobody who keeps to the protocol wrote them. */
function paddedAgain(kind: Kind, line: Uint8Array, signature: string): Bytes {
  try {
    return padded(kind, line, signature);
  } catch {
    throw new Malformed();
  }
}

export function isSignedBy(signed: SignedDocument, signer: Uint8Array): boolean {
  let signature: Bytes;
  try {
    signature = fromBase64(signed.signature);
  } catch {
    return false;
  }
  return verifiesStrictly(signature, concat(SIGNED_LABEL, signed.line), signer);
}

function textIn(bytes: Uint8Array): string {
  try {
    return textOf(bytes);
  } catch {
    throw new Malformed();
  }
}

function parseLine(line: Uint8Array): Document {
  let value: unknown;
  try {
    value = JSON.parse(textIn(line));
  } catch {
    throw new Malformed();
  }
  const document = shapeOf(value)(value);
  if (!equal(utf8(JSON.stringify(document)), line)) throw new Malformed();
  return document;
}

function shapeOf(value: unknown): Shape<Document> {
  const kind = oneOf(...KINDS)(plainObject(value)["kind"]);
  const shape = record<DocumentOf<Kind>>({
    v: (version) => {
      if (version !== 1) throw new Malformed();
      return 1;
    },
    kind: oneOf(kind),
    case: caseId,
    thread: threadName,
    n: count,
    head: base64OfLength(32),
    by: (name) => (name === "reporter" ? name : account(name)),
    role: oneOf(...CAPACITIES),
    day,
    data: DATA[kind] as Shape<DataByKind[Kind]>,
  });
  return shape as Shape<Document>;
}

function padded(kind: Kind, line: Uint8Array, signature: string): Bytes {
  const lines = bareLines({ line, signature });
  const lengths = kind === "grant" ? [PADDED_GRANT_LENGTH] : PADDED_LENGTHS;
  const length = lengths.find((size) => size >= lines.length);
  if (length === undefined) throw new TooLong();
  const whole = new Uint8Array(length).fill(SPACE);
  whole.set(lines);
  return whole;
}
