// Opening a file as it arrives, held to what its listing says of it (PROTOCOL.md §14).

import { sha256 } from "@noble/hashes/sha2.js";
import { Decrypter } from "age-encryption";
import { headerLength, LARGEST_HEADER } from "./age-header";
import { type Bytes, concat, equal, fromBase64 } from "./bytes";
import { type ListedFile } from "./data";
import { paddedLength } from "./padme";

/** `other_file` is not the one that was listed: another hash, another size, something in its padding. */
export class FileNotVerified extends Error {
  constructor(readonly reason: "too_large" | "cannot_open" | "other_file") {
    super(reason);
  }
}

type Listed = Pick<ListedFile, "size" | "hash">;

/** Gives nothing before the end was reached, and everything was compared. `arrived` is told the bytes so far. */
export async function openFile(
  ciphertext: ReadableStream<Uint8Array>,
  identity: string,
  listed: Listed,
  arrived: (bytes: number) => void = () => undefined,
): Promise<Bytes> {
  const running = sha256.create();
  let counted = 0;
  const tap = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      running.update(chunk);
      counted += chunk.length;
      arrived(counted);
      controller.enqueue(chunk);
    },
  });
  const plain = await opened(await withUsableHeader(ciphertext.pipeThrough(tap)), identity);
  const whole = await gathered(plain, paddedLength(listed.size));
  if (!equal(running.digest(), fromBase64(listed.hash))) throw new FileNotVerified("other_file");
  if (whole.subarray(listed.size).some((byte) => byte !== 0)) throw new FileNotVerified("other_file");
  return whole.subarray(0, listed.size);
}

/** Looks at the header before any parser does; gives the whole stream on. */
async function withUsableHeader(stream: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const reader = stream.getReader();
  const first: Uint8Array[] = [];
  for (let length = 0; length < LARGEST_HEADER; ) {
    const { done, value } = await reader.read();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const start = concat(...first);
  if (headerLength(start) === null) {
    await reader.cancel();
    throw new FileNotVerified("cannot_open");
  }
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(start),
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

async function opened(stream: ReadableStream<Uint8Array>, identity: string): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(stream);
  } catch {
    throw new FileNotVerified("cannot_open");
  }
}

async function gathered(stream: ReadableStream<Uint8Array>, length: number): Promise<Bytes> {
  const whole = room(length);
  const reader = stream.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new FileNotVerified("cannot_open");
    });
    if (done) break;
    if (at + value.length > length) {
      await reader.cancel();
      throw new FileNotVerified("other_file");
    }
    whole.set(value, at);
    at += value.length;
  }
  if (at !== length) throw new FileNotVerified("other_file");
  return whole;
}

/** The size is its sender's word: it may be more than this browser has. */
function room(length: number): Bytes {
  try {
    return new Uint8Array(length);
  } catch {
    throw new FileNotVerified("too_large");
  }
}
