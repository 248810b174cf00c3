// A file of a gigabyte, sealed in Chromium and sent from there, beside the `age` command on the same file.

import { execFileSync } from "node:child_process";
import { randomFillSync } from "node:crypto";
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, expect, test } from "@playwright/test";
import { goOn } from "../support/sealing";
import { ownChromium } from "./own-chromium";
import { forgetMost, resident, serviceTaking } from "./raised-limits";

const MIB = 1_048_576;
const SIZE_MIB = 1024;
const ROUNDS = 3;
/** From the last word to the browser until it sends. */
const UNDRIVEN_MS = 3_000;

function randomFile(path: string): void {
  const file = openSync(path, "w");
  const bytes = Buffer.alloc(MIB);
  for (let written = 0; written < SIZE_MIB; written++) writeSync(file, randomFillSync(bytes));
  fsyncSync(file);
  closeSync(file);
}

/** Seconds, with what it wrote on the disk: the service says yes only then. */
function withTheCommand(path: string, recipient: string): number {
  const began = performance.now();
  execFileSync("age", ["-r", recipient, "-o", `${path}.age`, path]);
  execFileSync("sync", [`${path}.age`]);
  rmSync(`${path}.age`);
  return (performance.now() - began) / 1000;
}

function median(of: number[]): number {
  return [...of].sort((one, other) => one - other)[Math.floor(of.length / 2)] as number;
}

test("a gigabyte from the browser", async () => {
  const folder = mkdtempSync(join(tmpdir(), "candour-measured-"));
  const path = join(folder, "film.bin");
  randomFile(path);
  const recipient = /age1\S+/.exec(execFileSync("sh", ["-c", "age-keygen 2>&1"], { encoding: "utf8" }))?.[0] as string;
  const service = await serviceTaking(1100);
  const [commands, ours, grown]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    commands.push(withTheCommand(path, recipient));
    const chromium = await ownChromium(join(folder, `profile-${round}`));
    const context = chromium.driven.contexts()[0] as BrowserContext;
    const page = await context.newPage();
    await page.goto(`${service.publicOrigin}/report`);
    await goOn(page);
    await page.locator("[name=mode][value=named]").check();
    await page.locator("[name=reporter_name]").fill("Morgan Ellis");
    await page.locator("[name=reporter_contact]").fill("morgan@example.org");
    await goOn(page);
    await goOn(page);
    await page.locator("[name=happened]").fill("The film shows it.");
    await goOn(page);
    await goOn(page);
    const devtools = await context.newCDPSession(page);
    const { result } = await devtools.send("Runtime.evaluate", { expression: "document.querySelector('input[type=file]')" });
    await devtools.send("DOM.setFileInputFiles", { files: [path], objectId: result.objectId as string });
    await expect(page.locator("[data-file]")).toHaveCount(1);
    await expect(page.locator("[data-looking]")).toHaveCount(0, { timeout: 300_000 });
    await goOn(page);
    await goOn(page);
    await page.getByRole("button", { name: "Check your answers" }).click();
    await expect(page.getByRole("heading", { name: "Check your answers" })).toBeFocused();
    const before = resident(service.pid).now;
    forgetMost(service.pid);
    // Whoever drives a browser is given every body that it sends: from here on nobody does.
    await page.evaluate((wait) => {
      const send = [...document.querySelectorAll("button")].find((button) => button.textContent?.trim() === "Send the report");
      setTimeout(() => send?.click(), wait);
    }, UNDRIVEN_MS);
    const began = performance.now() + UNDRIVEN_MS;
    await chromium.driven.close();
    while (service.cases() <= round) await new Promise((resolve) => setTimeout(resolve, 100));
    ours.push((performance.now() - began) / 1000);
    grown.push(resident(service.pid).most - before);
    chromium.end();
  }
  await service.stop();
  rmSync(folder, { recursive: true });
  const each = (of: number[]) => of.map((seconds) => (SIZE_MIB / seconds).toFixed(0)).join(", ");
  console.log(`age -r, MiB a second: ${each(commands)}`);
  console.log(`from the browser, MiB a second: ${each(ours)}`);
  console.log(`of the command's, median: ${(median(commands) / median(ours)).toFixed(2)}`);
  console.log(`the service grew by MiB, at most: ${Math.max(...grown).toFixed(1)}`);
});
