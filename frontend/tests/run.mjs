// Bundles the tests and runs them with node's own runner. Names of test files may be given: `npm test -- heads`.
// With --make-vectors it runs the generator of tests/vectors/sealed-by-typescript.json instead, with --fuzz the fuzzer.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const programs = { "--make-vectors": "make-vectors.ts", "--fuzz": "fuzz/main.ts" };
const program = programs[wanted[0]];
const sources = program
  ? [program]
  : readdirSync(here, { recursive: true })
      .filter((name) => name.endsWith(".test.ts"))
      .filter((name) => wanted.length === 0 || wanted.includes(basename(name, ".test.ts")));
if (sources.length === 0) throw new Error(`no such test: ${wanted.join(", ")}`);

const folder = mkdtempSync(join(tmpdir(), "candour-tests-"));
try {
  await build({
    entryPoints: sources.map((name) => join(here, name)),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    outbase: here,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    loader: { ".ftl": "text" },
    logLevel: "warning",
  });
  const bundles = sources.map((name) => join(folder, name.replace(/\.ts$/, ".mjs")));
  const run = spawnSync(process.execPath, program ? [...bundles, ...wanted.slice(1)] : ["--test", ...bundles], {
    stdio: "inherit",
    env: { ...process.env, CANDOUR_REPOSITORY: join(here, "../..") },
  });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
