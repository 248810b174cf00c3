// A body without an account answers by telephone and letter. A reviewer writes it down, step by step, and the reporter
// reads that the body did something, not what it wrote.

import { expect, type Page } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { ask, caseAtWork, classify, refer, route } from "../support/casework";
import { answerAbout, everythingOn, follow } from "../support/reporting";
import { expectDone, unfold } from "../support/staff";
import { test } from "../support/visitors";

const MHRA = "Medicines and Healthcare products Regulatory Agency - Yellow Card";

async function writeDown(page: Page, what: string, words: string): Promise<void> {
  const form = page.locator("[data-referral] [data-action=record]");
  await unfold(form);
  await form.getByLabel(what).check();
  await form.getByLabel("In its words, and how you learned it").fill(words);
  await form.getByRole("button", { name: "Note it" }).click();
  await expectDone(page, what);
}

test("confirmed, asked, and answered by other means", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors);
  const reporter = await visitors.reporter();
  await classify(alice);
  await route(alice, ["mhra"]);
  await ask(alice, "mhra");
  await follow(reporter, sent.code);
  await answerAbout(reporter, "mhra", "Yes");
  await refer(alice, "mhra", "Please look at the injector.");
  const referral = alice.locator("[data-referral]");
  await expect(referral).toContainText("The body has not confirmed yet.");

  const form = referral.locator("[data-action=record]");
  await unfold(form);
  await form.getByRole("button", { name: "Note it" }).click();
  await expect(alice.locator("#referrals .govuk-error-summary")).toContainText("Choose what the body said");
  await expectPresentable(alice, "staff-case-writing-down-what-a-body-said");
  await writeDown(alice, "Record that the body confirmed", "By telephone on Monday: they have the file.");
  await expect(referral).toContainText("Confirmed by the body on ");
  await expect(referral).toContainText("Written down by the reviewers: the body has it");
  await follow(reporter, sent.code);
  await expect(reporter.getByText("With a body that can act", { exact: true })).toBeVisible();
  await expect(reporter.locator("#timeline + ol")).toContainText(`${MHRA} confirmed that it has your report.`);

  await writeDown(alice, "Record a question of the body", "By letter: which software version is it?");
  await referral.getByRole("button", { name: "Ask the person who reported" }).click();
  await expect(alice.locator("[data-action=ask] textarea")).toHaveValue(`${MHRA} has your report and asks: By letter: which software version is it?`);

  await writeDown(alice, "Record what the body did", "By letter: the maker withdrew the update.");
  await expect(referral).toContainText("Answered by the body on ");
  await expect(referral).toContainText("By letter: the maker withdrew the update.");
  await expectPresentable(alice, "staff-case-answered-by-hand");
  await follow(reporter, sent.code);
  await expect(reporter.locator("#timeline + ol")).toContainText(`${MHRA} told the reviewers what it did.`);
  await expect(reporter.locator("main")).toContainText("It told the reviewers what it did.");
  expect((await everythingOn(reporter)).source, "the body's words are the reviewers' to pass on").not.toMatch(/software version|withdrew the update|they have the file/);
  await expectPresentable(reporter, "public-tracking-a-body-answered");
});
