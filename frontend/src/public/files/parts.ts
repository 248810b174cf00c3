// What the form knows of its files: they are a script of their own, loaded once somebody wants to add one.

import type { FileToList } from "../../protocol/original-sealing";
import type { Sealer } from "../report/seal-in-worker";
import type { ProblemLine } from "../report/problem-summary";
import type { NotSealed, SealingAnswer, SealingJob } from "../report/sealing";
import type { StartWorker } from "../workers";

/** What the page gives the script of the files. */
export interface FormOfFiles {
  /** The part of the form that is about files. */
  place: HTMLElement;
  /** How the report is given, as answered now. */
  mode: () => string;
  startWorker: StartWorker;
  openSealer: () => Sealer;
  /** R of a case that there is already; `null` for that of the report to come. */
  recipient: string | null;
}

/** Why files were not sent; `refused` comes with the service's own sentence. */
export type NotUploaded = { not: "upload-stopped" | "upload-cancelled" | NotSealed } | { not: "upload-refused"; sentence: string };

export interface FilesToSend {
  /** Where it is shown how far they are. */
  showIn: (place: HTMLElement) => void;
  /** Seals and sends what the service does not have yet. */
  upload: (excluded: string[], people: unknown) => Promise<FileToList[] | NotUploaded>;
  /** The report that goes with them, sealed by whoever sealed them. */
  seal: (job: Extract<SealingJob, { job: "report" }>) => Promise<SealingAnswer | NotUploaded>;
  /** The service does not have them any more, or never took them. */
  startAnew: () => void;
  /** They were sent: nothing of them stays. */
  end: () => void;
}

export interface FilesPart {
  add: (files: FileList) => void;
  /** What has to be decided before they can go along. */
  problems: () => ProblemLine[];
  /** A line for each, as they would be sent now. */
  inWords: () => string[];
  /** `null` where there are none. */
  toSend: () => FilesToSend | null;
}
