// Why a file was not cleaned. Which sentence a person reads for it is decided by the page.

export type Reason = "empty" | "broken" | "encrypted" | "too-large" | "too-large-inside" | "not-cleanable";

/** What stands in the way where a file is sound and still cannot be cleaned. */
export type Obstacle =
  | "unknown-type"
  | "medical-image"
  | "camera-raw"
  | "compression"
  | "movie-in-pieces"
  | "no-picture"
  | "form"
  | "part-inside"
  | "linked-file";

/** Names what stopped the cleaning, never a byte of the file: this may be logged. */
export class Refused extends Error {
  constructor(
    readonly reason: Reason,
    readonly obstacle?: Obstacle,
  ) {
    super(obstacle === undefined ? reason : `${reason}: ${obstacle}`);
  }
}

export function broken(): Refused {
  return new Refused("broken");
}

export function notCleanable(obstacle: Obstacle): Refused {
  return new Refused("not-cleanable", obstacle);
}
