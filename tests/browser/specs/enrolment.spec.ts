// Somebody new: invited on the command line, set up in the browser, approved on the command line.

import { expect } from "@playwright/test";
import { approve, invite, invitedPage, setUpAccount } from "../support/enrolling";
import { sendReport } from "../support/reporting";
import { openCase, signIn } from "../support/staff";
import { test } from "../support/visitors";

test("an invited person sets up an account, is approved, and opens what comes in from then on", async ({ visitors }) => {
  const reporter = await visitors.reporter({ javaScriptEnabled: false });
  const earlier = await sendReport(reporter);
  const link = await invite("dora", "Dora Webb");
  const page = await visitors.staff();
  await invitedPage(page, link);
  const { passphrase, fingerprint } = await setUpAccount(page);
  await expect(page.getByText(`candour keys approve dora ${fingerprint}`)).toBeVisible();
  await expect(page.getByText(passphrase.split(" ")[0] as string, { exact: true })).toHaveCount(0);

  await page.getByRole("link", { name: "Sign in" }).click();
  await signIn(page, "dora", passphrase);
  await expect(page.getByText("has not approved your keys yet")).toBeVisible();
  await page.goto("/account");
  await expect(page.getByText("Your keys are not approved yet.")).toBeVisible();
  await expect(page.locator("[data-fingerprint]")).toHaveText(fingerprint);

  await approve("dora", fingerprint);
  await page.reload();
  await expect(page.getByText("Your keys are the approved ones.")).toBeVisible();
  await reporter.goto("/keys");
  await expect(reporter.getByText("Dora Webb")).toBeVisible();
  await expect(reporter.getByText(fingerprint)).toBeVisible();

  const later = await sendReport(reporter, { mode: "anonymous", happened: "The door lock of room two is broken." });
  await page.goto("/");
  await expect(page.getByRole("link", { name: earlier.reference })).toHaveCount(0);
  await openCase(page, later.reference);
  await expect(page.getByText("The door lock of room two is broken.")).toBeVisible();
  await expect(page.locator("#summary")).toContainText("Dora Webb");
});

test("a passphrase that is not on the paper is noticed, and the words can be shown again", async ({ visitors }) => {
  const page = await visitors.staff();
  await invitedPage(page, await invite("emrys", "Emrys Pugh"));
  await expect(page.getByRole("heading", { name: "Your passphrase" })).toBeFocused();
  await page.getByRole("button", { name: "I have written them down" }).click();
  await page.getByLabel("Type your passphrase").fill("garden velvet orbit pencil harbor sunny");
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page.locator(".govuk-error-summary")).toBeFocused();
  await expect(page.locator(".govuk-error-summary")).toContainText("These are not the words you were shown.");
  await page.getByRole("button", { name: "Show the words again" }).click();
  await expect(page.locator("[data-passphrase] li")).toHaveCount(6);
});
