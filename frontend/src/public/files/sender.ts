// From chosen files to a listing of what the service has. What it has once is not sent again, however often the report
// is; what is not wanted any more is taken back.

import type { ListedFile, StoredFile } from "../../protocol/data";
import type { FileToList } from "../../protocol/original-sealing";
import type { Sealer } from "../report/seal-in-worker";
import type { SealingJob } from "../report/sealing";
import { type Chosen, kindsFound } from "./chosen";
import type { NotUploaded } from "./parts";
import type { Transport } from "./transport";
import { type Control, Upload } from "./upload";

/** How one chosen file goes along. */
export interface Outgoing {
  chosen: Chosen;
  copy: "cleaned" | "as_it_is";
  original: boolean;
}

export interface Watcher {
  next(name: string, number: number, of: number, bytes: number): void;
  control(): Control;
}

type BeginJob = Extract<SealingJob, { job: "file" | "original" }>;

interface Part {
  /** The same key is the same bytes for the same readers. */
  key: string;
  name: string;
  size: number;
  job: BeginJob;
}

/** What the service has. */
interface Stored {
  file: StoredFile;
  inner: string | null;
}

interface Current {
  key: string;
  inner: string | null;
  bytes: number;
  upload: Upload;
}

export class Sender {
  private readonly stored = new Map<string, Stored>();
  private current: Current | null = null;

  constructor(
    private readonly sealer: Sealer,
    private readonly transport: Transport,
    /** R of a case that there is already; `null` for that of the report to come. */
    private readonly recipient: string | null,
  ) {}

  async send(files: readonly Outgoing[], excluded: string[], people: unknown, watcher: Watcher): Promise<FileToList[] | NotUploaded> {
    const plans = files.map((file) => ({ file, content: contentPart(file, this.recipient), original: originalPart(file, this.recipient, excluded, people) }));
    const parts = plans.flatMap(({ content, original }) => (original === null ? [content] : [content, original]));
    await this.takeBackAllBut(parts.map(({ key }) => key));
    for (const [index, part] of parts.entries()) {
      const missing = await this.store(part, index + 1, parts.length, watcher);
      if (missing !== null) return missing;
    }
    const had = (part: Part) => this.stored.get(part.key) as Stored;
    return plans.map(({ file, content, original }) => {
      const kept = original && had(original);
      return { listed: listed(file, had(content).file, kept && kept.file), inner: kept && kept.inner };
    });
  }

  /** Of what was sent nothing is kept, by the service neither. */
  async takeBack(): Promise<void> {
    await this.takeBackAllBut([]);
  }

  /** The service does not have them: they are sealed and sent again. */
  forget(): void {
    this.stored.clear();
    this.current = null;
  }

  private async takeBackAllBut(wanted: readonly string[]): Promise<void> {
    for (const [key, { file }] of this.stored) {
      if (wanted.includes(key)) continue;
      this.stored.delete(key);
      await this.transport.drop(file.object);
    }
    if (this.current !== null && !wanted.includes(this.current.key)) await this.dropCurrent();
  }

  private async dropCurrent(): Promise<void> {
    await this.current?.upload.drop();
    this.current = null;
  }

  /** `null` when the service has it. */
  private async store(part: Part, number: number, of: number, watcher: Watcher, again = true): Promise<NotUploaded | null> {
    if (this.stored.has(part.key)) return null;
    if (this.current?.key !== part.key) {
      await this.dropCurrent();
      const begun = await this.sealer.ask(part.job);
      if ("not" in begun) return begun;
      const next = () => this.sealer.ask({ job: "piece" });
      this.current = { key: part.key, inner: begun.inner, bytes: begun.bytes, upload: new Upload({ bytes: begun.bytes, next }, this.transport) };
    }
    watcher.next(part.name, number, of, this.current.bytes);
    const ended = await this.current.upload.run(watcher.control());
    if ("hash" in ended) {
      const file = { object: ended.object, size: part.size, hash: ended.hash };
      this.stored.set(part.key, { file, inner: this.current.inner });
      this.current = null;
      return null;
    }
    if (ended.not === "stopped") return { not: "upload-stopped" };
    await this.dropCurrent();
    if (ended.not === "gone") return again ? this.store(part, number, of, watcher, false) : { not: "upload-stopped" };
    if (ended.not === "refused") return { not: "upload-refused", sentence: ended.sentence };
    if (ended.not === "unsealed") return { not: ended.why === "file-changed" ? "file-changed" : "failed" };
    await this.takeBack();
    return { not: "upload-cancelled" };
  }
}

function contentPart({ chosen, copy }: Outgoing, recipient: string | null): Part {
  const content = copy === "cleaned" && chosen.cleaned !== null ? chosen.cleaned : chosen.file;
  const size = content instanceof Blob ? content.size : content.length;
  return { key: `${chosen.id} ${copy}`, name: chosen.name, size, job: { job: "file", content, recipient } };
}

function originalPart({ chosen, original }: Outgoing, recipient: string | null, excluded: string[], people: unknown): Part | null {
  if (!original) return null;
  const key = `${chosen.id} original`;
  const job = { job: "original", content: chosen.file, recipient, excluded, people } as const;
  return { key, name: chosen.name, size: chosen.file.size, job };
}

/** In the protocol's order of keys. */
function listed({ chosen, copy }: Outgoing, { object, size, hash }: StoredFile, original: StoredFile | null): ListedFile {
  return { name: chosen.name, type: chosen.kind, copy, found: kindsFound(chosen), object, size, hash, original };
}
