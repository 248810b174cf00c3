// Seals a report and its files off the page, which stays usable meanwhile. The code and the case's key are made here.

import { standInForWebCrypto } from "./insecure-origin";
import { type Bytes, randomBytes, toBase64 } from "./protocol/bytes";
import { FileChanged, type FileContent, Pieces, sealFile } from "./protocol/file-sealing";
import { Keyring } from "./protocol/keyring";
import { sealOriginal } from "./protocol/original-sealing";
import { custodiansFor, newCase, NobodyLeft, type ReportToSeal, sealReport } from "./protocol/report-writing";
import { tokenOf, wordsOfEntropy } from "./protocol/token";
import type { Begun, NotSealed, Piece, Sealed, SealingAnswers, SealingJob } from "./public/report/sealing";

standInForWebCrypto();

const ownCase = newCase();
let pieces: Pieces | null = null;

class StaffChanged extends Error {}

/** Whoever was ruled out and is gone since must be looked at again: they may have come back under another name. */
function keyringWith(people: unknown, excluded: readonly string[]): Keyring {
  const keyring = Keyring.from(people);
  if (!excluded.every((account) => keyring.find(account) !== undefined)) throw new StaffChanged();
  return keyring;
}

async function seal(report: ReportToSeal, people: unknown): Promise<Sealed> {
  const keyring = keyringWith(people, report.excluded);
  const entropy = randomBytes(16);
  try {
    const sealed = await sealReport(report, tokenOf(entropy), keyring, ownCase);
    return { body: JSON.stringify(sealed), words: wordsOfEntropy(entropy) };
  } finally {
    entropy.fill(0);
  }
}

/** Bytes are given on in parts, so that sealing does not hold them twice. */
function contentOf(content: Blob | Bytes): FileContent {
  if (content instanceof Blob) return { size: content.size, stream: content.stream() };
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at === content.length) return controller.close();
      controller.enqueue(content.subarray(at, (at += Math.min(65_536, content.length - at))));
    },
  });
  return { size: content.length, stream };
}

async function begin(job: Extract<SealingJob, { job: "file" | "original" }>): Promise<Begun> {
  await pieces?.cancel().catch(() => undefined);
  const content = contentOf(job.content);
  const recipient = job.recipient ?? ownCase.recipient;
  if (job.job === "file") {
    pieces = new Pieces(await sealFile(content, recipient));
    return { bytes: pieces.bytes, inner: null };
  }
  // Its key will be sealed to them, once it is known whose it is: said now, before much was sent.
  custodiansFor(job, keyringWith(job.people, job.excluded));
  const { inner, ...sealed } = await sealOriginal(content, recipient);
  pieces = new Pieces(sealed);
  return { bytes: pieces.bytes, inner };
}

async function nextPiece(): Promise<Piece> {
  if (pieces === null) throw new Error("nothing was begun");
  const piece = await pieces.next();
  return piece === null ? { hash: toBase64(pieces.hash()) } : { piece };
}

function answer(job: SealingJob): Promise<SealingAnswers[SealingJob["job"]]> {
  switch (job.job) {
    case "report":
      return seal(job.report, job.people);
    case "file":
    case "original":
      return begin(job);
    case "piece":
      return nextPiece();
  }
}

function whyNot(error: unknown): NotSealed {
  if (error instanceof NobodyLeft) return error.who;
  if (error instanceof StaffChanged) return "staff-changed";
  // A browser says in its own words that a file cannot be read any more.
  const gone = error instanceof DOMException && ["NotReadableError", "NotFoundError"].includes(error.name);
  return gone || error instanceof FileChanged ? "file-changed" : "failed";
}

/** What went wrong in here would otherwise be this thread's own, and the page would wait for ever. */
self.onmessage = async (event: MessageEvent<SealingJob>) => {
  try {
    const answered = await answer(event.data);
    self.postMessage(answered, { transfer: "piece" in answered ? [answered.piece.buffer] : [] });
  } catch (error) {
    self.postMessage({ not: whyNot(error) });
  }
};
