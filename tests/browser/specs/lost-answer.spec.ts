// The connection drops after the service stored something and before it could say so.

import { expect, type Page } from "@playwright/test";
import { caseAtWork, classify, NAMED, preview, route } from "../support/casework";
import { follow, sendReport } from "../support/reporting";
import { actionForm, close, expectDone, openCase, write } from "../support/staff";
import { test } from "../support/visitors";

const WRITE = "Write to the person who reported";

/** The next change is stored, and its answer comes to nothing. */
async function loseTheNextAnswer(page: Page): Promise<void> {
  await page.route(
    "**/changes",
    async (asked) => {
      await asked.fetch();
      await asked.fulfill({ status: 200, contentType: "application/json", body: "" });
    },
    { times: 1 },
  );
}

test("what arrived without an answer is not sent a second time", async ({ visitors }) => {
  const reporter = await visitors.reporter({ javaScriptEnabled: false });
  const { code, reference } = await sendReport(reporter);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  await loseTheNextAnswer(alice);
  await write(alice, WRITE, "We write to you on Friday.");
  await expect(alice.locator("#conversation .govuk-error-summary")).toBeVisible();
  const form = actionForm(alice, WRITE);
  await expect(form.getByRole("textbox")).toHaveValue("We write to you on Friday.");
  await form.getByRole("button").click();
  await expectDone(alice, WRITE);
  await expect(alice.locator("#conversation").getByText("We write to you on Friday.")).toHaveCount(1);
  await follow(reporter, code);
  await expect(reporter.locator("article .candour-text")).toHaveText(["We write to you on Friday."]);
});

test("what was changed in between is kept, and what stands there already is said", async ({ visitors }) => {
  const { reference } = await sendReport(await visitors.reporter({ javaScriptEnabled: false }));
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  await loseTheNextAnswer(alice);
  await write(alice, WRITE, "We write to you on Friday.");
  await expect(alice.locator("#conversation .govuk-error-summary")).toBeVisible();
  await write(alice, WRITE, "We write to you on Friday, or on Monday.");
  await expect(alice.getByRole("alert")).toContainText("What you sent before had arrived after all");
  await expect(alice.locator("article").getByText("We write to you on Friday.", { exact: true })).toBeVisible();
  await expect(actionForm(alice, WRITE).getByRole("textbox")).toHaveValue("We write to you on Friday, or on Monday.");
});

test("a case is shown and answered while the directory cannot be asked", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors);
  await classify(alice);
  await alice.route("**/routing**", (asked) => asked.fulfill({ status: 422, contentType: "application/problem+json", body: "{}" }));
  await alice.goto("/");
  await openCase(alice, sent.reference);
  await expect(alice.locator("#route")).toContainText("The directory could not be asked just now");
  await write(alice, WRITE, "We are on it.");
  await expectDone(alice, WRITE);
});

test("a referred and closed case has headings in order, its result, and a pack with a ground that was signed", async ({ visitors }) => {
  const { alice } = await caseAtWork(visitors, { ...NAMED, consent: ["system_regulator"] });
  await classify(alice);
  await expect(alice.locator("#classification")).toContainText("Does IR(ME)R ask for a notification?");
  await route(alice);
  const pack = await preview(alice, "cqc", "Please look.");
  await expect(pack).not.toContainText("This tells");
  await pack.getByRole("button", { name: /^Seal and refer/ }).click();
  await expect(alice.getByRole("alert")).toContainText("Sealed and referred");
  await expect(alice.locator("#referrals")).toContainText("Sent with the reporter’s consent.");
  await expect(alice.getByText("on a ground that nobody signed")).toHaveCount(0);
  await close(alice, "Close: something was done", "We told the regulator.");
  await expect(alice.locator("#conversation")).toContainText("What came of it:");
  const levels = await alice.locator("main :is(h1, h2, h3, h4, h5, h6)").evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  for (const [place, level] of levels.entries()) expect(level, levels.join(" ")).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
});
