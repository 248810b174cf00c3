// What every cleaner of one format is.

import type { Bytes } from "../protocol/bytes";
import type { Finding } from "./finding";
import type { Limits } from "./limits";

export interface Cleaned {
  cleaned: Bytes;
  found: Finding[];
}

/** Throws `Refused`. What it gives back shares no memory with what it was given. */
export type Cleaner = (bytes: Uint8Array, limits: Limits) => Cleaned;
