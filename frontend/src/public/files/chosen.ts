// A file that somebody chose, what was found in it, and what they decided about it. Nothing here knows a page.

import type { Bytes } from "../../protocol/bytes";
import type { Finding, What } from "../../files/finding";
import type { FileKind } from "../../files/kinds";
import type { Obstacle, Reason } from "../../files/refusal";
import type { FilledTag } from "../../files/dicom/dicom";

export interface Chosen {
  /** Counts the files of this visit. */
  id: number;
  file: File;
  /** As the case will have it; can be changed. */
  name: string;
  kind: FileKind;
  /** Its name promises something else. */
  disagrees: boolean;
  found: Finding[];
  /** Of a medical image. */
  tags: FilledTag[];
  /** How far it was looked at, 0 to 1; `null` when it was looked at. */
  reading: number | null;
  /** `null` where it cannot be cleaned, for a reason. */
  cleaned: Bytes | null;
  reason: Reason | null;
  obstacle: Obstacle | null;
  /** A named report's choice. */
  wants: "cleaned" | "as_it_is" | null;
  /** The plain yes to a file that could not be cleaned. */
  asItIs: boolean;
  keepOriginal: boolean;
}

export function newChosen(id: number, file: File, keepOriginal = false): Chosen {
  const looked = { kind: "other", disagrees: false, found: [], tags: [], cleaned: null, reason: null, obstacle: null } as const;
  return { id, file, name: file.name, ...looked, found: [], tags: [], reading: 0, wants: null, asItIs: false, keepOriginal };
}

export function isMedical({ kind }: Chosen): boolean {
  return kind === "dicom";
}

/** Nothing of it would arrive, so it is not taken at all. */
export function isHopeless({ reason }: Chosen): boolean {
  return reason === "empty" || reason === "too-large";
}

/**
 * How it would be sent now. A report without a name takes what is clean; what cannot be cleaned, and a medical image
 * always, waits for a plain yes.
 */
export function sentAs(chosen: Chosen, mode: string): "cleaned" | "as_it_is" | "undecided" {
  if (chosen.reading !== null || isHopeless(chosen)) return "undecided";
  if (isMedical(chosen)) return chosen.asItIs ? "as_it_is" : "undecided";
  if (mode === "named") return chosen.wants === "cleaned" && chosen.cleaned !== null ? "cleaned" : "as_it_is";
  if (chosen.cleaned !== null) return "cleaned";
  return chosen.asItIs ? "as_it_is" : "undecided";
}

/** Whether the custodians get it as it was, beside the cleaned copy. */
export function originalGoesAlong(chosen: Chosen, mode: string, custodians: boolean): boolean {
  return custodians && mode !== "named" && chosen.keepOriginal && sentAs(chosen, mode) === "cleaned";
}

/** The kinds of what was found, each once. */
export function kindsFound({ found, tags }: Chosen): What[] {
  return [...new Set([...found, ...tags].map(({ what }) => what))];
}

/** "2.4 MB"; what is smaller than a tenth of one in kB. */
export function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE / 10) return `${Math.ceil(bytes / 1024)} kB`;
  return `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`;
}

/** As the limits count them. */
const MEGABYTE = 1_048_576;
