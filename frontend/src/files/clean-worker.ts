// The door of the worker: a file comes in, what was found and the cleaned copy go out.

import { clean } from "./clean/clean";
import { type FilledTag, filledTags } from "./dicom/dicom";
import type { Finding } from "./finding";
import type { FileKind } from "./kinds";
import { type Limits } from "./limits";
import { safeName } from "./names";
import { recognise } from "./recognise";
import { type Obstacle, type Reason, Refused } from "./refusal";
import type { Bytes } from "../protocol/bytes";

export interface CleanJob {
  file: Blob;
  name: string;
  limits: Limits;
}

export type CleanAnswer =
  | { step: "reading"; share: number }
  | { step: "recognised"; kind: FileKind; disagrees: boolean; name: string }
  | { step: "medical"; tags: FilledTag[] }
  | { step: "cleaned"; found: Finding[]; cleaned: Bytes }
  | { step: "refused"; reason: Reason; obstacle?: Obstacle };

/** Reads in pieces, so that the page can say how far it is. */
async function read(file: Blob, limits: Limits, say: (answer: CleanAnswer) => void): Promise<Bytes> {
  if (file.size === 0) throw new Refused("empty");
  if (file.size > limits.bytesIn) throw new Refused("too-large");
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes.set(piece.value, at);
    at += piece.value.length;
    say({ step: "reading", share: at / file.size });
  }
  // A file that shrank while it was read is not the one that was chosen.
  if (at !== file.size) throw new Refused("broken");
  return bytes;
}

/** Answers until the last one, which is `cleaned` or `refused`. */
export async function work({ file, name, limits }: CleanJob, say: (answer: CleanAnswer) => void): Promise<void> {
  try {
    const bytes = await read(file, limits, say);
    const { kind, disagrees } = recognise(bytes, name);
    say({ step: "recognised", kind, disagrees, name: safeName(name, kind) });
    if (kind === "dicom") say({ step: "medical", tags: filledTags(bytes, limits) });
    const { cleaned, found } = clean(kind, bytes, limits);
    say({ step: "cleaned", found, cleaned });
  } catch (error) {
    if (!(error instanceof Refused)) return say({ step: "refused", reason: "broken" });
    const { reason, obstacle } = error;
    say(obstacle === undefined ? { step: "refused", reason } : { step: "refused", reason, obstacle });
  }
}
