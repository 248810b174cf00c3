// One case handed to a colleague: fetched, checked, granted.

import { type Keyring } from "../../protocol/keyring";
import { get, post, Refused } from "../api";
import { type Bundle } from "../case/bundle";
import { type Reader } from "../case/opened-case";
import { grantFor, type NotHandedOver } from "./grant-for";

/** `null` where the colleague can open the case now. Throws `Refused` where the service cannot be reached. */
export async function handOver(
  caseId: string,
  successor: string,
  reader: Reader,
  keyring: Keyring,
): Promise<NotHandedOver | null> {
  try {
    const bundle = (await get(`/api/v1/cases/${caseId}`)) as Bundle;
    const today = new Date().toISOString().slice(0, 10);
    const made = await grantFor(caseId, bundle, successor, reader, keyring, today);
    if ("refused" in made) return made.refused;
    await post(`/api/v1/cases/${caseId}/grants`, { for: successor, ciphertext: made.ciphertext });
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // Somebody was quicker: the colleague can open it, which is what was wanted.
    if (error.status === 409) return null;
    if (error.status === 404) return "gone";
    if (error.status === 422) return "not-allowed";
    throw error;
  }
}
