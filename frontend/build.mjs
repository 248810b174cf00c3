// Compiles frontend/ into ../static/: content-hashed names, a manifest, nothing that is not in the manifest.
// The same sources give the same bytes, so that a test can rebuild and compare.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv[2] ?? join(here, "../static");

function compileStyles() {
  const failOnWarning = {
    warn(message, { span }) {
      throw new Error(`Sass: ${message} ${span ? `(${span.url}:${span.start.line + 1})` : ""}`);
    },
    debug() {},
  };
  const { css } = compile(join(here, "styles/app.scss"), {
    loadPaths: [join(here, "node_modules")],
    quietDeps: true,
    style: "compressed",
    logger: failOnWarning,
  });
  return Buffer.from(`${css}\n`);
}

async function bundle(entry, format, define) {
  const result = await build({
    entryPoints: [join(here, entry)],
    absWorkingDir: here,
    bundle: true,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    platform: "browser",
    // The oldest browsers that have all that the sources use: README.md names them, tests/browsers.test.ts compares.
    target: ["chrome115", "firefox121", "safari16.4"],
    format,
    define,
    loader: { ".ftl": "text" },
    write: false,
    logLevel: "silent",
  });
  // A warning is a mistake that esbuild was too polite to stop at.
  if (result.warnings.length > 0) throw new Error(result.warnings.map((warning) => warning.text).join("\n"));
  return Buffer.from(result.outputFiles[0].contents);
}

const hashedFiles = new Map();
const manifest = {};

function add(name, contents) {
  const extension = extname(name);
  const digest = createHash("sha256").update(contents).digest("hex").slice(0, 8);
  const hashed = `${name.slice(0, -extension.length)}-${digest}${extension}`;
  hashedFiles.set(hashed, contents);
  manifest[name] = hashed;
  return hashed;
}

add("app.css", compileStyles());
add("favicon.svg", readFileSync(join(here, "assets/favicon.svg")));
const worker = add("scrypt-worker.js", await bundle("src/scrypt-worker.ts", "iife", {}));
const sealer = add("seal-worker.js", await bundle("src/seal-worker.ts", "iife", {}));
const cleaner = add("clean-worker.js", await bundle("src/files/worker.ts", "iife", {}));
const findings = add("findings.js", await bundle("src/public/findings/index.ts", "esm", {}));
const files = add("files.js", await bundle("src/public/files/main.ts", "esm", {}));
const named = (names) => Object.fromEntries(Object.entries(names).map(([name, file]) => [name, JSON.stringify(file)]));
const loaded = { SEAL_WORKER: sealer, CLEAN_WORKER: cleaner, FILES_SCRIPT: files, FINDINGS: findings };
add("public.js", await bundle("src/public/main.ts", "esm", named(loaded)));
add("public-track.js", await bundle("src/public/track/main.ts", "esm", named(loaded)));
const opener = add("open-worker.js", await bundle("src/open-worker.ts", "iife", {}));
add("staff.js", await bundle("src/staff/main.ts", "esm", named({ SCRYPT_WORKER: worker, OPEN_WORKER: opener })));

// Written only now, when everything has compiled: a failed build leaves the last good one.
mkdirSync(output, { recursive: true });
const keep = new Set([...hashedFiles.keys(), "manifest.json"]);
for (const name of readdirSync(output)) if (!keep.has(name)) rmSync(join(output, name), { recursive: true });
for (const [name, contents] of hashedFiles) writeFileSync(join(output, name), contents);
const sorted = Object.fromEntries(Object.entries(manifest).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(join(output, "manifest.json"), `${JSON.stringify(sorted, null, 2)}\n`);
for (const [name, contents] of hashedFiles) console.log(`${name}  ${(contents.length / 1024).toFixed(1)} KiB`);
