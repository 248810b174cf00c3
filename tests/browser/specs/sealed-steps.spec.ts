// Every step of a reporter's, taken in a browser that opens the case itself.

import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { sql } from "../support/database";
import { expectPresentable } from "../support/accessible";
import { caseAtWork } from "../support/casework";
import { hostile } from "../support/hostile";
import { answerAbout, follow, reply, type Sent, sendReport } from "../support/reporting";
import { sendSealed } from "../support/sealing";
import { close, expectDone, openCase, write } from "../support/staff";
import { test, type Visitors } from "../support/visitors";

/** Sent on another device, so that nothing of sending it is in the way. */
async function aCase(visitors: Visitors): Promise<[Page, Sent]> {
  const sent = await sendSealed(await visitors.sealingReporter());
  return [await visitors.sealingReporter(), sent];
}

async function takeAlong(page: Page): Promise<string> {
  await page.getByText("Take your notes with you").click();
  await page.getByLabel("Put the messages of this case into it, too").check();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download my notes" }).click();
  const file = await saved;
  expect(file.suggestedFilename(), "its name does not tell where it is from").toBe("notes.txt");
  return readFileSync(await file.path(), "utf8");
}

test("a note is kept for the reporter alone, and both ways give the same file", async ({ visitors }) => {
  const [page, { code }] = await aCase(visitors);
  await follow(page, code);
  await page.getByText("Add a note").click();
  await page.getByLabel("Month", { exact: true }).fill("13");
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText("Enter the day as three numbers");
  await expectPresentable(page, "public-tracking-sealed-problem");
  for (const [name, value] of [["Day", "2"], ["Month", "3"], ["Year", "2026"]] as const) {
    await page.getByLabel(name, { exact: true }).fill(value);
  }
  await page.getByLabel("Your note").fill(hostile("noted"));
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByRole("alert")).toContainText("Your note was saved.");
  await expect(page.getByText(hostile("noted"), { exact: true })).toBeVisible();
  await reply(page, "It happened again.");
  await expect(page.getByRole("alert")).toContainText("Your message was sent.");
  const plain = await visitors.reporter();
  await follow(plain, code);
  await expect(plain.getByText(hostile("noted"), { exact: true })).toBeVisible();
  const [one, other] = [await takeAlong(page), await takeAlong(plain)];
  expect(one).toContain("It happened again.");
  expect(one).toBe(other);
});

test("consent: the question, a yes, a no, and a no beforehand", async ({ visitors }) => {
  const [page, { code, reference }] = await aCase(visitors);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  await write(alice, "Acknowledge the report", "We have read it.");
  await expectDone(alice, "Acknowledge the report");
  await follow(page, code);
  await page.getByText("Say no to an organisation before anybody asks").click();
  await page.getByRole("button", { name: "Say no to this organisation" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText("Choose the organisation that should not be told");
  await page.locator("form[data-element=beforehand] input[value=cqc]").check();
  await page.getByRole("button", { name: "Say no to this organisation" }).click();
  await expect(page.getByRole("alert")).toContainText("Your answer was saved.");
  await expect(page.getByText(/^You said no to passing it on to:/)).toBeVisible();
  await page.getByText(/^Your answer about /).click();
  await expect(page.locator("[data-standing]:visible")).toContainText("You said no.");
  await expect(page.locator("form[data-element=beforehand] input[value=cqc]")).toHaveCount(0);
  await answerAbout(page, "cqc", "Yes");
  await page.getByText(/^Your answer about /).click();
  await expect(page.locator("[data-standing]:visible")).toContainText("You agreed that it is told.");
  await expect(page.locator("form[data-element=consent-cqc] input[value=yes]")).toBeChecked();
  const plain = await visitors.reporter();
  await follow(plain, code);
  await plain.getByText(/^Your answer about /).click();
  await expect(plain.locator("[data-standing]:visible")).toContainText("You agreed that it is told.");
});

test("an answer is rated, and somebody else looks again", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors);
  await close(alice, "Close: something was done", "The first room was put right.");
  await expectDone(alice, "Close: something was done");
  const page = await visitors.sealingReporter();
  await follow(page, sent.code);
  await expect(page.getByText("The answer below was checked")).toBeVisible();
  await page.getByRole("button", { name: "Send my rating" }).click();
  await expect(page.locator(".govuk-error-summary a")).toHaveAttribute("href", "#rate-choice");
  await page.getByLabel("Partly well").check();
  await page.getByLabel("What was good, what was not").fill("It took three weeks.");
  await page.getByRole("button", { name: "Send my rating" }).click();
  await expect(page.getByRole("alert")).toContainText("Thank you. Your rating was sent.");
  await expect(page.getByText("How it was handled: partly well")).toBeVisible();
  await page.getByText("Ask that somebody else looks at it again").click();
  await page.getByLabel("What was missed").fill("The second room has the same fault.");
  await page.getByRole("button", { name: "Ask for another look" }).click();
  await expect(page.getByRole("alert")).toContainText("Somebody else takes it.");
  await expect(page.getByText("Opened again", { exact: true })).toBeVisible();
});

test("a report is taken back in two moves", async ({ visitors }) => {
  const [page, { code }] = await aCase(visitors);
  await follow(page, code);
  await page.getByText("Take your report back").click();
  await page.getByLabel("Why, if you want to say").fill(hostile("withdrawn"));
  await page.getByRole("button", { name: "Take my report back" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText("Nothing was changed yet.");
  await expect(page.getByLabel("Why, if you want to say")).toHaveValue(hostile("withdrawn"));
  await page.getByLabel("Yes, I take my report back").check();
  await page.getByRole("button", { name: "Take my report back" }).click();
  await expect(page.getByRole("alert")).toContainText("You took your report back.");
  await expect(page.getByText(hostile("withdrawn"), { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Send the message" })).toHaveCount(0);
});

test("how somebody is treated is asked, answered, and followed by advice", async ({ visitors }) => {
  const [page, { code, reference }] = await aCase(visitors);
  const longAgo = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
  sql(`UPDATE cases SET received_on = '${longAgo}' WHERE id LIKE '${reference.replace("-", "").toLowerCase()}%'`);
  await follow(page, code);
  await page.getByLabel("Somebody treats me worse").check();
  await page.getByLabel("What happened, if you want to say").fill("My shifts were changed.");
  await page.getByRole("button", { name: "Send my answer" }).click();
  await expect(page.getByRole("alert")).toContainText("Thank you. Your answer was sent.");
  await expect(page.getByText("How you are treated: somebody treats you worse")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send my answer" })).toHaveCount(0);
  await expect(page.locator("details[data-advice]")).toHaveAttribute("open", "");
});

test("what could name somebody is asked about once, on this device", async ({ visitors }) => {
  const [page, { code }] = await aCase(visitors);
  await follow(page, code);
  const posts: string[] = [];
  page.on("request", (request) => posts.push(...[request.postData() ?? ""].filter((body) => body !== "")));
  const text = "Her NHS number is 943 476 5919, and it was my shift.";
  await reply(page, text);
  await expect(page.locator(".govuk-error-summary")).toBeVisible();
  await expect(page.locator("[data-found] mark").first()).toContainText("943 476 5919");
  await expectPresentable(page, "public-tracking-sealed-look-once");
  expect(posts).toEqual([]);
  await expect(page.getByLabel("Your message")).toHaveValue(text);
  await page.getByRole("button", { name: "Send the message" }).click();
  await expect(page.getByRole("alert")).toContainText("Your message was sent.");
  await expect(page.getByText(text, { exact: true })).toBeVisible();
});

test("a reviewer writes at the same moment: both are there, and nothing typed is lost", async ({ visitors }) => {
  const sender = await visitors.reporter();
  const { code, reference } = await sendReport(sender);
  const page = await visitors.sealingReporter();
  await follow(page, code);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  await write(alice, "Acknowledge the report", "We have read it.");
  await expectDone(alice, "Acknowledge the report");
  await page.getByText("Add a note").click();
  await page.getByLabel("Your note").fill("Half a note.");
  await reply(page, "One more thing.");
  await expect(page.getByRole("alert")).toContainText("Your message was sent.");
  for (const text of ["We have read it.", "One more thing."]) await expect(page.getByText(text, { exact: true })).toHaveCount(1);
  await expect(page.getByLabel("Your note"), "what another form holds stays").toHaveValue("Half a note.");
});

test("an answer that got lost on its way: pressed again, it is there once", async ({ visitors }) => {
  const [page, { code }] = await aCase(visitors);
  await follow(page, code);
  visitors.watch.expectFailure("/api/v1/track/changes");
  await page.route("**/api/v1/track/changes", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  }, { times: 1 });
  await reply(page, "Did you get this?");
  await expect(page.getByRole("alert")).toContainText("It will not be sent twice.");
  await expect(page.getByLabel("Your message")).toHaveValue("Did you get this?");
  await page.getByRole("button", { name: "Send the message" }).dblclick();
  await expect(page.getByRole("alert")).toContainText("Your message was sent.");
  await expect(page.getByText("Did you get this?", { exact: true })).toHaveCount(1);
});

test("two windows send the same: it is there once", async ({ visitors }) => {
  const [page, { code }] = await aCase(visitors);
  const second = await page.context().newPage();
  for (const window of [page, second]) await follow(window, code);
  for (const window of [page, second]) {
    await reply(window, "Twice the same.");
    await expect(window.getByRole("alert")).toContainText("Your message was sent.");
    await expect(window.getByText("Twice the same.", { exact: true })).toHaveCount(1);
  }
});
