// The built program that is tested.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

export const BINARY = process.env["CANDOUR_BINARY"] ?? `${repository}target/debug/candour`;

/** The service reads `CANDOUR_…` variables as configuration, and refuses those it does not know. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("CANDOUR_")));
}

export async function candour(...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(BINARY, words, { env: plainEnvironment() });
  return stdout;
}
