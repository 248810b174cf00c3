// What has to hold of a cleaner, whatever bytes it is given.

import { clean } from "../../src/files/clean/clean";
import type { FileKind } from "../../src/files/kinds";
import { LIMITS } from "../../src/files/limits";
import { recognise } from "../../src/files/recognise";
import { Refused } from "../../src/files/refusal";

/** A reporter waits for it. Long enough for a machine that is busy with other things. */
const MOST_MILLISECONDS = 10_000;

/** `cleaned`, `refused`, or what is wrong. */
export function holds(kind: FileKind, bytes: Uint8Array): "cleaned" | "refused" | { wrong: string } {
  const start = performance.now();
  try {
    recognise(bytes, "x");
    const { cleaned } = clean(kind, bytes, LIMITS);
    const took = performance.now() - start;
    if (took > MOST_MILLISECONDS) return { wrong: `took ${took.toFixed(0)} ms` };
    // What was found in a copy that is clean would have been left in it.
    const again = clean(kind, cleaned, LIMITS);
    const left = again.found.filter(({ what }) => what === "place" || what === "person" || what === "device");
    return left.length === 0 ? "cleaned" : { wrong: `left in the copy: ${left.map(({ what }) => what).join(", ")}` };
  } catch (error) {
    const took = performance.now() - start;
    if (!(error instanceof Refused)) return { wrong: `threw ${String(error)}` };
    return took > MOST_MILLISECONDS ? { wrong: `took ${took.toFixed(0)} ms to refuse` } : "refused";
  }
}
