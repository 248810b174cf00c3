// Asking for a name given in confidence or an original, and deciding: sealed to the case, to its reporter and to custodians.

import { type Bytes, randomBytes, toBase32, toBase64 } from "./bytes";
import { type Wanted } from "./data";
import { type DocumentOf } from "./document";
import { type OpenedDisclosure } from "./disclosure";
import { type CaseKey } from "./grant";
import { firstHead } from "./heads";
import { type Keyring, type Person } from "./keyring";
import { disclosureThread } from "./kinds";
import { type Author, type Place, sealed, withPlainLines } from "./writing";

/** Nobody who keeps names could open it. */
export class NoCustodian extends Error {}

export interface RequestText {
  of: Wanted;
  urgent: boolean;
  text: string;
}

/** 80 random bits. */
export function newDisclosure(): string {
  return toBase32(randomBytes(10));
}

/** Who is asked for what is kept of this report: the custodians in office whom its reporter did not keep out. */
export function custodiansFor(report: DocumentOf<"report">, keyring: Keyring): Person[] {
  const admitted = ({ role, until, name }: Person) => role === "custodian" && until === null && !report.data.excluded.includes(name);
  return keyring.everybody().filter(admitted);
}

/** Begins a disclosure. Throws `NoCustodian`. */
export async function sealRequest(
  request: RequestText,
  id: string,
  day: string,
  author: Author,
  key: CaseKey,
  report: DocumentOf<"report">,
  keyring: Keyring,
): Promise<Bytes> {
  const custodians = custodiansFor(report, keyring).map(({ recipient }) => recipient);
  if (custodians.length === 0) throw new NoCustodian();
  const { token } = report.data;
  const data = {
    recipient: key.recipient,
    signer: toBase64(key.signer),
    token,
    sealed_to: custodians,
    of: request.of,
    urgent: request.urgent,
    text: withPlainLines(request.text),
  };
  const thread = disclosureThread(id);
  const place = { caseId: key.caseId, thread, n: 0, head: firstHead(key.caseId, thread), day };
  return sealed("disclosure_request", data, place, author, [key.recipient, token, ...custodians]);
}

/** What a custodian decides. `kept` is what is handed on, or empty. */
export async function sealDecision(
  decision: { kept: string; text: string },
  place: Place,
  author: Author,
  { caseId, id, request }: OpenedDisclosure,
  keyring: Keyring,
): Promise<Bytes> {
  const { recipient, token, sealed_to: asked } = request.data;
  const { kept } = decision;
  const data = { released: kept !== "", kept, text: withPlainLines(decision.text) };
  const inOffice = ({ role, until, recipient: own }: Person) => role === "custodian" && until === null && asked.includes(own);
  const custodians = keyring.everybody().filter(inOffice).map((person) => person.recipient);
  const where = { caseId, thread: disclosureThread(id), ...place };
  return sealed("disclosure", data, where, author, [recipient, token, ...custodians]);
}
