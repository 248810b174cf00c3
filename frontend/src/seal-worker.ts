// Seals a report off the page, which stays usable meanwhile. The code is made here.

import { standInForWebCrypto } from "./insecure-origin";
import { randomBytes } from "./protocol/bytes";
import { Keyring } from "./protocol/keyring";
import { NobodyLeft, sealReport } from "./protocol/report-writing";
import { tokenOf, wordsOfEntropy } from "./protocol/token";
import type { SealingAnswer, SealingJob } from "./public/report/sealing";

standInForWebCrypto();

async function seal({ report, people }: SealingJob): Promise<SealingAnswer> {
  const keyring = Keyring.from(people);
  // Whoever was ruled out and is gone since must be looked at again: they may have come back under another name.
  if (!report.excluded.every((account) => keyring.find(account) !== undefined)) return { not: "staff-changed" };
  const entropy = randomBytes(16);
  try {
    const sealed = await sealReport(report, tokenOf(entropy), keyring);
    return { body: JSON.stringify(sealed), words: wordsOfEntropy(entropy) };
  } finally {
    entropy.fill(0);
  }
}

/** What went wrong in here would otherwise be this thread's own, and the page would wait for ever. */
self.onmessage = async (event: MessageEvent<SealingJob>) => {
  let answer: SealingAnswer;
  try {
    answer = await seal(event.data);
  } catch (error) {
    answer = { not: error instanceof NobodyLeft ? error.who : "failed" };
  }
  self.postMessage(answer);
};
