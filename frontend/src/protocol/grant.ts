// A staff member's way into a case: C, wrapped for them (PROTOCOL.md §9, step 1).

import { recipientOfIdentity } from "./age-keys";
import { checkAuthor } from "./author";
import { type Bytes, equal, fromBase64 } from "./bytes";
import { caseIdOf } from "./case-id";
import { firstHead } from "./heads";
import { type Keyring } from "./keyring";
import { openDocument } from "./opened-document";
import { insist, NotVerified, type Reason } from "./verdict";

export interface Holder {
  account: string;
  identity: string;
  recipient: string;
}

/** What a verified grant gives. `recipient` is R and `signer` is S: both are certified by the case id. */
export interface CaseKey {
  caseId: string;
  identity: string;
  recipient: string;
  signer: Bytes;
}

export type GrantResult = { verdict: "verified"; key: CaseKey } | { verdict: Reason; key: null };

export async function openGrant(
  ciphertext: Uint8Array,
  caseId: string,
  holder: Holder,
  keyring: Keyring,
): Promise<GrantResult> {
  try {
    return { verdict: "verified", key: await checkedGrant(ciphertext, caseId, holder, keyring) };
  } catch (error) {
    if (error instanceof NotVerified) return { verdict: error.reason, key: null };
    throw error;
  }
}

async function checkedGrant(
  ciphertext: Uint8Array,
  caseId: string,
  holder: Holder,
  keyring: Keyring,
): Promise<CaseKey> {
  const signed = await openDocument(ciphertext, holder.identity);
  const { document } = signed;
  insist(document.kind === "grant", "wrong_place");
  insist(document.case === caseId, "wrong_case");
  insist(document.thread === "grant" && document.n === 0, "wrong_place");
  insist(equal(fromBase64(document.head), firstHead(caseId, "grant")), "wrong_place");
  insist(document.data.for === holder.account && document.data.to === holder.recipient, "wrong_place");
  const recipient = recipientOfIdentity(document.data.key);
  const signer = fromBase64(document.data.signer);
  insist(caseIdOf(recipient, signer) === caseId, "wrong_case");
  checkAuthor(signed, signer, keyring, null);
  return { caseId, identity: document.data.key, recipient, signer };
}
