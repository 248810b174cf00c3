// What reviewers do, by what they see.

import { expect, type Locator, type Page } from "@playwright/test";
import { passphraseOf } from "./demo";

export async function signIn(page: Page, account: string, passphrase = passphraseOf(account)): Promise<void> {
  await page.getByLabel("Account name").fill(account);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: /(Open (cases|referrals)|What you are asked for)$/ })).toBeVisible();
}

/** From the queue, of the closed ones if it shows them; it may be longer than a page. The case's page is ready once the summary stands there. */
export async function openCase(page: Page, reference: string): Promise<void> {
  const closed = new URL(page.url()).searchParams.get("closed") ?? "";
  await page.goto(`/?closed=${closed}&q=${reference}`);
  await page.getByRole("link", { name: reference, exact: true }).click();
  await expect(page.getByRole("heading", { name: "At a glance" })).toBeVisible();
}

/** From the inbox; the page is ready once the summary stands there. */
export async function openReferral(page: Page, reference: string): Promise<void> {
  await page.getByRole("link", { name: reference }).click();
  await expect(page.getByRole("heading", { name: "At a glance" })).toBeVisible();
}

export function actionForm(page: Page, action: string): Locator {
  return page.locator("details[data-action]", { has: page.locator("summary", { hasText: action }) });
}

export async function unfold(details: Locator): Promise<void> {
  if ((await details.getAttribute("open")) === null) await details.locator("> summary").click();
}

export async function write(page: Page, action: string, text: string): Promise<void> {
  const form = actionForm(page, action);
  await unfold(form);
  await form.getByRole("textbox").first().fill(text);
  await form.getByRole("button", { name: action }).click();
}

export async function expectDone(page: Page, action: string): Promise<void> {
  await expect(page.getByRole("alert")).toHaveText(`Done: ${action}`);
}

/** The references in the queue, over all its pages. */
export async function listedCases(page: Page): Promise<string[]> {
  const listed: string[] = [];
  await page.goto("/");
  for (;;) {
    listed.push(...(await page.locator("tbody th a").allTextContents()));
    const next = page.getByRole("link", { name: "Next page" });
    if ((await next.count()) === 0) return listed;
    await next.click();
  }
}

/** Closes with the first result that fits. */
export async function close(page: Page, action: string, text: string): Promise<void> {
  const form = actionForm(page, action);
  await unfold(form);
  await form.getByLabel("What came of it").selectOption({ index: 1 });
  await write(page, action, text);
}
