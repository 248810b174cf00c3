// Has a file looked at and cleaned, in a worker of its own that ends afterwards.

import type { CleanAnswer, CleanJob } from "../../files/clean-worker";
import { LIMITS } from "../../files/limits";
import type { StartWorker } from "../workers";
import type { Chosen } from "./chosen";

/** Resolves when the file was looked at; `changed` is called whenever more is known. */
export function lookAt(chosen: Chosen, startWorker: StartWorker, largest: number, changed: () => void): Promise<void> {
  return new Promise<void>((resolve) => {
    let worker: Worker | null = null;
    const done = () => {
      worker?.terminate();
      chosen.reading = null;
      changed();
      resolve();
    };
    try {
      worker = startWorker("clean");
    } catch {
      chosen.reason = "not-cleanable";
      return done();
    }
    // A worker that does not come up, or gives up: the file was not looked at, which is what the page then says.
    worker.onerror = () => {
      chosen.reason = "not-cleanable";
      done();
    };
    worker.onmessage = ({ data }: MessageEvent<CleanAnswer>) => {
      switch (data.step) {
        case "reading":
          chosen.reading = data.share;
          return changed();
        case "recognised":
          Object.assign(chosen, { kind: data.kind, disagrees: data.disagrees, name: data.name });
          return changed();
        case "medical":
          chosen.tags = data.tags;
          return;
        case "cleaned":
          Object.assign(chosen, { cleaned: data.cleaned, found: data.found });
          return done();
        case "refused":
          Object.assign(chosen, { reason: data.reason, obstacle: data.obstacle ?? null });
          return done();
      }
    };
    worker.postMessage({ file: chosen.file, name: chosen.file.name, limits: { ...LIMITS, bytesIn: largest } } satisfies CleanJob);
  });
}
