// Starts the worker for one job and ends it afterwards, so that nothing of the job stays in a second thread.

import { type Bytes } from "../protocol/bytes";
import { type SlowAnswer, type SlowJob } from "../scrypt-worker";
import { say } from "./copy";
import { Told } from "./submitting";

// The pages enforce Trusted Types. This policy is the only one they allow, and it knows one address.
const address = new URL(SCRYPT_WORKER, import.meta.url).href;
const policy = window.trustedTypes?.createPolicy("candour-worker", {
  createScriptURL(asked) {
    if (asked !== address) throw new TypeError("not the worker");
    return asked;
  },
});

export function doSlowly(job: SlowJob): Promise<Bytes> {
  const worker = new Worker(policy ? policy.createScriptURL(address) : address);
  return new Promise<Bytes>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<SlowAnswer>) => {
      if (event.data === "failed") reject(new Told(say("browser-slow-failed")));
      else resolve(event.data);
    };
    worker.onerror = () => reject(new Error("the worker failed"));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
