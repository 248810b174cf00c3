// What goes to a body and comes back from it: sealed to the case and to everybody that keys/ gives the body.

import { type Bytes, randomBytes, toBase32, toBase64 } from "./bytes";
import { type Basis, type Part, type Says } from "./data";
import { type CaseKey } from "./grant";
import { firstHead } from "./heads";
import { type Keyring } from "./keyring";
import { referralThread } from "./kinds";
import { type Author, type Place, sealed, withPlainLines } from "./writing";

/** keys/ names nobody at this body: what was sealed now, nobody there could open. */
export class NoRecipient extends Error {
  constructor(readonly body: string) {
    super("a body without a recipient");
  }
}

export interface PackText {
  body: string;
  basis: Basis;
  /** Digest of the directory that the body was chosen by, base64. */
  edition: string;
  /** Length of the shared thread in which consent was looked for. */
  shared: number;
  parts: readonly Part[];
  text: string;
}

export interface LetterText {
  says: Says;
  /** A body's id, or empty. */
  suggestion: string;
  text: string;
}

/** 80 random bits: they count nothing, and two bodies cannot be linked by them. */
export function newReferral(): string {
  return toBase32(randomBytes(10));
}

/** Begins a referral. Throws `NoRecipient`. */
export async function sealPack(
  pack: PackText,
  referral: string,
  day: string,
  author: Author,
  key: CaseKey,
  keyring: Keyring,
): Promise<Bytes> {
  const readers = recipientsOf(pack.body, keyring);
  const data = {
    body: pack.body,
    recipient: key.recipient,
    signer: toBase64(key.signer),
    sealed_to: readers,
    basis: pack.basis,
    edition: pack.edition,
    shared: pack.shared,
    parts: pack.parts.map(({ title, text }) => ({ title, text: withPlainLines(text) })),
    files: [],
    text: withPlainLines(pack.text),
  };
  const thread = referralThread(referral);
  const place = { caseId: key.caseId, thread, n: 0, head: firstHead(key.caseId, thread), day };
  return sealed("pack", data, place, author, [key.recipient, ...readers]);
}

/** Whose referral it is, as a verified pack says: a liaison has it of the pack alone, a reviewer with the case's key. */
export interface LetterTo {
  caseId: string;
  referral: string;
  body: string;
  /** R */
  recipient: string;
}

/** Throws `NoRecipient`. */
export async function sealLetter(
  letter: LetterText,
  place: Place,
  author: Author,
  to: LetterTo,
  keyring: Keyring,
): Promise<Bytes> {
  const data = { says: letter.says, suggestion: letter.suggestion, text: withPlainLines(letter.text) };
  const where = { caseId: to.caseId, thread: referralThread(to.referral), ...place };
  return sealed("letter", data, where, author, [to.recipient, ...recipientsOf(to.body, keyring)]);
}

function recipientsOf(body: string, keyring: Keyring): string[] {
  const readers = keyring.recipientsOf(body).map(({ recipient }) => recipient);
  if (readers.length === 0) throw new NoRecipient(body);
  return readers;
}
