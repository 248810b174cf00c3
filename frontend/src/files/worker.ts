// The worker's entry, loaded when a file was chosen and not before.

import { type CleanAnswer, type CleanJob, work } from "./clean-worker";

self.onmessage = (event: MessageEvent<CleanJob>) => {
  void work(event.data, (answer: CleanAnswer) => {
    self.postMessage(answer, { transfer: answer.step === "cleaned" ? [answer.cleaned.buffer] : [] });
  });
};
