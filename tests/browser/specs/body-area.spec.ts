// Somebody at an oversight body: the inbox, what was sent, and every answer they can give.

import { expect, type Page } from "@playwright/test";
import { expectNoSidewaysScrolling, expectNoViolations, expectStyled, NARROW, WIDE } from "../support/accessible";
import { caseIdOf, sql } from "../support/database";
import { demoCase, passphraseOf } from "../support/demo";
import { press, typeInto } from "../support/keyboard";
import { follow } from "../support/reporting";
import { actionForm, expectDone, openReferral, write } from "../support/staff";
import { test } from "../support/visitors";

const AT_HCPC = () => demoCase(/sent to HCPC/);
const AT_CQC = () => demoCase(/with CQC/);

function referralOf(reference: string): string {
  return sql(`SELECT id FROM referrals WHERE case_id = '${caseIdOf(reference)}' ORDER BY sent_on LIMIT 1`);
}

function rowOf(page: Page, reference: string) {
  return page.locator("tbody tr", { hasText: reference });
}

async function expectGoodAtBothWidths(page: Page): Promise<void> {
  await expectStyled(page);
  await expectNoViolations(page);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScrolling(page);
  await expectNoViolations(page);
  await page.setViewportSize(WIDE);
}

test("a liaison lands on the inbox and finds nothing of the service but it", async ({ visitors }) => {
  const page = await visitors.signedIn("hcpc-desk");
  expect(new URL(page.url()).pathname).toBe("/referrals");
  await expect(rowOf(page, AT_HCPC().reference)).toContainText("You: confirm that you have it");
  await expect(page.getByText(AT_CQC().reference)).toHaveCount(0);
  await expect(page.getByRole("navigation").getByRole("link")).toHaveText(["Referrals", "Ana Reid"]);
  await expectGoodAtBothWidths(page);

  await openReferral(page, AT_HCPC().reference);
  const pack = page.locator("#pack");
  await expect(pack).toContainText("Somebody who was suspended from the register in spring");
  await expect(pack).not.toContainText("under an old badge");
  await expect(page.locator("#summary")).toContainText("The person who reported agreed that you are told.");
  await expect(page.locator("#summary")).toContainText("Bashir Khan");
  await expect(page.locator("#summary")).toContainText("Do not try to find out who reported.");
  for (const details of await page.locator("details").all()) await details.locator("summary").click();
  await expectGoodAtBothWidths(page);

  // The other body's referral is at no address of theirs, nor is any case.
  const other = referralOf(AT_CQC().reference);
  await page.goto(`/referrals/${other}`);
  await expect(page.locator(".govuk-error-summary")).toBeVisible();
  await expect(page.getByText("Urgent chest scans")).toHaveCount(0);
  for (const path of ["/", `/cases/${caseIdOf(AT_HCPC().reference)}`, `/referrals/${other}/0.age`]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});

test("confirming, asking and reporting, with the keyboard alone", async ({ visitors }) => {
  const { reference, code } = AT_HCPC();
  const page = await visitors.staff();
  await typeInto(page, page.getByLabel("Account name"), "hcpc-desk");
  await typeInto(page, page.getByLabel("Passphrase", { exact: true }), passphraseOf("hcpc-desk"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Open referrals" })).toBeVisible();
  await press(page, page.getByRole("link", { name: reference }));
  await expect(page.getByRole("heading", { name: "At a glance" })).toBeVisible();

  // Confirming needs no words; a question does.
  const confirm = actionForm(page, "Confirm that you have it");
  await press(page, confirm.locator("summary"));
  await press(page, confirm.getByRole("button"));
  await expectDone(page, "Confirm that you have it");
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(confirm).toHaveCount(0);
  const ask = actionForm(page, "Ask the reviewers");
  await press(page, ask.locator("summary"));
  await press(page, ask.getByRole("button"));
  await expect(page.locator(".govuk-error-summary")).toBeFocused();
  await press(page, page.getByRole("link", { name: "Write your question" }));
  await expect(ask.getByRole("textbox")).toBeFocused();
  await page.keyboard.insertText("Do you know since when?");
  await press(page, ask.getByRole("button"));
  await expectDone(page, "Ask the reviewers");
  await page.goto("/referrals");
  await expect(rowOf(page, reference)).toContainText("The reviewers: they have your question");
  await press(page, page.getByRole("link", { name: reference }));
  await expect(page.getByRole("heading", { name: "At a glance" })).toBeVisible();
  const report = actionForm(page, "Say what you did");
  await press(page, report.locator("summary"));
  await typeInto(page, report.getByRole("textbox"), "We opened a case about the registration.");
  await press(page, report.getByRole("button"));
  await expectDone(page, "Say what you did");
  await expect(page.locator("#letters h3")).toHaveText(["Confirmed: the body has it", "A question", "What was done"]);
  await expect(page.locator("#letters")).toContainText("Ana Reid, for the body");

  // What everybody else sees of it.
  const reporter = await visitors.reporter({ javaScriptEnabled: false });
  await follow(reporter, code);
  await expect(reporter.getByText(/^.*Council.* told the reviewers what it did\.$/)).toBeVisible();
  await expect(reporter.getByText("about the registration")).toHaveCount(0);
});

test("declining another with a suggestion, after somebody else was first", async ({ visitors }) => {
  const { reference } = AT_CQC();
  const [one, other] = [await visitors.signedIn("cqc-desk"), await visitors.signedIn("cqc-desk")];
  await openReferral(one, reference);
  await openReferral(other, reference);
  await write(one, "Ask the reviewers", "Which site is it?");
  await expectDone(one, "Ask the reviewers");

  const form = actionForm(other, "Say that it is not for you");
  await form.locator("summary").click();
  await form.getByRole("button").click();
  await expect(other.locator(".govuk-error-summary")).toContainText("Say why it is not for you");
  await form.getByRole("textbox").fill("This service is registered in another nation.");
  await form.getByLabel("Whom is it for?").selectOption({ label: "Healthcare Inspectorate Wales" });
  await form.getByRole("button").click();
  await expect(other.getByRole("alert")).toContainText("This referral was changed while you were writing");
  await expect(other.locator("#letters")).toContainText("Which site is it?");
  await expect(form.getByRole("textbox")).toHaveValue("This service is registered in another nation.");
  await expect(form.getByLabel("Whom is it for?")).toHaveValue("hiw");
  await form.getByRole("button").click();
  await expectDone(other, "Say that it is not for you");
  await expect(other.locator("#letters")).toContainText("Suggested instead: Healthcare Inspectorate Wales");
  await expect(other.locator("#actions")).toContainText("There is nothing for you to do here now.");

  await other.goto("/referrals");
  await expect(rowOf(other, reference)).toHaveCount(0);
  await other.getByRole("link", { name: "Show referrals that are over" }).click();
  await expect(rowOf(other, reference)).toContainText("Declined");
});

test("what is missing or was altered is shown as such, and a pack that is not theirs stays closed", async ({ visitors }) => {
  const { reference } = AT_CQC();
  const [case_, referral] = [caseIdOf(reference), referralOf(reference)];
  const page = await visitors.signedIn("cqc-desk");
  const entry = (n: number) => `case_id = '${case_}' AND thread = 'referral-${referral}' AND n = ${n}`;
  const [pack, letter] = [0, 1].map((n) => sql(`SELECT hex(ciphertext) FROM entries WHERE ${entry(n)}`));
  await page.goto(`/referrals/${referral}`);
  await expect(page.locator("#letters article").first()).toContainText("An inspector for this provider has it");

  sql(`DELETE FROM entries WHERE ${entry(1)}`);
  await page.reload();
  await expect(page.getByText("Entry 1 is missing.")).toBeVisible();
  await expect(page.getByText("Something here is missing or could not be verified.")).toBeVisible();
  sql(`INSERT INTO entries (case_id, thread, n, ciphertext) VALUES ('${case_}', 'referral-${referral}', 1, x'${letter}')`);

  sql(`UPDATE entries SET ciphertext = x'${letter}' WHERE ${entry(0)}`);
  await page.reload();
  await expect(page.getByText("This referral cannot be trusted, so it stays closed.")).toBeVisible();
  await expect(page.locator("#pack")).toHaveCount(0);
  sql(`UPDATE entries SET ciphertext = x'${pack}' WHERE ${entry(0)}`);
  await page.reload();
  await expect(page.locator("#pack")).toContainText("Urgent chest scans");
});

test("the cover letter prints on paper what a body needs, and works without a script", async ({ visitors }) => {
  const { reference } = AT_CQC();
  const page = await visitors.signedIn("bashir");
  await page.goto(`/cases/${caseIdOf(reference)}/referrals/${referralOf(reference)}/letter`);
  await expect(page.locator("script")).toHaveCount(0);
  await expect(page.getByText("Care Quality Commission", { exact: true })).toBeVisible();
  await expectNoViolations(page);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScrolling(page);
  await expectNoViolations(page);
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("To print this letter")).toBeHidden();
  await expect(page.getByRole("link", { name: "Back to the case" })).toBeHidden();
  await expect(page.locator("main")).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  const paper = await page.pdf({ preferCSSPageSize: true });
  // A4, in points.
  expect(paper.toString("latin1")).toMatch(/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});
