// What is written later to a body without an account: its sealed file, and a cover letter of its own to print.

import { expect } from "@playwright/test";
import { ask, caseAtWork, classify, preview, route } from "../support/casework";
import { follow } from "../support/reporting";
import { unfold } from "../support/staff";
import { test } from "../support/visitors";

test("an answer to a body without an account is brought to it like the referral was", async ({ visitors }) => {
  const { sent, reporter, alice } = await caseAtWork(visitors);
  await classify(alice);
  await route(alice, ["mhra"]);
  await ask(alice, "mhra");
  await follow(reporter, sent.code);
  await reporter.getByLabel("Yes", { exact: true }).first().check();
  await reporter.getByRole("button", { name: "Save my answer" }).first().click();
  await alice.reload();
  const pack = await preview(alice, "mhra", "For the equipment.");
  await pack.getByRole("button", { name: /^Seal and refer to/ }).click();
  await expect(alice.getByRole("alert")).toContainText("Sealed and referred to");
  const referral = alice.locator("[data-referral]");
  await expect(referral.locator("[data-later-letters]")).toHaveCount(0);

  const form = referral.locator("[data-action=answer_body]");
  await unfold(form);
  await form.getByRole("textbox").fill("The scanner was bought in 2019.");
  await form.getByRole("button").click();
  await expect(alice.getByRole("alert")).toContainText("Done:");
  const later = alice.locator("[data-later-letters]");
  await expect(later.getByRole("link")).toHaveCount(2);
  const [file] = await Promise.all([alice.waitForEvent("download"), later.getByRole("link", { name: /^Download what you wrote on/ }).click()]);
  expect(file.suggestedFilename()).toMatch(/-1\.age$/);
  await later.getByRole("link", { name: /^Print the cover letter for/ }).click();
  await expect(alice.getByRole("heading", { name: "More about a concern that you have from us" })).toBeVisible();
  await expect(alice.locator("main")).toContainText(sent.reference);
  await expect(alice.locator("main")).toContainText(file.suggestedFilename());
  await expect(alice.locator("main")).not.toContainText("The scanner was bought");
});
