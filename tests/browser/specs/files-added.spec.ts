// Files that go along with a report: what is found in them, what is asked, what is sent and what reviewers get of it.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, type Locator, type Page, type Request } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { caseIdOf } from "../support/database";
import { medicalImage, photo, unknown, written } from "../support/evidence";
import { inMemory } from "../support/memory";
import { follow, readCode, reply, SHORT } from "../support/reporting";
import { goOn, secretsIn, sendSealed } from "../support/sealing";
import { openCase } from "../support/staff";
import { test } from "../support/visitors";

/** To the part of the form in which files are added; the parts before it are answered. */
async function toFiles(page: Page, mode: string): Promise<void> {
  await page.goto("/report");
  await goOn(page);
  await page.locator(`[name=mode][value=${mode}]`).check();
  if (mode !== "anonymous") {
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
  for (const path of paths) await expect(chosen(page, basename(path))).toBeVisible();
  await expect(page.locator("[data-looking]")).toHaveCount(0);
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
  for (const hidden of ["canary-", "rota", "Ducky", ...secretsIn(code)]) {
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

test("nothing of a file is in the memory of the server, where its case is", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  await toFiles(page, "anonymous");
  // Words that no other test sends, the plain way too.
  await add(page, photo("canary-egret.jpg", undefined, "canary-avocet"));
  await chosen(page, "canary-egret.jpg").locator("[data-keep] input").check();
  await toCheck(page);
  await page.getByRole("button", { name: "Send the report" }).click();
  const { code, reference } = await readCode(page);
  const id = caseIdOf(reference);
  expect(inMemory(["canary-egret", "canary-avocet", code, id])).toEqual([id]);
});

test("what cannot be cleaned waits for a yes; a medical image says what it holds, and waits for one too", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  await toFiles(page, "confidential");
  const image = medicalImage();
  await add(page, unknown(), image);
  const [log, scan] = [chosen(page, "log.bin"), chosen(page, "scan.dcm")];
  await expect(log).toContainText("This kind of file cannot be cleaned.");
  await expect(scan).toContainText("Patient's name: canary-petrel^Jane");
  await expect(scan).toContainText("Institution: canary-pipit Infirmary");
  await expectPresentable(page, "public-report-files-not-cleaned");
  await goOn(page);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await expect(page.getByRole("alert")).toContainText("log.bin could not be cleaned.");
  await page.getByRole("alert").getByRole("link").first().click();
  await expect(log.getByRole("checkbox")).toBeFocused();
  await log.getByRole("checkbox").check();
  await scan.getByLabel("Send this medical image as it is.").check();
  await scan.getByLabel("Its name for the reviewers").fill("../jsmith/scan 1");
  await toCheck(page);
  await expect(page.getByText("scan 1.dcm: as it is.")).toBeVisible();
  await page.getByRole("button", { name: "Send the report" }).click();
  const { reference } = await readCode(page);

  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  const evidence = alice.locator("#evidence");
  await expect(evidence).toContainText("Medical image (DICOM)");
  await expect(evidence).toContainText("This is the file as it is.");
  await expect(evidence.getByRole("button", { name: "Open" }), "only saved").toHaveCount(0);
  const [download] = await Promise.all([alice.waitForEvent("download"), evidence.getByRole("button", { name: "Save scan 1.dcm" }).click()]);
  expect(readFileSync(await download.path()).equals(readFileSync(image))).toBe(true);
  expect(await alice.evaluate(() => document.querySelectorAll("iframe, embed, object, img").length)).toBe(0);
});

test("with a name it is sent as it is, unless the reporter wants a cleaned copy", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  await toFiles(page, "named");
  const text = "One line\n<b>☢ canary-teal</b>\n";
  await add(page, photo("one.jpg"), photo("two.jpg"), written("note.txt", text), unknown("log.bin"));
  await expect(chosen(page, "one.jpg").getByLabel("Send it as it is")).toBeChecked();
  await chosen(page, "two.jpg").getByLabel("Send a cleaned copy").check();
  await expect(chosen(page, "log.bin")).toContainText("As you give your name, it is sent as it is.");
  await expect(chosen(page, "one.jpg").getByRole("checkbox")).toHaveCount(0);
  await expectPresentable(page, "public-report-files-named");
  await toCheck(page);
  for (const line of ["one.jpg: as it is.", "two.jpg: cleaned copy.", "note.txt: as it is.", "log.bin: as it is."]) await expect(page.getByText(line)).toBeVisible();
  await page.getByRole("button", { name: "Send the report" }).click();
  const { reference } = await readCode(page);

  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  const evidence = alice.locator("#evidence");
  const save = async (name: string) => {
    const [download] = await Promise.all([alice.waitForEvent("download"), evidence.getByRole("button", { name: `Save ${name}` }).click()]);
    return readFileSync(await download.path());
  };
  expect((await save("one.jpg")).equals(readFileSync(photo("one.jpg")))).toBe(true);
  expect((await save("two.jpg")).includes("canary")).toBe(false);
  await evidence.getByRole("button", { name: "Open note.txt" }).click();
  await expect(evidence.getByRole("region", { name: "note.txt" })).toHaveText(text, { useInnerText: true });
});

test("the file as it was is kept for the custodians, sealed apart", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  const begun: Request[] = [];
  page.on("request", (request) => new URL(request.url()).pathname === "/api/v1/files" && begun.push(request));
  await toFiles(page, "anonymous");
  await add(page, photo());
  await chosen(page, "rota.jpg").getByLabel("Also keep the file as it is, for the custodians").check();
  await toCheck(page);
  await expect(page.getByText("rota.jpg: cleaned copy. The custodians keep it as it is.")).toBeVisible();
  await page.getByRole("button", { name: "Send the report" }).click();
  const { reference } = await readCode(page);
  expect(begun).toHaveLength(2);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  await expect(alice.locator("#evidence")).toContainText("An original was kept for the custodians");
});

test("an empty file and an eleventh are not taken, and the rest stays", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  await toFiles(page, "anonymous");
  await page.getByLabel("Add files").setInputFiles(written("empty.txt", ""));
  await expect(page.getByRole("alert")).toHaveText("empty.txt is empty, so it was not added. Check that it is the file you mean.");
  const many = Array.from({ length: 11 }, (_, index) => written(`note-${index + 1}.txt`, `note ${index + 1}`));
  await page.getByLabel("Add files").setInputFiles(many);
  await expect(page.getByRole("alert")).toHaveText("You can add up to 10 files. Not added: note-11.txt.");
  await expect(page.locator("[data-file]")).toHaveCount(10);
  await chosen(page, "note-3.txt").getByRole("button", { name: "Take out note-3.txt" }).click();
  await expect(page.locator("[data-file]")).toHaveCount(9);
  await expect(chosen(page, "note-4.txt").getByRole("heading")).toBeFocused();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.locator("[name=happened]").or(page.locator("[name=harm_who]"))).not.toHaveCount(0);
  await goOn(page);
  await expect(page.locator("[data-file]")).toHaveCount(9);
});

test("a connection that breaks: it goes on by itself, and stopped, it takes back what was sent", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  visitors.watch.expectFailure("/api/v1/files/piece");
  const calls: string[] = [];
  page.on("request", (request) => request.method() === "POST" && calls.push(new URL(request.url()).pathname));
  await toFiles(page, "anonymous");
  await add(page, photo());
  await expect(chosen(page, "rota.jpg")).toContainText("Photo (JPEG)");
  await toCheck(page);
  let broken = true;
  await page.route("**/api/v1/files/piece", (route) => (broken ? route.abort("connectionreset") : route.continue()));
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText(/The connection broke off. It is tried again in [1-8] s./)).toBeVisible();
  await expectPresentable(page, "public-report-files-sending");
  await page.getByRole("button", { name: "Stop, and send nothing" }).click();
  await expect(page.getByRole("alert")).toContainText("What had been sent of the files was taken back.");
  await expect.poll(() => calls.at(-1)).toBe("/api/v1/files/drop");
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText(/It is tried again in/)).toBeVisible();
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Paused. Nothing is lost.")).toBeVisible();
  broken = false;
  await page.getByRole("button", { name: "Go on" }).click();
  await readCode(page);
  expect(calls.filter((path) => path === "/api/v1/reports")).toHaveLength(1);
});

test("another object in a file's place is not shown", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  await toFiles(page, "anonymous");
  await add(page, photo("one.jpg"), photo("two.jpg", "160x120"));
  await toCheck(page);
  await page.getByRole("button", { name: "Send the report" }).click();
  const { reference } = await readCode(page);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  const evidence = alice.locator("#evidence");
  // The service answers with the other of the two: of the same case, sealed with the same key.
  const asked: string[] = [];
  alice.on("request", (request) => /\/files\/[a-z2-7]{32}$/.test(request.url()) && asked.push(request.url()));
  await evidence.getByRole("button", { name: "Open one.jpg" }).click();
  await expect(evidence.getByRole("img")).toHaveCount(1);
  const [first] = asked as [string];
  await alice.route("**/api/v1/cases/*/files/*", async (route) => {
    const headers = { ...route.request().headers(), "sec-fetch-site": "same-origin" };
    await route.fulfill({ response: await route.fetch({ url: first, headers }) });
  });
  await evidence.getByRole("button", { name: "Open two.jpg" }).click();
  await expect(evidence).toContainText("This is not the file that the reporter sent, so it is not shown.");
  await expect(evidence.getByRole("img")).toHaveCount(1);
});

test("a file is added later, on the page of the open case: sealed there, and read by a reviewer", async ({ visitors }) => {
  const { code, reference } = await sendSealed(await visitors.sealingReporter());
  const page = await visitors.sealingReporter();
  const requests: Request[] = [];
  page.on("request", (request) => request.method() === "POST" && requests.push(request));
  await follow(page, code);
  await add(page, photo(), unknown());
  await page.getByRole("button", { name: "Send the files" }).click();
  await expect(page.locator("[data-files] [role=alert]")).toHaveText("log.bin could not be cleaned. Tick that it may be sent as it is, or take it out.");
  await expect(chosen(page, "log.bin").getByRole("checkbox")).toBeFocused();
  await page.keyboard.press("Space");
  // Something else is done first: what was chosen stays.
  await reply(page, "The rota comes next.");
  await expect(page.getByRole("alert")).toContainText("Your message was sent.");
  await expectPresentable(page, "public-track-files-chosen");
  await expect(page.locator("[data-file]")).toHaveCount(2);
  await page.getByRole("button", { name: "Send the files" }).click();
  await expect(page.getByText("You added a cleaned copy of a file: rota.jpg")).toBeVisible();
  await expect(page.getByText("You added a file as it is: log.bin")).toBeVisible();
  await expect(page.locator("[data-file]")).toHaveCount(0);
  const everything = Buffer.concat(requests.map((request) => request.postDataBuffer() ?? Buffer.alloc(0)));
  expect(everything.length).toBeGreaterThan(100_000);
  for (const hidden of ["canary-", "rota", "log.bin", ...secretsIn(code)]) expect(everything.includes(hidden), hidden).toBe(false);

  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  const evidence = alice.locator("#evidence");
  await evidence.getByRole("button", { name: "Open rota.jpg" }).click();
  await expect(evidence.getByRole("img", { name: "The picture rota.jpg" })).toBeVisible();
  await expect(alice.locator("#conversation")).toContainText("Sent a file: log.bin");
});
