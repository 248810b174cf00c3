// Starts the sealing worker for one job and ends it afterwards, so that nothing of the report stays in a second thread.

import type { SealingAnswer, SealingJob } from "./sealing";

// The pages enforce Trusted Types. This policy is the only one they allow, and it knows one address.
const address = new URL(SEAL_WORKER, import.meta.url).href;
const policy = window.trustedTypes?.createPolicy("candour-worker", {
  createScriptURL(asked) {
    if (asked !== address) throw new TypeError("not the worker");
    return asked;
  },
});

/** Answers `failed` for a worker that does not come up, too: the page then offers the other way. */
export function sealInWorker(job: SealingJob): Promise<SealingAnswer> {
  return new Promise<SealingAnswer>((resolve) => {
    const worker = new Worker(policy ? policy.createScriptURL(address) : address);
    const end = (answer: SealingAnswer) => {
      worker.terminate();
      resolve(answer);
    };
    worker.onmessage = (event: MessageEvent<SealingAnswer>) => end(event.data);
    worker.onerror = () => end({ not: "failed" });
    worker.postMessage(job);
  }).catch(() => ({ not: "failed" }));
}
