// A case's key for a colleague, signed by the person who has it (PROTOCOL.md §6).

import { type Bytes, toBase64 } from "./bytes";
import { type CaseKey } from "./grant";
import { firstHead } from "./heads";
import { type Person } from "./keyring";
import { type Author, sealed } from "./writing";

export class NotInOffice extends Error {
  constructor(readonly account: string) {
    super("not a reviewer or lead in office");
  }
}

/**
 * `holder` has to come out of the keyring: nothing is sealed to a key that keys/ does not vouch for. Throws
 * `NotInOffice` for anybody but a reviewer or lead in office.
 */
export async function sealGrant(key: CaseKey, holder: Person, author: Author, day: string): Promise<Bytes> {
  const opensCases = holder.role === "reviewer" || holder.role === "lead";
  if (!opensCases || holder.until !== null) throw new NotInOffice(holder.name);
  const { caseId } = key;
  const data = { for: holder.name, to: holder.recipient, key: key.identity, signer: toBase64(key.signer) };
  const place = { caseId, thread: "grant", n: 0, head: firstHead(caseId, "grant"), day } as const;
  return sealed("grant", data, place, author, [holder.recipient]);
}
