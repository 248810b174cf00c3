// Asking for what was given in confidence: the custodian's page, and what the reporter answers.

import { expect, type Locator, type Page } from "@playwright/test";

export async function openAsked(page: Page, reference: string): Promise<void> {
  await page.goto("/disclosures");
  await page.getByRole("link", { name: reference }).click();
  await expect(page.getByRole("heading", { name: "At a glance" })).toBeVisible();
}

/** On either way. */
export function answerForm(page: Page): Locator {
  return page.locator("form", { has: page.locator("input[name=disclosure]") });
}

export async function answer(page: Page, label: RegExp, text: string): Promise<void> {
  const form = answerForm(page);
  await form.getByLabel(label).check();
  await form.getByRole("textbox").fill(text);
  await form.getByRole("button", { name: "Send my answer" }).click();
  await expect(page.getByText("Your answer was sent.")).toBeVisible();
}

export async function textOf(page: Page): Promise<string> {
  return page.locator("body").evaluate((body) => body.textContent ?? "");
}
