// Every sentence the script asks for exists, and every sentence that exists is asked for.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const frontend = join(process.env["CANDOUR_REPOSITORY"] as string, "frontend");
const copy = readFileSync(join(frontend, "../locales/en/browser.ftl"), "utf8");
const sentences = [...copy.matchAll(/^(browser-[\w-]+) =/gm)].map((match) => match[1] as string);

function sourcesIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourcesIn(path) : readFileSync(path, "utf8");
    })
    .join("\n");
}
const sources = sourcesIn(join(frontend, "src"));
const whole = new Set([...sources.matchAll(/"(browser-[\w-]+)"/g)].map((match) => match[1] as string));
const patterns = [...sources.matchAll(/`(browser-[^`]*\$\{[^`]*)`/g)].map(
  (match) => new RegExp(`^${(match[1] as string).replace(/\$\{[^}]*\}/g, "[\\w-]+")}$`),
);

test("what is said is written", () => {
  assert.ok(whole.size > 50);
  for (const id of whole) assert.ok(sentences.includes(id), id);
  for (const pattern of patterns) assert.ok(sentences.some((id) => pattern.test(id)), String(pattern));
});

test("what is written is said", () => {
  for (const id of sentences) assert.ok(whole.has(id) || patterns.some((pattern) => pattern.test(id)), id);
});
