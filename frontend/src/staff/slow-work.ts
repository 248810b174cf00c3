// Starts the worker for one job and ends it afterwards, so that nothing of the job stays in a second thread.

import { type Bytes } from "../protocol/bytes";
import { type SlowAnswer, type SlowJob } from "../scrypt-worker";
import { say } from "./copy";
import { Told } from "./submitting";
import { startWorker } from "./workers";

export function doSlowly(job: SlowJob): Promise<Bytes> {
  const worker = startWorker("scrypt");
  return new Promise<Bytes>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<SlowAnswer>) => {
      if (event.data === "failed") reject(new Told(say("browser-slow-failed")));
      else resolve(event.data);
    };
    worker.onerror = () => reject(new Error("the worker failed"));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
