// What a reporter does on the page of their case, without JavaScript and with nothing but the code.

import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { demoCase } from "../support/demo";
import { hostile } from "../support/hostile";
import { follow, sendReport } from "../support/reporting";
import { test } from "../support/visitors";

const PLAIN = { javaScriptEnabled: false };

test("a report is taken back in two moves", async ({ visitors }) => {
  const page = await visitors.reporter(PLAIN);
  const { code } = await sendReport(page);
  await follow(page, code);
  await expect(page.getByRole("button", { name: "Take my report back" })).toBeHidden();
  await page.getByText("Take your report back").click();
  await page.getByLabel("Why, if you want to say").fill(hostile("withdrawn"));
  await page.getByRole("button", { name: "Take my report back" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText("Nothing was changed yet.");
  await expect(page.getByLabel("Why, if you want to say"), "it is open, and nothing is lost").toHaveValue(hostile("withdrawn"));
  await page.getByLabel("Yes, I take my report back").check();
  await page.getByRole("button", { name: "Take my report back" }).click();
  await expect(page.getByRole("alert")).toContainText("You took your report back.");
  await expect(page.getByText(hostile("withdrawn"), { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Send the message" })).toHaveCount(0);
  await expect(page.locator("main img, main svg, main script, main b")).toHaveCount(0);
});

test("notes are kept for the reporter alone, and leave as a file", async ({ visitors }) => {
  const page = await visitors.reporter(PLAIN);
  const { code, reference } = await sendReport(page);
  await follow(page, code);
  await page.getByText("Add a note").click();
  await page.getByLabel("Day", { exact: true }).fill("2");
  await page.getByLabel("Month", { exact: true }).fill("3");
  await page.getByLabel("Year", { exact: true }).fill("2026");
  await page.getByLabel("Your note").fill(hostile("noted"));
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByRole("alert")).toContainText("Your note was saved.");
  await expect(page.getByText("2 March 2026", { exact: true })).toBeVisible();
  await expect(page.getByText(hostile("noted"), { exact: true })).toBeVisible();

  await page.getByText("Take your notes with you").click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download my notes" }).click();
  const file = await saved;
  expect(file.suggestedFilename(), "its name does not tell where it is from").toBe("notes.txt");
  const text = readFileSync(await file.path(), "utf8");
  for (const part of [reference, "2 March 2026", hostile("noted")]) expect(text).toContain(part);
  expect(text).not.toContain(code);
});

test("an answer is rated, and somebody else looks again", async ({ visitors }) => {
  const page = await visitors.reporter(PLAIN);
  await follow(page, demoCase(/closed, with what was done/).code);
  await page.getByRole("button", { name: "Send my rating" }).click();
  await expect(page.locator(".govuk-error-summary a")).toHaveAttribute("href", "#rate-choice");
  await page.getByLabel("Partly well").check();
  await page.getByLabel("What was good, what was not").fill("It took three weeks.");
  await page.getByRole("button", { name: "Send my rating" }).click();
  await expect(page.getByRole("alert")).toContainText("Thank you. Your rating was sent.");
  await expect(page.getByText("How it was handled: partly well")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send my rating" })).toHaveCount(0);

  await page.getByText("Ask that somebody else looks at it again").click();
  await page.getByLabel("What was missed").fill("The second room has the same fault.");
  await page.getByRole("button", { name: "Ask for another look" }).click();
  await expect(page.getByRole("alert")).toContainText("Somebody else takes it.");
  await expect(page.getByText("Opened again", { exact: true })).toBeVisible();
});
