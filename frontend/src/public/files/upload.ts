// One sealed file on its way to the service, piece by piece. What broke off goes on where it was.

import type { Bytes } from "../../protocol/bytes";
import type { Transport } from "./transport";

/** Seconds before a piece is tried again; after the last of them the person decides. */
const WAITS = [1, 2, 4, 8, 15];

type Next = { piece: Bytes } | { hash: string } | { not: string };

/** Where the pieces come from. */
export interface PieceSource {
  bytes: number;
  next: () => Promise<Next>;
}

/** Who watches over it. */
export interface Control {
  signal: AbortSignal;
  /** Resolves at once, or when the person goes on. */
  mayGoOn: () => Promise<void>;
  /** Bytes of this file that the service has, or that have left. */
  sent: (bytes: number) => void;
  wait: (seconds: number) => Promise<void>;
}

export type Ended =
  | { object: string; hash: string }
  | { not: "stopped" | "cancelled" }
  /** The service lost it, or never had it. */
  | { not: "gone" }
  | { not: "refused"; sentence: string }
  | { not: "unsealed"; why: string };

export class Upload {
  private object: string | null = null;
  private number = 0;
  private before = 0;
  /** Sealed and not taken yet: a stream gives it once. */
  private held: Bytes | null = null;
  /** What comes after it, sealed while it is on its way. */
  private ahead: Promise<Next> | null = null;

  constructor(
    private readonly source: PieceSource,
    private readonly transport: Transport,
  ) {}

  /** Goes on from where it broke off when it is called again. */
  async run(control: Control): Promise<Ended> {
    for (;;) {
      await control.mayGoOn();
      if (control.signal.aborted) return { not: "cancelled" };
      if (this.object === null) {
        const begun = await this.begin(control);
        if (begun !== null) return begun;
      }
      if (this.held === null) {
        const next = await (this.ahead ?? this.source.next());
        this.ahead = null;
        if ("not" in next) return { not: "unsealed", why: next.not };
        if ("hash" in next) return { object: this.object as string, hash: next.hash };
        this.held = next.piece;
        this.ahead = this.source.next();
      }
      const sent = await this.send(this.held, control);
      if (sent !== null) return sent;
      this.before += this.held.length;
      this.held = null;
      this.number += 1;
    }
  }

  /** Nothing of it stays with the service. */
  async drop(): Promise<void> {
    if (this.object !== null) await this.transport.drop(this.object);
    this.object = null;
  }

  private async begin(control: Control): Promise<Ended | null> {
    for (let tries = 0; ; tries++) {
      const answer = await this.transport.begin(this.source.bytes);
      if (answer?.status === 201 && answer.object !== null) {
        this.object = answer.object;
        return null;
      }
      // A sentence is for the person: there is no room, it is too large.
      if (answer !== null && answer.status !== 429 && answer.sentence !== null) return { not: "refused", sentence: answer.sentence };
      const wait = WAITS[tries];
      if (wait === undefined) return { not: "stopped" };
      await control.wait(wait);
      if (control.signal.aborted) return { not: "cancelled" };
    }
  }

  private async send(piece: Bytes, control: Control): Promise<Ended | null> {
    const sent = (bytes: number) => control.sent(this.before + Math.min(bytes, piece.length));
    for (let tries = 0; ; tries++) {
      const answer = await this.transport.piece(this.object as string, this.number, piece, sent, control.signal);
      if (control.signal.aborted) return { not: "cancelled" };
      if (answer !== null && answer.status < 300) {
        sent(piece.length);
        return null;
      }
      if (answer?.status === 404) return { not: "gone" };
      const passes = answer === null || answer.status === 429 || answer.status >= 500;
      if (!passes) return { not: "refused", sentence: answer.sentence ?? "" };
      sent(0);
      const wait = WAITS[tries];
      if (wait === undefined) return answer?.sentence ? { not: "refused", sentence: answer.sentence } : { not: "stopped" };
      await control.wait(wait);
      await control.mayGoOn();
      if (control.signal.aborted) return { not: "cancelled" };
    }
  }
}
