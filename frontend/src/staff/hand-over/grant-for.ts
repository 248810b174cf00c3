// A case's key for a colleague: the case opened with the own grant and checked, and the key sealed for them.

import { toBase64 } from "../../protocol/bytes";
import { sealGrant } from "../../protocol/grant-writing";
import { type Keyring } from "../../protocol/keyring";
import { type Bundle } from "../case/bundle";
import { openCase, type Reader } from "../case/opened-case";

/** Why a case was not handed over: each has a sentence of its own. */
export type NotHandedOver = "unverified" | "excluded" | "recused" | "own-exclusion" | "not-allowed" | "gone";

/** What leaves this browser for a case: nothing but a sealed grant, or nothing at all. */
export async function grantFor(
  caseId: string,
  bundle: Bundle,
  successor: string,
  reader: Reader,
  keyring: Keyring,
  day: string,
): Promise<{ ciphertext: string } | { refused: NotHandedOver }> {
  const result = await openCase(caseId, bundle, reader, keyring);
  if ("refused" in result) return { refused: "unverified" };
  const { key, report, actsAs, warnings } = result.opened;
  if (report === null) return { refused: "unverified" };
  if (warnings.includes("excluded")) return { refused: "own-exclusion" };
  if (report.data.excluded.includes(successor)) return { refused: "excluded" };
  if (bundle.recused.includes(successor)) return { refused: "recused" };
  const holder = keyring.find(successor);
  const opensCases = holder?.role === "reviewer" || holder?.role === "lead";
  if (actsAs === null || holder === undefined || holder.until !== null || !opensCases) {
    return { refused: "not-allowed" };
  }
  const author = { account: reader.account, role: actsAs, signingSeed: reader.keys.signingSeed };
  return { ciphertext: toBase64(await sealGrant(key, holder, author, day)) };
}
