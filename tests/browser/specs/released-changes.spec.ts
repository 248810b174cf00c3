// A lead writes what changed because someone spoke up. A session that ends meanwhile takes nothing of it away.

import { expect, type Page } from "@playwright/test";
import { passphraseOf } from "../support/demo";
import { test } from "../support/visitors";

const TEXT = "Lead aprons are checked twice a year, and a torn one goes the same day.";

async function typed(page: Page): Promise<void> {
  await page.goto("/changes");
  await page.getByLabel("What changed").fill(TEXT);
  await page.locator("#nation").selectOption("wales");
  await page.locator("#checked").check();
}

/** Where that leads is what the tests look at. */
async function signInAgain(page: Page): Promise<void> {
  await page.getByLabel("Account name").fill("lena");
  await page.getByLabel("Passphrase", { exact: true }).fill(passphraseOf("lena"));
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function expectKept(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/changes$/);
  await expect(page.getByText("Your session ended while you wrote.")).toBeVisible();
  await expect(page.locator("#text")).toHaveValue(TEXT);
  await expect(page.locator("#nation")).toHaveValue("wales");
  await expect(page.locator("#checked")).toBeChecked();
}

test("sent after the session ended: signed in again, it is all there, and released once", async ({ visitors }) => {
  const page = await visitors.signedIn("lena");
  await typed(page);
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Release" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await signInAgain(page);
  await expectKept(page);
  await page.getByRole("button", { name: "Release" }).click();
  await expect(page.getByRole("article").filter({ hasText: TEXT })).toHaveCount(1);
  await expect(page.locator("#text")).toHaveValue("");
  await page.goto("/changes");
  await expect(page.locator("#text")).toHaveValue("");
});

test("closed because nobody was there, it is kept; signed out by hand, it is not", async ({ visitors }) => {
  const page = await visitors.signedIn("lena");
  await page.clock.install();
  await typed(page);
  await page.clock.fastForward("16:00");
  await page.clock.runFor(10_000);
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await signInAgain(page);
  await expectKept(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await signInAgain(page);
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/changes");
  await expect(page.locator("#text")).toHaveValue("");
});
