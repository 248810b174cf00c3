// When the end of a session is warned of.

const MINUTE = 60_000;
const WARN_AT: readonly number[] = [10 * MINUTE, 2 * MINUTE];

/** Which warning is due with so much time left, where `said` was the last; none twice. */
export function warningDue(left: number, said: number | null): number | null {
  const due = WARN_AT.filter((at) => left <= at).at(-1) ?? null;
  return due !== null && (said === null || due < said) ? due : null;
}
