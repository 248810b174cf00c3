// Handing over case after case, page by page. What was done stays done: stopped, it goes on where it was.

import { type NotHandedOver } from "./grant-for";

export interface Page {
  /** How many cases the colleague cannot open yet. */
  remaining: number;
  cases: string[];
}

export interface Progress {
  done: number;
  total: number;
  refused: { caseId: string; why: NotHandedOver }[];
}

export interface Steps {
  /** The next cases after this one. */
  page: (after: string | null) => Promise<Page>;
  handOver: (caseId: string) => Promise<NotHandedOver | null>;
  told: (progress: Progress) => void;
  stopped: () => boolean;
}

/** Answers with how far it came, whether it reached the end or was stopped. */
export async function runHandOver(steps: Steps): Promise<Progress> {
  let page = await steps.page(null);
  const progress: Progress = { done: 0, total: page.remaining, refused: [] };
  steps.told(progress);
  while (page.cases.length > 0) {
    for (const caseId of page.cases) {
      if (steps.stopped()) return progress;
      const why = await steps.handOver(caseId);
      if (why === null) progress.done += 1;
      else progress.refused.push({ caseId, why });
      steps.told(progress);
    }
    if (steps.stopped()) return progress;
    page = await steps.page(page.cases.at(-1) as string);
  }
  return progress;
}
