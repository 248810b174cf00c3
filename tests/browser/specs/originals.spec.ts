// The original of a file: kept for the custodians with the report, asked for, talked about, released and opened, or kept
// where it is.

import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { caseAtWork } from "../support/casework";
import { photo } from "../support/evidence";
import { answer, openAsked, textOf } from "../support/confided";
import { follow, readCode, SHORT } from "../support/reporting";
import { goOn } from "../support/sealing";
import { actionForm, expectDone, openCase, unfold, write } from "../support/staff";
import { test } from "../support/visitors";

const WHY = "The copy does not say on which day the door was broken.";
const ASK = "Ask the custodians for the original of rota.jpg";
const RELEASE = "Release the original";
const REFUSE = "Keep the original sealed";

/** Fills the form in its steps, adds a photo whose original is kept, and sends. */
async function sendWithOriginal(page: Page, path: string): Promise<{ code: string; reference: string }> {
  await page.goto("/report");
  await goOn(page);
  await page.locator("[name=mode][value=anonymous]").check();
  await goOn(page);
  await goOn(page);
  await page.locator("[name=happened]").fill(String(SHORT["happened"]));
  await goOn(page);
  await goOn(page);
  await page.getByLabel("Add files").setInputFiles([path]);
  await page.getByLabel("Also keep the file as it is, for the custodians").check();
  await goOn(page);
  await goOn(page);
  await page.getByRole("button", { name: "Check your answers" }).click();
  await page.getByRole("button", { name: "Send the report" }).click();
  return readCode(page);
}

async function acknowledged(page: Page, reference: string): Promise<Locator> {
  await openCase(page, reference);
  await write(page, "Acknowledge the report", "Thank you.");
  await expectDone(page, "Acknowledge the report");
  return page.locator("#evidence");
}

test("sent with a report that the browser seals, asked for, agreed to, released and saved byte for byte", async ({ visitors }) => {
  const path = photo();
  const { code, reference } = await sendWithOriginal(await visitors.sealingReporter(), path);
  const alice = await visitors.signedIn("alice");
  const evidence = await acknowledged(alice, reference);
  await expect(evidence).toContainText("An original was kept for the custodians");
  await expect(evidence.getByRole("button", { name: "Open the original rota.jpg" })).toHaveCount(0);
  const form = actionForm(alice, ASK);
  await unfold(form);
  await expect(form).toContainText("Conor");
  await form.getByRole("button", { name: ASK }).click();
  await expect(alice.locator(".govuk-error-summary a")).toHaveAttribute("href", /^#ask_original-[a-z2-7]{32}-text$/);
  await expectPresentable(alice, "staff-case-asking-for-an-original");
  await write(alice, ASK, WHY);
  await expectDone(alice, ASK);
  await expect(evidence).toContainText("A custodian may decide from");
  await expect(form).toHaveCount(0);

  // The custodian reads which file it is, and what releasing it means.
  const conor = await visitors.signedIn("conor");
  await expect(conor.locator("tbody tr", { hasText: reference })).toContainText("The original of a file");
  await openAsked(conor, reference);
  await expect(conor.locator("#summary")).toContainText("The original of rota.jpg");
  await expect(conor.locator("#summary")).toContainText("where and when it was made, with which device");
  await expect(conor.locator("#asked")).toContainText(WHY);
  await expect(conor.locator("#actions")).toContainText("has time to answer");
  await expect(actionForm(conor, RELEASE)).toHaveCount(0);
  await expectPresentable(conor, "staff-disclosure-of-original-waiting");

  const reporter = await visitors.sealingReporter();
  const bodies: string[] = [];
  reporter.on("request", (request) => bodies.push(request.postData() ?? ""));
  await follow(reporter, code);
  await expect(reporter.getByRole("heading", { name: "Originals of your files" })).toBeVisible();
  await expect(reporter.getByRole("heading", { name: "The original of rota.jpg" })).toBeVisible();
  await expect(reporter.getByText(WHY)).toBeVisible();
  await expect(reporter.getByText("That can show who you are.")).toBeVisible();
  expect(await textOf(reporter)).not.toContain("told your name?");
  await expectPresentable(reporter, "public-tracking-sealed-asked-for-original");
  await answer(reporter, /^Yes/, "The day is needed.");
  await expect(reporter.getByText("You agreed that the reviewers see the original of this file.")).toBeVisible();
  for (const body of bodies) expect(body).not.toContain("The day is needed");

  await conor.reload();
  await expect(conor.locator("#asked")).toContainText("Agrees that the reviewers see the original");
  await unfold(actionForm(conor, RELEASE));
  await actionForm(conor, RELEASE).getByRole("button", { name: RELEASE }).click();
  await expect(conor.locator(".govuk-error-summary a")).toHaveAttribute("href", "#text-release_name");
  await write(conor, RELEASE, "They agree, and the copy is not enough.");
  await expectDone(conor, RELEASE);
  await expectPresentable(conor, "staff-disclosure-of-original-released");

  await alice.reload();
  await expect(evidence).toContainText("They agree, and the copy is not enough.");
  await expect(evidence).toContainText("The original may show who reported");
  await evidence.getByRole("button", { name: "Open the original rota.jpg" }).click();
  await expect(evidence.getByRole("img", { name: "The picture rota.jpg" })).toBeVisible();
  await expectPresentable(alice, "staff-case-original-released");
  const [download] = await Promise.all([alice.waitForEvent("download"), evidence.getByRole("button", { name: "Save the original rota.jpg" }).click()]);
  const saved = readFileSync(await download.path());
  expect(saved.includes("canary-puffin")).toBe(true);
  expect(saved.equals(readFileSync(path))).toBe(true);
  // The copy is what it was.
  const [copy] = await Promise.all([alice.waitForEvent("download"), evidence.getByRole("button", { name: "Save rota.jpg" }).click()]);
  expect(readFileSync(await copy.path()).includes("canary")).toBe(false);

  await follow(reporter, code);
  await expect(reporter.getByText("They agree, and the copy is not enough.", { exact: true })).toBeVisible();
  await expect(reporter.locator("#timeline + ol")).toContainText("A custodian gave the original of a file to the reviewers of your report.");
});

test("without JavaScript: added later, asked for, refused, and asked for again", async ({ visitors }) => {
  const { sent, reporter, alice } = await caseAtWork(visitors, SHORT);
  await follow(reporter, sent.code);
  await reporter.locator("input[name=file]").setInputFiles(photo());
  await reporter.getByLabel("Also keep the original", { exact: false }).check();
  await reporter.getByRole("button", { name: "Add the file" }).click();
  await expect(reporter.getByText("Your file was added.")).toBeVisible();

  await openCase(alice, sent.reference);
  await write(alice, ASK, WHY);
  await expectDone(alice, ASK);
  await follow(reporter, sent.code);
  await expect(reporter.getByRole("heading", { name: "The original of rota.jpg" })).toBeVisible();
  const seen = await visitors.reporter();
  await follow(seen, sent.code);
  await expect(seen.getByRole("heading", { name: "The original of rota.jpg" })).toBeVisible();
  await expectPresentable(seen, "public-tracking-asked-for-original");
  await reporter.locator("form[action='/track/answer_name']").getByRole("button").click();
  await expect(reporter.locator(".govuk-error-summary a")).toHaveAttribute("href", /^#original-[a-z2-7]{16}-choice$/);
  await answer(reporter, /^No/, "My desk can be seen in it.");

  const conor = await visitors.signedIn("conor");
  await openAsked(conor, sent.reference);
  await expect(conor.locator("#asked")).toContainText("My desk can be seen in it.");
  await write(conor, REFUSE, "The copy is enough.");
  await expectDone(conor, REFUSE);
  await alice.reload();
  await expect(alice.locator("#evidence")).toContainText("The copy is enough.");
  await expect(alice.locator("#evidence").getByRole("button", { name: /^(Open|Save) the original/ })).toHaveCount(0);
  await expect(actionForm(alice, ASK)).toHaveCount(1);
  await follow(reporter, sent.code);
  await expect(reporter.getByText("The original of this file was not handed on.")).toBeVisible();
  await expect(reporter.locator("#timeline + ol")).toContainText("A custodian decided not to give the original of a file.");
});

test("added on the page of an open case that the browser seals, and released at once", async ({ visitors }) => {
  const sender = await visitors.sealingReporter();
  const path = photo();
  const { code, reference } = await sendWithOriginal(sender, photo("door.jpg"));
  const page = await visitors.sealingReporter();
  await follow(page, code);
  await page.getByLabel("Add files").setInputFiles([path]);
  await page.getByLabel("Also keep the file as it is, for the custodians").check();
  await page.getByRole("button", { name: "Send the files" }).click();
  await expect(page.getByText("Your file was added.")).toBeVisible();

  const alice = await visitors.signedIn("alice");
  const evidence = await acknowledged(alice, reference);
  const form = actionForm(alice, ASK);
  await unfold(form);
  await form.getByRole("checkbox").check();
  await write(alice, ASK, "A life may hang on it.");
  await expectDone(alice, ASK);
  const conor = await visitors.signedIn("conor");
  await openAsked(conor, reference);
  await write(conor, RELEASE, "It cannot wait.");
  await expectDone(conor, RELEASE);
  await alice.reload();
  const [download] = await Promise.all([alice.waitForEvent("download"), evidence.getByRole("button", { name: "Save the original rota.jpg" }).click()]);
  expect(readFileSync(await download.path()).equals(readFileSync(path))).toBe(true);
  // That one, and not the other.
  await expect(evidence.getByRole("button", { name: "Save the original door.jpg" })).toHaveCount(0);
});
