// What reporters do whose browser seals: one part of the form at a time.

import { expect, type Locator, type Page } from "@playwright/test";
import { type Answers, readCode, type Sent, SHORT } from "./reporting";

/** Names that a request has of its own, which a code's words can be as well. */
const OWN_NAMES = ["access", "action", "danger", "entry", "head", "object", "private", "report", "target"];

/** What of a code must stand in nothing that is sent. */
export function secretsIn(code: string): string[] {
  return [code, ...tellingWords(code).map((word) => `"${word}"`)];
}

/** Those that a request has by the code alone. */
export function tellingWords(code: string): string[] {
  return code.split(" ").filter((word) => !OWN_NAMES.includes(word));
}

export function part(page: Page): Locator {
  return page.locator("[data-part]:visible");
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Continue" }).click();
}

async function answer(page: Page, name: string, value: string | string[]): Promise<void> {
  const first = page.locator(`[name="${name}"]`).first();
  const kind = (await first.getAttribute("type")) ?? (await first.evaluate((field) => field.tagName));
  if (kind === "radio" || kind === "checkbox") {
    for (const one of [value].flat()) await page.locator(`[name="${name}"][value="${one}"]`).check();
  } else if (kind === "SELECT") {
    await first.selectOption(value);
  } else {
    await first.fill(String(value));
  }
}

/** Through all parts, to the answers on this device. */
export async function checkSealed(page: Page, answers: Answers = SHORT): Promise<void> {
  await page.goto("/report");
  const parts = await page.locator("[data-part]").count();
  for (let at = 1; at <= parts; at++) {
    await expect(page.getByText(`Part ${at} of ${parts}`, { exact: true })).toBeVisible();
    for (const [name, value] of Object.entries(answers)) {
      if ((await part(page).locator(`[name="${name}"]`).count()) > 0) await answer(page, name, value);
    }
    if (at < parts) await goOn(page);
  }
  await page.getByRole("button", { name: "Check your answers" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeFocused();
}

export async function sendSealed(page: Page, answers: Answers = SHORT): Promise<Sent> {
  await checkSealed(page, answers);
  await page.getByRole("button", { name: "Send the report" }).click();
  return readCode(page);
}
