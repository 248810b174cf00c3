// From a step to a stored entry. It is sealed on the head that this browser worked out itself, and once more where a
// reviewer happened to write at the same moment. What was sealed once is sent again as it is, so that a lost answer
// makes no second entry.

import { toBase64 } from "../../protocol/bytes";
import { askedOf } from "../../protocol/disclosure";
import type { Keyring } from "../../protocol/keyring";
import { claimsOf } from "../../protocol/original-sealing";
import { keepersOf } from "../../protocol/report-writing";
import { sealReportersEntry } from "../../protocol/reporter-writing";
import type { Token } from "../../protocol/token";
import { type Answer, ask } from "./ask";
import { headToWriteOn, type OpenedCase, openCase, threadOf } from "./opened-case";
import { isThere } from "./same-step";
import { readSealedCase } from "./sealed-case";
import type { Step } from "./step";

/** How often a step is sealed anew when a reviewer happens to write at the same moment. */
const TRIES = 5;

export type Sent =
  /** The page as it is now, whatever became of the step; it says so itself. */
  | { page: Document; stored: boolean }
  /** It stands there already: somebody sent the same. */
  | { page: Document | null; same: true }
  /** The report does not verify, or the thread does not end where its entries do: nothing can be signed on it. */
  | { not: "verified" }
  | { not: "sent" };

export class StepSender {
  /** What was sealed and not answered: which step it was, and the body that was sent. */
  private unanswered: { step: string; body: object } | null = null;

  constructor(
    private readonly token: Token,
    private readonly keyring: Keyring,
  ) {}

  async send(step: Step, shown: OpenedCase): Promise<Sent> {
    const seen = threadOf(shown, step.thread)?.opened.entries.length ?? 0;
    const name = JSON.stringify(step);
    let [now, page]: [OpenedCase, Document | null] = [shown, null];
    for (let tries = 0; tries < TRIES; tries++) {
      if (page !== null && isThere(now, step, seen)) return { page, same: true };
      const body = this.unanswered?.step === name ? this.unanswered.body : await this.seal(step, now);
      if (body === null) return { not: "verified" };
      this.unanswered = { step: name, body };
      const answer = await ask("/api/v1/track/changes", body);
      if (answer?.page == null || !isOurs(answer)) return { not: "sent" };
      this.unanswered = null;
      page = answer.page;
      if (answer.status !== 409) return { page, stored: answer.status === 200 };
      now = await openCase(readSealedCase(page), this.token, this.keyring);
    }
    return { not: "sent" };
  }

  private async seal({ action, entry, inner = null, thread, target, details }: Step, now: OpenedCase): Promise<object | null> {
    const [place, head] = [threadOf(now, thread)?.opened, headToWriteOn(now, thread)];
    if (now.report === null || head === null || !place) return null;
    const n = place.entries.length;
    const request = place.entries[0]?.document;
    // Who reads the answer is what a verified request says.
    if (entry.kind === "disclosure_answer" && request?.kind !== "disclosure_request") return null;
    const custodians = request?.kind === "disclosure_request" ? askedOf(request, this.keyring) : [];
    const day = new Date().toISOString().slice(0, 10);
    const ciphertext = toBase64(await sealReportersEntry(entry, { thread, n, head, day }, this.token, now.report, custodians));
    const listed = entry.kind === "file" ? [{ listed: entry.data, inner }] : [];
    const keepers = keepersOf(listed, now.report.data, this.keyring);
    const files = await claimsOf(listed, { caseId: now.report.case, token: this.token, custodians: keepers, day });
    const access = toBase64(this.token.accessKey);
    return { access, action, target, entry: { thread, n, head: toBase64(head), ciphertext }, details, files };
  }
}

function isOurs({ status }: Answer): boolean {
  return status === 200 || status === 409 || status === 422;
}
