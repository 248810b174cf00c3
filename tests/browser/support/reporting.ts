// What reporters do.

import { expect, type Page } from "@playwright/test";

export type Answers = Record<string, string | string[]>;

export interface Sent {
  code: string;
  reference: string;
}

export const SHORT: Answers = { mode: "anonymous", happened: "The same protective apron has had a torn seam since May." };

export async function fillReport(page: Page, answers: Answers): Promise<void> {
  await page.goto("/report");
  for (const [name, answer] of Object.entries(answers)) {
    const first = page.locator(`[name="${name}"]`).first();
    const kind = (await first.getAttribute("type")) ?? (await first.evaluate((field) => field.tagName));
    if (kind === "radio" || kind === "checkbox") {
      for (const value of [answer].flat()) await page.locator(`[name="${name}"][value="${value}"]`).check();
    } else if (kind === "SELECT") {
      await first.selectOption(answer);
    } else {
      await first.fill(String(answer));
    }
  }
}

export async function checkReport(page: Page, answers: Answers): Promise<void> {
  await fillReport(page, answers);
  await page.getByRole("button", { name: "Check your answers" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
}

export async function sendReport(page: Page, answers: Answers = SHORT): Promise<Sent> {
  await checkReport(page, answers);
  await page.getByRole("button", { name: "Send the report" }).click();
  return readCode(page);
}

/** What the page with the code shows. */
export async function readCode(page: Page): Promise<Sent> {
  await expect(page.getByRole("heading", { name: "Your report was sent" })).toBeVisible();
  const words = await page.locator(".candour-code li").allTextContents();
  expect(words).toHaveLength(12);
  const code = words.join(" ");
  await expect(page.locator("p.candour-key")).toHaveText(code);
  const reference = await page.locator("dd", { hasText: /^[A-Z2-7]{4}-[A-Z2-7]{4}$/ }).textContent();
  return { code, reference: reference ?? "" };
}

export async function follow(page: Page, code: string): Promise<void> {
  await page.goto("/track");
  await page.getByLabel("Your case code").fill(code);
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByRole("heading", { name: /^Case [A-Z2-7]{4}-/ })).toBeVisible();
}

export async function reply(page: Page, text: string): Promise<void> {
  await page.getByLabel("Your message").fill(text);
  await page.getByRole("button", { name: "Send the message" }).click();
}

/** Answers what the page of the case asks about one body. */
export async function answerAbout(page: Page, body: string, answer: "Yes" | "No"): Promise<void> {
  const form = page.locator("form", { has: page.locator(`input[name=body][value="${body}"]`) });
  await form.getByLabel(answer, { exact: true }).check();
  await form.getByRole("button", { name: "Save my answer" }).click();
  await expect(page.getByText("Your answer was saved.")).toBeVisible();
}

/** What a reporter can read on the page of their case, folded parts too, and everything that stands behind it. */
export async function everythingOn(page: Page): Promise<{ text: string; source: string }> {
  const text = await page.locator("body").evaluate((body) => (body.textContent ?? "").replace(/\s+/g, " "));
  return { text, source: await page.content() };
}
