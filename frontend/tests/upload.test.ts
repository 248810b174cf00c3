// Uploads over a connection that breaks: every piece arrives once, in order, and what is refused is said.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bytes } from "../src/protocol/bytes";
import type { Answered, Transport } from "../src/public/files/transport";
import { type Control, Upload } from "../src/public/files/upload";

const ok = (status: number, object: string | null = null, sentence: string | null = null): Answered => ({ status, object, sentence });

/** A service that keeps pieces, and a connection that does what `answers` says first. */
class Service implements Transport {
  readonly kept = new Map<number, string>();
  readonly dropped: string[] = [];
  begun: number[] = [];

  constructor(private readonly answers: Answered[] = [], private readonly atBegin: Answered[] = []) {}

  async begin(bytes: number): Promise<Answered> {
    this.begun.push(bytes);
    return this.atBegin.length > 0 ? (this.atBegin.shift() as Answered) : ok(201, "object");
  }

  async piece(_object: string, number: number, piece: Bytes): Promise<Answered> {
    const answer = this.answers.length > 0 ? (this.answers.shift() as Answered) : ok(204);
    if (answer?.status === 204) this.kept.set(number, Buffer.from(piece).toString());
    return answer;
  }

  async drop(object: string): Promise<void> {
    this.dropped.push(object);
  }
}

function control(over: Partial<Control> = {}): Control & { waited: number[]; told: number[] } {
  const [waited, told]: [number[], number[]] = [[], []];
  const all = {
    signal: new AbortController().signal,
    mayGoOn: () => Promise.resolve(),
    sent: (bytes: number) => void told.push(bytes),
    wait: async (seconds: number) => void waited.push(seconds),
    waited,
    told,
  };
  return { ...all, ...over };
}

function source(words = ["one", "two", "three"]) {
  const left = [...words];
  const next = async () => {
    const word = left.shift();
    return word === undefined ? { hash: "hash" } : { piece: new Uint8Array(Buffer.from(word)) };
  };
  return { bytes: words.join("").length, next };
}

test("pieces arrive in order, and the hash comes back", async () => {
  const service = new Service();
  const watched = control();
  assert.deepEqual(await new Upload(source(), service).run(watched), { object: "object", hash: "hash" });
  assert.deepEqual([...service.kept.values()], ["one", "two", "three"]);
  assert.deepEqual(service.begun, [11]);
  assert.deepEqual(watched.told, [3, 6, 11]);
});

test("a piece that does not arrive is sent again after longer and longer waits", async () => {
  const service = new Service([ok(204), null, ok(503, null, "no room"), ok(429), ok(204)]);
  const watched = control();
  assert.deepEqual(await new Upload(source(), service).run(watched), { object: "object", hash: "hash" });
  assert.deepEqual([...service.kept.values()], ["one", "two", "three"]);
  assert.deepEqual(watched.waited, [1, 2, 4]);
});

test("after the last wait it stops, and goes on where it was when asked to", async () => {
  const service = new Service([ok(204), ...Array<null>(6).fill(null)]);
  const upload = new Upload(source(), service);
  assert.deepEqual(await upload.run(control()), { not: "stopped" });
  assert.deepEqual([...service.kept.keys()], [0]);
  assert.deepEqual(await upload.run(control()), { object: "object", hash: "hash" });
  assert.deepEqual([...service.kept.values()], ["one", "two", "three"]);
  assert.equal(service.begun.length, 1);
});

test("what the service refuses is said in its own words, and not tried again", async () => {
  const full = new Service([], [ok(503, null, "There is no room.")]);
  assert.deepEqual(await new Upload(source(), full).run(control()), { not: "refused", sentence: "There is no room." });
  assert.equal(full.begun.length, 1);
  const large = new Service([ok(413, null, "Too large.")]);
  assert.deepEqual(await new Upload(source(), large).run(control()), { not: "refused", sentence: "Too large." });
  const noRoom = new Service(Array<Answered>(6).fill(ok(503, null, "There is no room.")));
  assert.deepEqual(await new Upload(source(), noRoom).run(control()), { not: "refused", sentence: "There is no room." });
  const lost = new Service([ok(204), ok(404)]);
  assert.deepEqual(await new Upload(source(), lost).run(control()), { not: "gone" });
});

test("stopped by the person: nothing more is sent, and what was is taken back", async () => {
  const stop = new AbortController();
  const service = new Service();
  const upload = new Upload(source(), service);
  const watched = control({ signal: stop.signal, sent: (bytes) => bytes === 3 && stop.abort() });
  assert.deepEqual(await upload.run(watched), { not: "cancelled" });
  assert.deepEqual([...service.kept.keys()], [0]);
  await upload.drop();
  assert.deepEqual(service.dropped, ["object"]);
});

test("a piece is sealed while the one before it is on its way", async () => {
  const happened: string[] = [];
  const from = source(["one", "two"]);
  const next = () => (happened.push("sealed"), from.next());
  const service = new Service();
  const piece = service.piece.bind(service);
  service.piece = async (...args) => (happened.push("sent"), piece(...args));
  assert.deepEqual(await new Upload({ ...from, next }, service).run(control()), { object: "object", hash: "hash" });
  assert.deepEqual(happened, ["sealed", "sealed", "sent", "sealed", "sent"]);
});

test("paused, nothing is sent until it goes on", async () => {
  const service = new Service();
  let goOn = () => {};
  const paused = new Promise<void>((resolve) => (goOn = resolve));
  const running = new Upload(source(), service).run(control({ mayGoOn: () => paused }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(service.begun.length, 0);
  goOn();
  assert.deepEqual(await running, { object: "object", hash: "hash" });
});
