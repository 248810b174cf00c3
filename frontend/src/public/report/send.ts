// From answers to a stored report. What was sealed once is sent again as it is, so that a lost answer makes no second
// case; it is sealed anew, with a new code, only where the server refused it because other people read reports by now.

import type { ReportToSeal } from "../../protocol/report-writing";
import type { FilesToSend, NotUploaded } from "../files/parts";
import { fetchPeople } from "../fetch-people";
import { sealInWorker } from "./seal-in-worker";
import type { NotSealed, Sealed } from "./sealing";

/** What is sealed, besides the files that go with it. */
export type Said = Omit<ReportToSeal, "files">;

export interface Stored {
  words: string[];
  reference: string;
  /** By when the reporter hears next; a day, or none. */
  nextUpdate: string | null;
}

export type Outcome = Stored | NotUploaded | { not: NotSealed | "keys" | "not-stored" | "refused" };

/** Readers that changed between asking and sending are asked for once more; a second time somebody has to look. */
const TRIES = 2;

export class Sending {
  private sealed: Sealed | null = null;

  constructor(
    private readonly report: Said,
    private readonly files: FilesToSend | null,
  ) {}

  async send(): Promise<Outcome> {
    for (let tries = 0; tries < TRIES; tries++) {
      const sealed = this.sealed ?? (await this.seal());
      if ("not" in sealed) return sealed;
      this.sealed = sealed;
      const answer = await post(sealed.body);
      if (answer === null || answer.status >= 500 || answer.status === 429) return { not: "not-stored" };
      if (answer.ok) return stored(sealed, answer);
      this.sealed = null;
      if (answer.status !== 422) return { not: "refused" };
    }
    // Perhaps it was about its files.
    this.files?.startAnew();
    return { not: "refused" };
  }

  /** Files go first: the report lists what the service has. */
  private async seal(): Promise<Sealed | NotUploaded | { not: NotSealed | "keys" }> {
    const people = await fetchPeople();
    if (people === null) return { not: "keys" };
    const { files, report } = this;
    if (files === null) return sealInWorker({ job: "report", report: { ...report, files: [] }, people });
    const listed = await files.upload(report.excluded, people);
    if ("not" in listed) return listed;
    return files.seal({ job: "report", report: { ...report, files: listed }, people });
  }
}

async function post(body: string): Promise<Response | null> {
  try {
    return await fetch("/api/v1/reports", { method: "POST", headers: { "content-type": "application/json" }, body });
  } catch {
    return null;
  }
}

/** It is stored, whatever its answer looks like: the code is what must not be lost. */
async function stored(sealed: Sealed, answer: Response): Promise<Stored> {
  const words = sealed.words.split(" ");
  try {
    const told = (await answer.json()) as { reference?: unknown; next_update?: unknown };
    const text = (value: unknown) => (typeof value === "string" ? value : null);
    return { words, reference: text(told.reference) ?? "", nextUpdate: text(told.next_update) };
  } catch {
    return { words, reference: "", nextUpdate: null };
  }
}
