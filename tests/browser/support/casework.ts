// What reviewers do with a case beyond writing, by what they see.

import { expect, type Locator, type Page } from "@playwright/test";
import { sendReport, type Sent } from "./reporting";
import { actionForm, expectDone, openCase, unfold, write } from "./staff";
import { type Visitors } from "./visitors";

/** Names stand in the report and in what happened, so that both have to be kept back. */
export const NAMED = {
  mode: "named",
  reporter_name: "Morgan Ellis",
  reporter_contact: "morgan.ellis@example.org",
  nation: "england",
  setting: "nhs",
  category: "rad_dose",
  happened: "Ellis here. The CT protocol has been wrong since May, and three people were scanned twice.",
};

/** A case that somebody looks into. */
export async function caseAtWork(visitors: Visitors, answers: Parameters<typeof sendReport>[1] = NAMED): Promise<{ sent: Sent; reporter: Page; alice: Page }> {
  const reporter = await visitors.reporter({ javaScriptEnabled: false });
  const sent = await sendReport(reporter, answers);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, sent.reference);
  await write(alice, "Acknowledge the report", "Thank you.");
  await expectDone(alice, "Acknowledge the report");
  await alice.getByRole("button", { name: "Begin to look into it" }).click();
  await expectDone(alice, "Begin to look into it");
  return { sent, reporter, alice };
}

/** As the answers propose it. */
export async function classify(page: Page): Promise<void> {
  await unfold(actionForm(page, "Classify the concern"));
  await page.getByRole("button", { name: "Classify the concern" }).click();
  await expectDone(page, "Classify the concern");
}

/** As the rules recommend, with these added at the end. */
export async function route(page: Page, added: readonly string[] = []): Promise<void> {
  for (const body of added) {
    await page.getByLabel("Another body").selectOption(body);
    await page.getByRole("button", { name: "Add it" }).click();
  }
  if (added.length > 0) await page.getByLabel("Why this differs from the rules").fill("It has to know too.");
  await page.getByRole("button", { name: "Sign this choice" }).click();
  await expectDone(page, "Choose the bodies");
}

export async function toRefer(page: Page, body: string): Promise<Locator> {
  const place = page.locator(`[data-refer="${body}"]`);
  await unfold(place);
  return place;
}

export async function ask(page: Page, body: string): Promise<void> {
  const place = await toRefer(page, body);
  await unfold(place.locator("[data-action=request_consent]"));
  await place.getByRole("button", { name: "Ask whether a body may be told" }).click();
  await expect(page.getByRole("alert")).toContainText("may be told.");
}

/** Chooses everything but the name, and looks at what would leave. */
export async function preview(page: Page, body: string, summary: string): Promise<Locator> {
  const place = await toRefer(page, body);
  await place.getByRole("button", { name: "Choose all parts that do not tell who reported it" }).click();
  await place.getByLabel("Your summary").fill(summary);
  await place.getByRole("button", { name: "Show exactly what will leave" }).click();
  const shown = place.locator("[data-preview] > *");
  await expect(shown).toBeFocused();
  return shown;
}

/** Seals it for this body and sends it off. */
export async function refer(page: Page, body: string, summary: string): Promise<void> {
  await page.reload();
  const shown = await preview(page, body, summary);
  await shown.getByRole("button", { name: /^Seal and refer to/ }).click();
  await expect(page.getByRole("alert")).toContainText("Sealed and referred to");
}

/** What stands beside this name in the summary. */
export function glance(page: Page, name: string): Locator {
  const row = page.locator("#summary .govuk-summary-list__row", { has: page.getByText(name, { exact: true }) });
  return row.locator("dd");
}
