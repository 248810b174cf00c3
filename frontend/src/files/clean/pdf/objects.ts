// The eight kinds of PDF object. Dictionaries are maps, since their keys are the file's own words.

export class Name {
  constructor(readonly value: string) {}
}

export class Text {
  constructor(readonly bytes: Uint8Array) {}
}

export class Ref {
  constructor(
    readonly number: number,
    readonly generation: number,
  ) {}
}

export type Dict = Map<string, PdfObject>;

export class Stream {
  constructor(
    readonly dict: Dict,
    /** As it stands in the file, filters and all. */
    readonly raw: Uint8Array,
  ) {}
}

export type PdfObject = null | boolean | number | Name | Text | Ref | PdfObject[] | Dict | Stream;

export function isName(object: PdfObject | undefined, value: string): boolean {
  return object instanceof Name && object.value === value;
}

/** A text string in words: UTF-16 or UTF-8 with a mark in front, else taken for Latin-1. */
export function words(object: PdfObject | undefined): string {
  if (object instanceof Name) return object.value;
  if (!(object instanceof Text)) return "";
  const { bytes } = object;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder().decode(bytes);
  return String.fromCharCode(...bytes.subarray(0, 4096));
}
