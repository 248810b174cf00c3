// The sealing worker, asked one thing after another. Ended when its case was sent, so that nothing of the report stays
// in a second thread.

import { startWorker } from "../workers";
import type { NotSealed, SealingAnswer, SealingAnswers, SealingJob } from "./sealing";

export class Sealer {
  private readonly worker = startWorker("seal");
  private before: Promise<unknown> = Promise.resolve();

  /**
   * What is asked before an answer came waits for it. Answers `failed` for a worker that does not come up, too: the page
   * then offers the other way.
   */
  ask<J extends SealingJob>(job: J): Promise<SealingAnswers[J["job"]]> {
    const answer = this.before.then(() => this.askNow(job));
    this.before = answer;
    return answer;
  }

  private askNow<J extends SealingJob>(job: J): Promise<SealingAnswers[J["job"]]> {
    const { worker } = this;
    return new Promise<SealingAnswers[J["job"]]>((resolve) => {
      worker.onmessage = (event: MessageEvent<SealingAnswers[J["job"]]>) => resolve(event.data);
      const failed: { not: NotSealed } = { not: "failed" };
      worker.onerror = () => resolve(failed as SealingAnswers[J["job"]]);
      worker.postMessage(job);
    });
  }

  end(): void {
    this.worker.terminate();
  }
}

/** For a report without files. */
export async function sealInWorker(job: Extract<SealingJob, { job: "report" }>): Promise<SealingAnswer> {
  try {
    const sealer = new Sealer();
    try {
      return await sealer.ask(job);
    } finally {
      sealer.end();
    }
  } catch {
    return { not: "failed" };
  }
}
