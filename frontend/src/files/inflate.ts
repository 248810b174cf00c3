// Taking things out of compression with a cap, so that a bomb is a refusal and not a full memory.

import { Inflate, Unzlib } from "fflate";
import type { Bytes } from "../protocol/bytes";
import { FREE_OF_RATIO, type Limits } from "./limits";
import { broken, Refused } from "./refusal";
import { joined } from "./view";

const PIECE = 16 * 1024;

/** What all the compressed pieces of one file have grown to, and what they may. */
export class Budget {
  private left: number;

  constructor(private readonly limits: Limits) {
    this.left = limits.bytesInside;
  }

  /** The limits for a file inside this one: it may grow to what is left. */
  get rest(): Limits {
    return { ...this.limits, bytesInside: this.left };
  }

  take(length: number): void {
    this.left -= length;
    if (this.left < 0) throw new Refused("too-large-inside");
  }

  /** Inflates, 16 KiB of input at a time, and stops at the first piece that goes too far. */
  inflate(bytes: Uint8Array, form: "raw" | "zlib", most = Number.POSITIVE_INFINITY): Bytes {
    const pieces: Uint8Array[] = [];
    let length = 0;
    let ended = false;
    const stream = form === "raw" ? new Inflate() : new Unzlib();
    stream.ondata = (piece, final) => {
      this.take(piece.length);
      length += piece.length;
      const tooDense = length > FREE_OF_RATIO && length > bytes.length * this.limits.ratio;
      if (tooDense || length > most) throw new Refused("too-large-inside");
      pieces.push(piece);
      ended = final;
    };
    try {
      let at = 0;
      do {
        stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
        at += PIECE;
      } while (at < bytes.length);
    } catch (error) {
      throw error instanceof Refused ? error : broken();
    }
    if (!ended) throw broken();
    return joined(pieces);
  }
}
