// A list of bodies in order, and what can be done to it.

/** The same list with one of them a place further up (-1) or down (1). */
export function moved(bodies: readonly string[], body: string, by: -1 | 1): string[] {
  const from = bodies.indexOf(body);
  const to = from + by;
  if (from < 0 || to < 0 || to >= bodies.length) return [...bodies];
  const others = bodies.filter((other) => other !== body);
  return [...others.slice(0, to), body, ...others.slice(to)];
}

export function without(bodies: readonly string[], body: string): string[] {
  return bodies.filter((other) => other !== body);
}

export function including(bodies: readonly string[], body: string): string[] {
  return bodies.includes(body) || body === "" ? [...bodies] : [...bodies, body];
}

export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((body, place) => body === other[place]);
}
