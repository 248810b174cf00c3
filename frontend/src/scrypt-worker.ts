// The slow work, off the page: scrypt blocks whatever thread it runs in for the better part of a second.

import { scrypt } from "@noble/hashes/scrypt.js";
import { sealWithPassphrase } from "./protocol/age-file";
import { type Bytes, utf8 } from "./protocol/bytes";
import { SCRYPT_COSTS } from "./protocol/passphrase";

export type SlowJob =
  | { job: "stretch"; passphrase: string; salt: Bytes }
  | { job: "seal-identity-file"; passphrase: string; text: string };

export type SlowAnswer = Bytes | "failed";

/** 2^17, as for signing in: age itself would choose 2^18 and take twice as long on a slow machine. */
const IDENTITY_FILE_COST_EXPONENT = 17;

async function work(request: SlowJob): Promise<Bytes> {
  if (request.job === "stretch") {
    return new Uint8Array(scrypt(utf8(request.passphrase), request.salt, SCRYPT_COSTS));
  }
  return sealWithPassphrase(request.text, request.passphrase, IDENTITY_FILE_COST_EXPONENT);
}

/** What went wrong in here would otherwise be this thread's own, and the page would wait for ever. */
self.onmessage = async (event: MessageEvent<SlowJob>) => {
  try {
    const result = await work(event.data);
    self.postMessage(result, { transfer: [result.buffer] });
  } catch {
    const failed: SlowAnswer = "failed";
    self.postMessage(failed);
  }
};
