// Files sealed as they stream, in pieces of one length (PROTOCOL.md §14): never whole in memory.

import { sha256 } from "@noble/hashes/sha2.js";
import { Encrypter } from "age-encryption";
import { recipientToBytes } from "./age-keys";
import { type Bytes } from "./bytes";
import { paddedLength } from "./padme";

/** What the server takes at once. */
export const PIECE_LENGTH = 4_194_304;
const ZEROS_AT_ONCE = 65_536;

export interface FileContent {
  size: number;
  stream: ReadableStream<Uint8Array>;
}

/** An age file on its way. */
export interface SealedStream {
  /** Of the whole age file. */
  bytes: number;
  stream: ReadableStream<Uint8Array>;
}

/** It was changed, or taken away, after it was chosen. */
export class FileChanged extends Error {
  constructor() {
    super("the file is not as long as it was");
  }
}

/** To R alone: a found code shows that there is a file, not what is in it. Or to the key of an original. */
export async function sealFile(content: FileContent, recipient: string): Promise<SealedStream> {
  recipientToBytes(recipient);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(padded(content));
  return { bytes: sealed.size(paddedLength(content.size)), stream: sealed };
}

/** The content and zeros behind it. */
function padded({ size, stream }: FileContent): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  let read = 0;
  let zeros = paddedLength(size) - size;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (!done) {
        read += value.length;
        if (read > size) throw new FileChanged();
        return controller.enqueue(value);
      }
      if (read !== size) throw new FileChanged();
      if (zeros === 0) return controller.close();
      const some = Math.min(zeros, ZEROS_AT_ONCE);
      zeros -= some;
      controller.enqueue(new Uint8Array(some));
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** A sealed stream cut into pieces, with the hash of all that was given out. */
export class Pieces {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private readonly running = sha256.create();
  private rest: Uint8Array = new Uint8Array();
  private given = 0;

  constructor(private readonly sealed: SealedStream) {
    this.reader = sealed.stream.getReader();
  }

  get bytes(): number {
    return this.sealed.bytes;
  }

  /** The next piece; `null` behind the last one. */
  async next(): Promise<Bytes | null> {
    const piece = new Uint8Array(Math.min(PIECE_LENGTH, this.bytes - this.given));
    let at = 0;
    while (at < piece.length) {
      if (this.rest.length === 0) {
        const { done, value } = await this.reader.read();
        if (done) throw new FileChanged();
        this.rest = value;
      }
      const some = this.rest.subarray(0, piece.length - at);
      piece.set(some, at);
      at += some.length;
      this.rest = this.rest.subarray(some.length);
    }
    if (piece.length === 0) return this.ended();
    this.running.update(piece);
    this.given += piece.length;
    return piece;
  }

  /** H of the whole age file, once all pieces were given out. */
  hash(): Bytes {
    return new Uint8Array(this.running.clone().digest());
  }

  cancel(): Promise<void> {
    return this.reader.cancel();
  }

  private async ended(): Promise<null> {
    if (this.rest.length > 0 || !(await this.reader.read()).done) throw new FileChanged();
    return null;
  }
}
