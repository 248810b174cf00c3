// Files that go along with a report: what is found in them, what is asked, what is sent and what reviewers get of it.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, type Locator, type Page, type Request } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { medicalImage, photo, unknown, written } from "../support/evidence";
import { type Answers, readCode, SHORT } from "../support/reporting";
import { goOn } from "../support/sealing";
import { openCase } from "../support/staff";
import { test } from "../support/visitors";

/** To the part of the form in which files are added; the parts before it are answered. */
async function toFiles(page: Page, mode: string): Promise<void> {
  await page.goto("/report");
  await goOn(page);
  await page.locator(`[name=mode][value=${mode}]`).check();
  if (mode === "named") {
    await page.locator("[name=reporter_name]").fill("Morgan Ellis");
    await page.locator("[name=reporter_contact]").fill("morgan@example.org");
  }
  await goOn(page);
  await goOn(page);
  await page.locator("[name=happened]").fill(String(SHORT["happened"]));
  await goOn(page);
  await goOn(page);
  await expect(page.getByRole("heading", { name: "Files", exact: true })).toBeVisible();
}

async function add(page: Page, ...paths: string[]): Promise<void> {
  await page.getByLabel("Add files").setInputFiles(paths);
}

function chosen(page: Page, name: string): Locator {
  return page.locator("[data-file]", { has: page.getByRole("heading", { name, exact: true }) });
}

async function toCheck(page: Page): Promise<void> {
  await goOn(page);
  await goOn(page);
  await page.getByRole("button", { name: "Check your answers" }).click();
}

test("a photo is looked into, cleaned, sent with the report, and opened by a reviewer", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await toFiles(page, "anonymous");
  expect(requests.some((request) => /(files|clean-worker)-/.test(request.url())), "loaded before a file was chosen").toBe(false);
  await expectPresentable(page, "public-report-files-none");
  const path = photo();
  await add(page, path);
  const file = chosen(page, "rota.jpg");
  await expect(file.getByText("Photo (JPEG)")).toBeVisible();
  await expect(file).toContainText("where it was made");
  await expect(file).toContainText("when it was made or changed");
  await expect(file).toContainText("canary-puffin");
  await expect(file).toContainText("canary-plover");
  await expectPresentable(page, "public-report-files-photo");
  await toCheck(page);
  await expect(page.getByText("rota.jpg: cleaned copy.")).toBeVisible();
  expect(requests.filter((request) => request.method() === "POST"), "nothing leaves before it is sent").toEqual([]);
  await page.getByRole("button", { name: "Send the report" }).click();
  const { code, reference } = await readCode(page);

  const posted = requests.filter((request) => request.method() === "POST");
  const paths = posted.map((request) => new URL(request.url()).pathname);
  expect(paths).toEqual(["/api/v1/files", "/api/v1/files/piece", "/api/v1/reports"]);
  const bodies = posted.map((request) => request.postDataBuffer() ?? Buffer.alloc(0));
  const everything = Buffer.concat(bodies);
  const sealed = bodies[1] as Buffer;
  expect(sealed.subarray(0, 21).toString()).toBe("age-encryption.org/v1");
  const original = readFileSync(path);
  for (const hidden of ["canary-", "rota", "Ducky", ...code.split(" ").map((word) => `"${word}"`)]) {
    expect(everything.includes(hidden), hidden).toBe(false);
  }
  for (let start = 0; start + 32 <= original.length; start += 1009) {
    expect(everything.includes(original.subarray(start, start + 32)), "bytes of the file").toBe(false);
  }

  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  const evidence = alice.locator("#evidence");
  await expect(evidence.getByRole("heading", { name: "rota.jpg" })).toBeVisible();
  await expect(evidence).toContainText("This is a cleaned copy.");
  await expect(evidence).toContainText("a place");
  await evidence.getByRole("button", { name: "Open rota.jpg" }).click();
  const picture = evidence.getByRole("img", { name: "The picture rota.jpg" });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((canvas: HTMLCanvasElement) => [canvas.tagName, canvas.width, canvas.height])).toEqual(["CANVAS", 320, 240]);
  await expectPresentable(alice, "staff-case-files");
  const [download] = await Promise.all([alice.waitForEvent("download"), evidence.getByRole("button", { name: "Save rota.jpg" }).click()]);
  expect(download.suggestedFilename()).toBe("rota.jpg");
  const saved = readFileSync(await download.path());
  expect(saved.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(saved.includes("canary")).toBe(false);
});
