// A service that takes larger files than it does by itself.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BINARY, plainEnvironment } from "../support/binary";
import { sql } from "../support/database";
import { startDemo } from "../support/demo-process";

export interface Service {
  publicOrigin: string;
  pid: number;
  /** How many there are. */
  cases: () => number;
  stop: () => Promise<void>;
}

/** With the demo's keys, so that there is somebody to report to, and none of its accounts. */
export async function serviceTaking(largestMb: number): Promise<Service> {
  const { demo, stop: stopDemo } = await startDemo();
  const folder = mkdtempSync(join(tmpdir(), "candour-measured-"));
  const here = { cwd: folder, env: plainEnvironment() };
  execFileSync(BINARY, ["init"], { ...here, stdio: "ignore" });
  cpSync(join(demo.folder, "keys"), join(folder, "keys"), { recursive: true });
  const [publicPort, staffPort] = [demo.publicOrigin, demo.staffOrigin].map((origin) => new URL(origin).port);
  await stopDemo();
  const file = join(folder, "candour.toml");
  const changes: [string, string][] = [
    ["127.0.0.1:8080", `127.0.0.1:${publicPort}`],
    ["127.0.0.1:8081", `127.0.0.1:${staffPort}`],
    ["https://report.example.org", demo.publicOrigin],
    ["https://staff.example.org", demo.staffOrigin],
    ["allow_swap = false", "allow_swap = true"],
    ["largest_mb = 100", `largest_mb = ${largestMb}`],
    ["unclaimed_mb = 2048", `unclaimed_mb = ${8 * largestMb}`],
  ];
  const configuration = changes.reduce((text, [from, to]) => text.replace(from, to), readFileSync(file, "utf8"));
  writeFileSync(file, configuration);
  const child = spawn(BINARY, ["serve"], { ...here, stdio: ["ignore", "ignore", "inherit"] });
  await answering(demo.publicOrigin, child);
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true });
  };
  const cases = () => Number(sql("SELECT count(*) FROM cases", folder));
  return { publicOrigin: demo.publicOrigin, pid: child.pid as number, cases, stop };
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
