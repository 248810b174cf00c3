// `npm run fuzz -- SECONDS [NUMBER]`: mutated files through every cleaner of the browser. What does not hold is kept in
// tests/fuzz/corpus/browser, where an ordinary test tries it again.

import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holds } from "./holds";
import { mutate, mutateInside, random } from "./mutate";
import { seeds } from "./seeds";

const kept = join(process.env["CANDOUR_REPOSITORY"] ?? "../..", "tests/fuzz/corpus/browser");
const [seconds = 60, from = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const all = seeds();
const next = random(from);
console.log(`from ${from}, ${seconds} s for ${all.length} good files`);
let wrong = 0;
for (const [kind, good] of all) {
  const counted = { cleaned: 0, refused: 0, wrong: 0 };
  const end = Date.now() + (seconds * 1000) / all.length;
  while (Date.now() < end) {
    const bytes = (next() % 2 === 0 ? mutate : mutateInside)(good, next);
    const held = holds(kind, bytes);
    if (typeof held === "string") {
      counted[held] += 1;
      continue;
    }
    counted.wrong += 1;
    const folder = join(kept, kind);
    mkdirSync(folder, { recursive: true });
    const name = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    if (counted.wrong <= 5) writeFileSync(join(folder, name), bytes);
    if (counted.wrong <= 5) console.log(`${kind} ${name}: ${held.wrong}`);
  }
  console.log(`${kind}, ${good.length} bytes: ${counted.cleaned} cleaned, ${counted.refused} refused, ${counted.wrong} wrong`);
  wrong += counted.wrong;
}
process.exitCode = wrong === 0 ? 0 : 1;
