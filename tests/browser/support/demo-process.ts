// Starts `candour demo` on free ports, with a folder of its own, and reads what it prints.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BINARY, plainEnvironment } from "./binary";
import { databaseOf, dropDatabase, makeDatabase } from "./database";
import { type Demo } from "./demo";

const LONGEST_START = 120_000;

export interface RunningDemo {
  demo: Demo;
  /** Its folder stays. */
  pause: () => Promise<void>;
  stop: () => Promise<void>;
}

/** `more` are further words of the command; an earlier demo's folder is gone on with. */
export async function startDemo(more: string[] = [], folder = mkdtempSync(join(tmpdir(), "candour-browser-"))): Promise<RunningDemo> {
  makeDatabase(folder);
  const database = databaseOf(folder);
  const where = database === undefined ? [] : ["--database", database];
  const words = ["demo", "--data", folder, "--listen", "127.0.0.1:0", "--staff-listen", "127.0.0.1:0", ...where, ...more];
  const child = spawn(BINARY, words, { env: plainEnvironment(), stdio: ["ignore", "pipe", "inherit"] });
  try {
    const printed = await welcomeOf(child);
    const codes = readFileSync(join(folder, "demo-codes.txt"), "utf8");
    return { demo: { folder, ...readWelcome(printed), cases: readCodes(codes) }, pause: () => end(child), stop: () => stop(child, folder) };
  } catch (error) {
    await stop(child, folder);
    throw error;
  }
}

function welcomeOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const late = setTimeout(() => reject(new Error(`the demo did not start; it printed:\n${printed}`)), LONGEST_START);
    child.stdout?.on("data", (text: Buffer) => {
      printed += text.toString();
      if (!printed.includes("Stop with Ctrl-C")) return;
      clearTimeout(late);
      resolve(printed);
    });
    child.on("error", reject);
    child.on("exit", (status) => reject(new Error(`the demo ended with ${status}; it printed:\n${printed}`)));
  });
}

function readWelcome(printed: string): Pick<Demo, "publicOrigin" | "staffOrigin" | "passphrases"> {
  const [publicOrigin, staffOrigin] = printed.match(/http:\/\/localhost:\d+/g) ?? [];
  const people = printed.matchAll(/^ {2}([a-z-]+) +[A-Z].*, [a-z]+(?: at [A-Z]+)? +((?:[a-z]+ ){5}[a-z]+)$/gm);
  const passphrases = Object.fromEntries(Array.from(people, ([, account, words]) => [account, words]));
  if (!publicOrigin || !staffOrigin || Object.keys(passphrases).length !== 7) {
    throw new Error(`the demo printed something else than expected:\n${printed}`);
  }
  return { publicOrigin, staffOrigin, passphrases };
}

function readCodes(text: string): Demo["cases"] {
  const lines = text.matchAll(/^(\S+) {2}(.+)\n {2}(.+)$/gm);
  const cases = Array.from(lines, ([, reference, about, code]) => ({ reference, about, code }) as Demo["cases"][number]);
  if (cases.length === 0) throw new Error("demo-codes.txt has no codes in it");
  return cases;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await ended;
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  await end(child);
  dropDatabase(folder);
  rmSync(folder, { recursive: true, force: true });
}
