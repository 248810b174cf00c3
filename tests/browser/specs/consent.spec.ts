// A reporter is asked about two bodies, says yes to one and no to the other, and thinks again. The reviewers see both,
// and what was refused does not leave.

import { expect } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { ask, caseAtWork, classify, route, toRefer } from "../support/casework";
import { answerAbout, follow } from "../support/reporting";
import { test } from "../support/visitors";

test("yes to one body, no to another", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors);
  const reporter = await visitors.reporter();
  await classify(alice);
  await route(alice, ["mhra"]);
  for (const body of ["cqc", "mhra"]) await ask(alice, body);

  await follow(reporter, sent.code);
  await expect(reporter.getByText("We have a question for you", { exact: true })).toBeVisible();
  await expect(reporter.getByRole("heading", { name: "May we pass it on?" })).toBeVisible();
  await expectPresentable(reporter, "public-tracking-asked-for-consent");
  const first = reporter.locator("form", { has: reporter.locator("input[name=body][value=cqc]") });
  await first.getByRole("button", { name: "Save my answer" }).click();
  await expect(reporter.locator(".govuk-error-summary a")).toHaveAttribute("href", "#consent-cqc-choice");
  await expectPresentable(reporter, "public-tracking-consent-without-a-choice");
  await answerAbout(reporter, "cqc", "Yes");
  await answerAbout(reporter, "mhra", "No");
  await expect(reporter.getByRole("heading", { name: "May we pass it on?" })).toHaveCount(0);
  await expect(reporter.locator("#timeline + ol")).toContainText("You said no to passing it on to: Medicines and Healthcare");
  for (const about of await reporter.getByText("Your answer about").all()) await about.click();
  await expectPresentable(reporter, "public-tracking-consent-answered");

  await alice.reload();
  await expect(alice.getByText("Care Quality Commission: agreed")).toBeVisible();
  await expect(alice.getByText(/Yellow Card: not agreed/)).toBeVisible();
  const agreed = await toRefer(alice, "cqc");
  await expect(agreed.getByRole("button", { name: "Show exactly what will leave" })).toBeVisible();
  const refused = await toRefer(alice, "mhra");
  await expect(refused).toContainText("is not to be told. Ask again only if something has changed.");
  await expect(refused.getByRole("button", { name: "Show exactly what will leave" })).toHaveCount(0);
  await expect(refused.locator("[data-action=propose_override]")).toHaveCount(1);
  await expectPresentable(alice, "staff-case-consent-to-one-of-two");

  // Until it leaves, it can be changed.
  await follow(reporter, sent.code);
  await reporter.getByText("Your answer about Care Quality Commission").click();
  await answerAbout(reporter, "cqc", "No");
  await alice.reload();
  await expect(alice.getByText("Care Quality Commission: not agreed")).toBeVisible();
  await expect((await toRefer(alice, "cqc")).getByRole("button", { name: "Show exactly what will leave" })).toHaveCount(0);
});
