// What was sent and not answered, as when the connection drops: it may have arrived. Looked for before it is sent again.

import { Refused } from "./refused";

/** A sealed entry and where it was to stand. */
export interface SealedEntry {
  thread: string;
  n: number;
  ciphertext: string;
}

interface Attempt {
  entry: SealedEntry;
  /** What the person asked for, so that it is known whether they changed it since. */
  meant: string;
}

/** `same` where it is what is wanted now, `changed` where the person has written something else since. */
export type Arrived = "same" | "changed" | null;

type Entries = (thread: string) => readonly { n: number; ciphertext: string }[];

export class Unanswered {
  private readonly attempts = new Map<string, Attempt[]>();

  has(form: string): boolean {
    return this.attempts.has(form);
  }

  /** To be called before sending. Earlier attempts may still be under way. */
  begin(form: string, entry: SealedEntry | null, meant: object): void {
    if (entry === null) return;
    this.attempts.set(form, [...(this.attempts.get(form) ?? []), { entry, meant: JSON.stringify(meant) }]);
  }

  /** To be called when it is known what became of it: stored, or refused in so many words. */
  answered(form: string, error: unknown = null): void {
    if (error === null || (error instanceof Refused && error.isAnswer)) this.attempts.delete(form);
  }

  /** Sealing draws fresh keys, so that the very same bytes are this browser's own. */
  arrived(form: string, meant: object, entries: Entries): Arrived {
    const stands = ({ entry }: Attempt) =>
      entries(entry.thread).some(({ n, ciphertext }) => n === entry.n && ciphertext === entry.ciphertext);
    const attempt = this.attempts.get(form)?.find(stands);
    if (attempt === undefined) return null;
    return attempt.meant === JSON.stringify(meant) ? "same" : "changed";
  }

  clear(): void {
    this.attempts.clear();
  }
}
