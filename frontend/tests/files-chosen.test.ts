// What becomes of a chosen file: by how the report is given, by what could be cleaned, and by what its owner decided.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ListedFile } from "../src/protocol/data";
import type { FileToList } from "../src/protocol/original-sealing";
import { type Chosen, kindsFound, newChosen, originalGoesAlong, sentAs, sizeInWords } from "../src/public/files/chosen";
import { type Outgoing, Sender, type Watcher } from "../src/public/files/sender";
import type { Answered, Transport } from "../src/public/files/transport";
import type { Sealer } from "../src/public/report/seal-in-worker";
import type { SealingJob } from "../src/public/report/sealing";

const MODES = ["named", "confidential", "anonymous", ""];

function chosen(over: Partial<Chosen> = {}): Chosen {
  return { ...newChosen(1, new File(["original"], "a.jpg")), reading: null, kind: "jpeg", cleaned: new Uint8Array([1, 2]), ...over };
}

test("only a named report sends what could be cleaned as it is", () => {
  assert.equal(sentAs(chosen(), "named"), "as_it_is");
  assert.equal(sentAs(chosen({ wants: "cleaned" }), "named"), "cleaned");
  for (const mode of MODES.slice(1)) {
    assert.equal(sentAs(chosen({ wants: "as_it_is", asItIs: true }), mode), "cleaned", mode);
  }
});

test("what could not be cleaned waits for a yes, but in a named report", () => {
  const not = { cleaned: null, reason: "not-cleanable" } as const;
  for (const mode of MODES) {
    assert.equal(sentAs(chosen(not), mode), mode === "named" ? "as_it_is" : "undecided", mode);
    assert.equal(sentAs(chosen({ ...not, asItIs: true }), mode), "as_it_is", mode);
  }
});

test("a medical image waits for a yes always, and what is not looked into or holds nothing is never sent", () => {
  for (const mode of MODES) {
    assert.equal(sentAs(chosen({ kind: "dicom", cleaned: null }), mode), "undecided", mode);
    assert.equal(sentAs(chosen({ kind: "dicom", cleaned: null, asItIs: true }), mode), "as_it_is", mode);
    assert.equal(sentAs(chosen({ reading: 0.5 }), mode), "undecided", mode);
    assert.equal(sentAs(chosen({ cleaned: null, reason: "empty", asItIs: true }), mode), "undecided", mode);
  }
});

test("an original is kept beside a cleaned copy only, where there is somebody to keep it", () => {
  const kept = chosen({ keepOriginal: true });
  for (const mode of MODES.slice(1)) assert.equal(originalGoesAlong(kept, mode, true), true, mode);
  assert.equal(originalGoesAlong(kept, "named", true), false);
  assert.equal(originalGoesAlong(kept, "anonymous", false), false);
  assert.equal(originalGoesAlong(chosen(), "anonymous", true), false);
  assert.equal(originalGoesAlong({ ...kept, cleaned: null, asItIs: true }, "anonymous", true), false);
});

test("kinds of findings stand once, and sizes are read at a glance", () => {
  const found = (["time", "place", "time"] as const).map((what) => ({ what, shown: "", stays: false }));
  assert.deepEqual(kindsFound(chosen({ found })), ["time", "place"]);
  assert.deepEqual([0, 1, 100_000, 105_000, 2_500_000, 104_857_600].map(sizeInWords), ["0 kB", "1 kB", "98 kB", "0.1 MB", "2.4 MB", "100 MB"]);
});

/** Seals by giving the content's size back, in one piece; says what it was asked. */
class PretendSealer {
  readonly asked: string[] = [];
  private given = false;

  async ask(job: SealingJob): Promise<unknown> {
    if (job.job === "piece") {
      const answer = this.given ? { hash: `hash ${this.asked.at(-1)}` } : { piece: new Uint8Array([1]) };
      this.given = true;
      return answer;
    }
    if (job.job === "report") throw new Error("no report here");
    const size = job.content instanceof Blob ? job.content.size : job.content.length;
    this.asked.push(`${job.job} ${size}`);
    this.given = false;
    return { bytes: size, inner: job.job === "original" ? `key of ${size}` : null };
  }
}

class PretendService implements Transport {
  readonly dropped: string[] = [];
  private count = 0;
  broken = false;

  async begin(): Promise<Answered> {
    return { status: 201, object: `object ${++this.count}`, sentence: null };
  }

  async piece(): Promise<Answered> {
    return this.broken ? null : { status: 204, object: null, sentence: null };
  }

  async drop(object: string): Promise<void> {
    this.dropped.push(object);
  }
}

const watcher: Watcher = {
  next: () => undefined,
  control: () => ({ signal: new AbortController().signal, mayGoOn: () => Promise.resolve(), sent: () => undefined, wait: () => Promise.resolve() }),
};

function sending() {
  const [sealer, service] = [new PretendSealer(), new PretendService()];
  const sender = new Sender(sealer as unknown as Sealer, service, null);
  const send = (files: Outgoing[], excluded: string[] = []) => sender.send(files, excluded, [], watcher);
  return { sealer, service, send };
}

test("what the service has is not sent again, and what is not wanted any more is taken back", async () => {
  const { sealer, service, send } = sending();
  const one = { chosen: chosen({ found: [{ what: "time", shown: "", stays: false }] }), copy: "cleaned", original: true } as const;
  const sent = (await send([one])) as FileToList[];
  assert.deepEqual(sent.map(({ inner }) => inner), ["key of 8"]);
  const listed = sent.map((file) => file.listed);
  assert.deepEqual(listed, [
    {
      name: "a.jpg",
      type: "jpeg",
      copy: "cleaned",
      found: ["time"],
      object: "object 1",
      size: 2,
      hash: "hash file 2",
      original: { object: "object 2", size: 8, hash: "hash original 8" },
    },
  ]);
  assert.deepEqual(Object.keys(listed[0] as ListedFile), ["name", "type", "copy", "found", "object", "size", "hash", "original"]);
  assert.deepEqual(await send([one]), sent);
  assert.deepEqual(sealer.asked, ["file 2", "original 8"]);
  // Who keeps its key is said with the report: who is ruled out now changes nothing about the file.
  await send([one], ["conor"]);
  assert.deepEqual(sealer.asked, ["file 2", "original 8"]);
  await send([{ ...one, original: false }]);
  assert.deepEqual(service.dropped, ["object 2"]);
  await send([]);
  assert.deepEqual(service.dropped, ["object 2", "object 1"]);
});

test("a broken connection is told, and the next try goes on with the same sealed file", async () => {
  const { sealer, service, send } = sending();
  service.broken = true;
  const one = { chosen: chosen(), copy: "as_it_is", original: false } as const;
  assert.deepEqual(await send([one]), { not: "upload-stopped" });
  service.broken = false;
  const [sent] = (await send([one])) as FileToList[];
  assert.equal(sent?.listed.object, "object 1");
  assert.equal(sent?.inner, null);
  assert.deepEqual(sealer.asked, ["file 8"]);
});
