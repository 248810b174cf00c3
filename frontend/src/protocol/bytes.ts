// Bytes and the three spellings of them that protocol 1 uses.

import { base32nopad, base64 } from "@scure/base";

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
// A byte order mark is a byte like any other: dropped in silence, two different lines would read alike.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** Throws where the bytes are not UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

export function concat(...parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** Standard alphabet, padded, and only the one spelling that encoding gives. Throws otherwise. */
export function fromBase64(text: string): Bytes {
  const bytes = new Uint8Array(base64.decode(text));
  if (base64.encode(bytes) !== text) throw new Error("not canonical base64");
  return bytes;
}

export function toBase32(bytes: Uint8Array): string {
  return base32nopad.encode(bytes).toLowerCase();
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
