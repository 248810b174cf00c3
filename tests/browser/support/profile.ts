// A browser's profile folder, searched byte by byte.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Secrets } from "./secrets";

/** The spellings in which something may stand in a file. */
function spellings(secret: string | Uint8Array): Buffer[] {
  if (typeof secret === "string") return [Buffer.from(secret, "utf8"), Buffer.from(secret, "utf16le")];
  const bytes = Buffer.from(secret);
  const texts = [bytes.toString("base64"), bytes.toString("base64url"), bytes.toString("hex")];
  return [bytes, ...texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, "utf16le")])];
}

/** An age identity of anybody's; the letters before it alone also stand in the pages' own script. */
const ANY_IDENTITY = /AGE-SECRET-KEY-1[0-9A-Z]{20}/;

function holdsIdentity(contents: Buffer): boolean {
  const text = contents.toString("latin1");
  return ANY_IDENTITY.test(text) || ANY_IDENTITY.test(text.replaceAll("\0", ""));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** What was found, as `name in file`. */
export function searchProfile(folder: string, secrets: Secrets): string[] {
  const needles = Object.entries(secrets).map(([name, secret]) => ({ name, forms: spellings(secret) }));
  return filesIn(folder).flatMap((path) => {
    const contents = readFileSync(path);
    const names = needles.filter(({ forms }) => forms.some((form) => contents.includes(form))).map(({ name }) => name);
    if (holdsIdentity(contents)) names.push("somebody's age identity");
    return names.map((name) => `${name} in ${path.slice(folder.length + 1)}`);
  });
}
