// The demo's people at a service that takes larger files than it does by itself.

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BINARY, plainEnvironment } from "../support/binary";
import { startDemo } from "../support/demo-process";

export interface Service {
  publicOrigin: string;
  pid: number;
  stop: () => Promise<void>;
}

export async function serviceTaking(largestMb: number): Promise<Service> {
  const { demo, pause, stop } = await startDemo();
  await pause();
  const file = join(demo.folder, "candour.toml");
  const listener = (name: string, origin: string) => `[${name}]\nlisten = "127.0.0.1:${new URL(origin).port}"\norigin = "${origin}"\n`;
  const files = `[files]\nlargest_mb = ${largestMb}\nunclaimed_mb = ${8 * largestMb}\n`;
  const paths = `database = "sqlite:data/candour.db"\nkeys = "keys"\nsecret_file = "secret"\n`;
  writeFileSync(file, paths + listener("public", demo.publicOrigin) + listener("staff", demo.staffOrigin) + files);
  const child = spawn(BINARY, ["serve", "--config", file], { env: plainEnvironment(), stdio: ["ignore", "inherit", "inherit"] });
  await answering(demo.publicOrigin, child);
  const end = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    await stop();
  };
  return { publicOrigin: demo.publicOrigin, pid: child.pid as number, stop: end };
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the service did not start");
}

/** MiB of resident memory: now, and at most since it was last forgotten. */
export function resident(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const of = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
  return { now: of("VmRSS"), most: of("VmHWM") };
}

export function forgetMost(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
}
