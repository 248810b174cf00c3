// Checks of parsed JSON, each of which throws `Malformed` where a value is not what the protocol says.

import { identityToBytes, recipientToBytes } from "./age-keys";
import { fromBase64 } from "./bytes";
import { isUsableKey } from "./signing";

export class Malformed extends Error {
  constructor() {
    super("malformed");
  }
}

export type Shape<T> = (value: unknown) => T;

/** The most that a list of names may hold. */
const MOST = 64;

/** An object with exactly these keys, in this order. */
export function record<T extends object>(shapes: { [K in keyof T]: Shape<T[K]> }): Shape<T> {
  const names = Object.keys(shapes) as (keyof T & string)[];
  return (value) => {
    const given = plainObject(value);
    const found = Object.keys(given);
    if (found.length !== names.length) throw new Malformed();
    names.forEach((name, index) => {
      if (found[index] !== name) throw new Malformed();
      shapes[name](given[name]);
    });
    return given as T;
  };
}

export function plainObject(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed();
  return value as Record<string, unknown>;
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new Malformed();
    value.forEach(shape);
    return value as T[];
  };
}

/** Half of a surrogate pair can be written as an escape in JSON; the other client's strings cannot hold it. */
export function text(value: unknown): string {
  if (typeof value !== "string" || !value.isWellFormed()) throw new Malformed();
  return value;
}

/** Names, each once, and not too many. */
export function distinct<T extends string>(shape: Shape<T>): Shape<T[]> {
  return (value) => {
    const list = listOf(shape)(value);
    if (list.length > MOST || new Set(list).size !== list.length) throw new Malformed();
    return list;
  };
}

export function orEmpty(shape: Shape<string>): Shape<string> {
  return (value) => (value === "" ? value : shape(value));
}

export function nullOr<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? value : shape(value));
}

export function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Malformed();
  return value;
}

export function oneOf<T extends string | number>(...allowed: readonly T[]): Shape<T> {
  return (value) => {
    if (!allowed.includes(value as T)) throw new Malformed();
    return value as T;
  };
}

export function matching(pattern: RegExp): Shape<string> {
  return (value) => {
    if (typeof value !== "string" || !pattern.test(value)) throw new Malformed();
    return value;
  };
}

export function account(value: unknown): string {
  const name = matching(/^[a-z][a-z0-9-]{1,30}$/)(value);
  if (["reporter", "service", "operator", "no-account"].includes(name)) throw new Malformed();
  return name;
}

/** An oversight body, as the directory and keys/ name it. */
export function bodyId(value: unknown): string {
  return matching(/^[a-z][a-z0-9_]{1,40}$/)(value);
}

/** An id of one of the directory's vocabularies. */
export function term(value: unknown): string {
  return matching(/^[a-z][a-z0-9_]{0,40}$/)(value);
}

export function caseId(value: unknown): string {
  return matching(/^[a-z2-7]{26}$/)(value);
}

export function count(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 0xffff_ffff) throw new Malformed();
  return value;
}

/** Of a file that somebody sent; nobody sends an empty one. */
export function size(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw new Malformed();
  return value as number;
}

const NOT_IN_NAMES = /[/\\\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/; // eslint-disable-line no-control-regex

/** Safe to show: no path, no control character, nothing that turns the direction of text. */
export function fileName(value: unknown): string {
  const name = text(value);
  const length = [...name].length;
  if (length < 1 || length > 120 || NOT_IN_NAMES.test(name)) throw new Malformed();
  return name;
}

export function day(value: unknown): string {
  const written = matching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)(value);
  const date = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written || date.getTime() < 0) {
    throw new Malformed();
  }
  return written;
}

export function base64OfLength(length: number | null): Shape<string> {
  return (value) => {
    const bytes = decoded(() => fromBase64(text(value)));
    if (length !== null && bytes.length !== length) throw new Malformed();
    return value as string;
  };
}

/** An Ed25519 public key that somebody can have honestly made. */
export function signingKey(value: unknown): string {
  if (!isUsableKey(fromBase64(base64OfLength(32)(value)))) throw new Malformed();
  return value as string;
}

export function recipient(value: unknown): string {
  decoded(() => recipientToBytes(text(value)));
  return value as string;
}

export function identity(value: unknown): string {
  decoded(() => identityToBytes(text(value))).fill(0);
  return value as string;
}

function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch {
    throw new Malformed();
  }
}
