// Opens one file in a worker that ends afterwards.

import { type Bytes } from "../../protocol/bytes";
import { type ListedFile } from "../../protocol/data";
import { type NotOpened, type OpenAnswer, type OpenJob } from "../../open-worker";
import { Locked } from "../api";
import { lock } from "../lock";
import { startWorker } from "../workers";

/** With the reason: one of the worker's, or that it did not come up. */
export class FileNotOpened extends Error {
  constructor(readonly reason: Exclude<NotOpened, "signed_out">) {
    super(reason);
  }
}

export async function openListed(caseId: string, identity: string, { object, size, hash }: ListedFile, arrived: (bytes: number) => void): Promise<Bytes> {
  const address = `/api/v1/cases/${caseId}/files/${object}`;
  const answer = await inWorker({ address, identity, listed: { size, hash } }, arrived);
  if ("file" in answer) return answer.file;
  if (answer.not !== "signed_out") throw new FileNotOpened(answer.not);
  await lock();
  throw new Locked();
}

type LastAnswer = Exclude<OpenAnswer, { arrived: number }>;

function inWorker(job: OpenJob, arrived: (bytes: number) => void): Promise<LastAnswer> {
  const worker = startWorker("open");
  return new Promise<LastAnswer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<OpenAnswer>) => ("arrived" in data ? arrived(data.arrived) : resolve(data));
    worker.onerror = () => resolve({ not: "cannot_open" });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
