// What the service holds in memory, as somebody with all rights on its machine would see it.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { theDemo } from "./demo";

const SCRIPT = fileURLToPath(new URL("./search-memory.mjs", import.meta.url));

function demoProcess(): string {
  const { folder } = theDemo();
  const found = readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0");
      return words[1] === "demo" && words.includes(folder);
    } catch {
      return false;
    }
  });
  if (found.length !== 1) throw new Error(`${found.length} processes serve ${folder}`);
  return found[0] as string;
}

/** Those of these texts that stand in its memory now. */
export function inMemory(texts: string[]): string[] {
  const words = [process.execPath, SCRIPT, demoProcess()];
  const [command, ...others] = process.getuid?.() === 0 ? words : ["sudo", "-n", ...words];
  return JSON.parse(execFileSync(command as string, others, { input: JSON.stringify(texts), encoding: "utf8" })) as string[];
}
