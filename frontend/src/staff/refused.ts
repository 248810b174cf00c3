// What a call to the server can come back with.

/** An answer that is not the one that was hoped for, with a sentence for the person. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly problem: Record<string, unknown>,
  ) {
    super(detail);
  }

  /** Whether the server said that nothing came of it. Without an answer, or with a broken one, it may have. */
  get isAnswer(): boolean {
    return this.status >= 400 && this.status < 500;
  }
}
