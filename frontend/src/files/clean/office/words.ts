// What the rules for both families of office documents share.

import type { Findings } from "../../finding";

/** Who wrote a comment or a change, in the cleaned copy. */
export const SOMEBODY = "Author";

/** Office programs take a picture's file name, or its whole path, for its description. */
export function looksLikeFile(text: string): boolean {
  return /[\\/]|\.[a-z0-9]{2,5}$/i.test(text.trim());
}

/** Points at something outside the document. */
export function leavesTheDocument(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith("/") || address.startsWith("\\") || address.startsWith("../");
}

export function tellLink(address: string, found: Findings): void {
  found.add("hidden", address);
}
