// The browsers that are compiled for are those that are named, and the sources use nothing that they lack.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const repository = process.env["CANDOUR_REPOSITORY"] as string;
const read = (path: string) => readFileSync(join(repository, path), "utf8");

test("the README names the browsers that are compiled for", () => {
  const target = /target: \[([^\]]*)\]/.exec(read("frontend/build.mjs"))?.[1] as string;
  const compiled = [...target.matchAll(/"([a-z]+)([\d.]+)"/g)].map(([, name, version]) => `${name} ${version}`);
  assert.equal(compiled.length, 3);
  const named = read("README.md").replace("Chrome or Edge", "Chrome").toLowerCase();
  for (const browser of compiled) assert.ok(named.includes(browser), browser);
});

test("they have what the sources use", () => {
  const target = read("frontend/build.mjs");
  const version = (name: string) => Number(new RegExp(`"${name}([\\d.]+)"`).exec(target)?.[1]);
  // String.prototype.isWellFormed, without which no document verifies; CSS :has().
  assert.ok(version("chrome") >= 111 && version("firefox") >= 121 && version("safari") >= 16.4);
  const { lib } = (JSON.parse(read("frontend/tsconfig.json")) as { compilerOptions: { lib: string[] } }).compilerOptions;
  assert.deepEqual(lib, ["ES2023", "ES2024.String", "DOM", "DOM.Iterable"]);
});
