// How long a file is made before it is sealed, so that its size says little of what it is (PROTOCOL.md §14).

/** Small files are all alike. */
const LEAST = 65_536;

/** Padmé: at most an eighth longer, and only as many lengths as a number has bits, times their own number. */
export function padme(length: number): number {
  if (length < 2) return length;
  const exponent = length.toString(2).length - 1;
  const kept = exponent.toString(2).length;
  const step = 2 ** (exponent - kept);
  return Math.ceil(length / step) * step;
}

export function paddedLength(size: number): number {
  return padme(Math.max(size, LEAST));
}
