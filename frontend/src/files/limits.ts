// How much one file may ask of the machine it is cleaned on. A file is hostile until it has been read to its end.

export interface Limits {
  /** The file itself. */
  bytesIn: number;
  /** Everything that comes out of compression while one file is cleaned, nested ones included. */
  bytesInside: number;
  /** Bytes out for each byte in, for one compressed piece; small pieces are free of it. */
  ratio: number;
  /** Parts of a zip, boxes of a movie, objects of a PDF. */
  entries: number;
  /** Boxes in boxes, arrays in dictionaries, files in files. */
  nesting: number;
}

export const LIMITS: Limits = {
  bytesIn: 100 * 1024 * 1024,
  bytesInside: 400 * 1024 * 1024,
  ratio: 200,
  entries: 200_000,
  nesting: 64,
};

/** A piece this small may have any ratio: a page of spaces compresses a thousandfold and is harmless. */
export const FREE_OF_RATIO = 1024 * 1024;
