// A case's key for a colleague, signed by the person who has it (PROTOCOL.md §6).

import { seal } from "./age-file";
import { type Bytes, toBase64 } from "./bytes";
import { type Document, writeDocument } from "./document";
import { type CaseKey } from "./grant";
import { firstHead } from "./heads";
import { type Person } from "./keyring";
import { type Author } from "./writing";

/** `holder` has to come out of the keyring: nothing is sealed to a key that keys/ does not vouch for. */
export async function sealGrant(key: CaseKey, holder: Person, author: Author, day: string): Promise<Bytes> {
  const plaintext = writeDocument(
    {
      v: 1,
      kind: "grant",
      case: key.caseId,
      thread: "grant",
      n: 0,
      head: toBase64(firstHead(key.caseId, "grant")),
      by: author.account,
      role: author.role,
      day,
      data: { for: holder.name, to: holder.recipient, key: key.identity, signer: toBase64(key.signer) },
    } as Document,
    author.signingSeed,
  );
  try {
    return await seal(plaintext, [holder.recipient]);
  } finally {
    plaintext.fill(0);
  }
}
