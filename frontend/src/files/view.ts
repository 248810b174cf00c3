// Reading numbers out of hostile bytes: everything past the end is a broken file, not an undefined.

import type { Bytes } from "../protocol/bytes";
import { broken } from "./refusal";

export class View {
  private readonly data: DataView;

  constructor(
    readonly bytes: Uint8Array,
    readonly littleEndian = false,
  ) {
    this.data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  private at(offset: number, length: number): number {
    if (!Number.isSafeInteger(offset) || offset < 0 || offset + length > this.bytes.length) throw broken();
    return offset;
  }

  u8(offset: number): number {
    return this.data.getUint8(this.at(offset, 1));
  }

  u16(offset: number): number {
    return this.data.getUint16(this.at(offset, 2), this.littleEndian);
  }

  u32(offset: number): number {
    return this.data.getUint32(this.at(offset, 4), this.littleEndian);
  }

  i32(offset: number): number {
    return this.data.getInt32(this.at(offset, 4), this.littleEndian);
  }

  /** A number beyond what JavaScript counts exactly is beyond any file as well. */
  u64(offset: number): number {
    const value = Number(this.data.getBigUint64(this.at(offset, 8), this.littleEndian));
    if (!Number.isSafeInteger(value)) throw broken();
    return value;
  }

  slice(offset: number, length: number): Uint8Array {
    if (!Number.isSafeInteger(length) || length < 0) throw broken();
    return this.bytes.subarray(this.at(offset, length), offset + length);
  }

  /** Bytes as Latin-1 characters: names of boxes and chunks, signatures. */
  latin1(offset: number, length: number): string {
    return latin1(this.slice(offset, length));
  }
}

export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

export function ascii(text: string): Bytes {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function startsWith(bytes: Uint8Array, text: string, offset = 0): boolean {
  if (bytes.length < offset + text.length) return false;
  for (let index = 0; index < text.length; index++) {
    if (bytes[offset + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Any number of pieces, one after the other. */
export function joined(pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export function u16be(value: number): Bytes {
  return Uint8Array.of(value >>> 8, value & 0xff);
}

export function u32be(value: number): Bytes {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

/** UTF-8 where it is, Latin-1 where it is not; up to the first zero byte. */
export function readable(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const text = end === -1 ? bytes : bytes.subarray(0, end);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(text);
  } catch {
    return latin1(text);
  }
}
