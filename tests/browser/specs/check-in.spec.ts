// Weeks after the report its reporter is asked how they are treated. They answer, find advice, and keep a log that is
// theirs alone.

import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { glance } from "../support/casework";
import { demoCase } from "../support/demo";
import { follow } from "../support/reporting";
import { openCase } from "../support/staff";
import { test } from "../support/visitors";

const HAPPENED = "My lists were taken from me the week after.";
const LOGGED = "Was told in the corridor to keep quiet; two colleagues heard it.";

test("asked after a month, answered, advised, and kept in a private log", async ({ visitors }) => {
  const { code, reference } = demoCase(/closed, with what was done/);
  const reporter = await visitors.reporter();
  await follow(reporter, code);
  await expect(reporter.getByText("How are you treated since you spoke up?")).toBeVisible();
  await expect(reporter.getByText("We ask this one month after a report. The reviewers read your answer.")).toBeVisible();
  await expect(reporter.getByText("If you are treated badly, do not wait until we ask"), "where there is no message to write").toBeVisible();
  await expectPresentable(reporter, "public-tracking-check-in");
  await reporter.getByRole("button", { name: "Send my answer" }).click();
  await expect(reporter.locator(".govuk-error-summary")).toContainText("Choose one of the three answers");
  await reporter.getByLabel("Somebody treats me worse").check();
  await reporter.getByLabel("What happened, if you want to say").fill(HAPPENED);
  await reporter.getByRole("button", { name: "Send my answer" }).click();
  await expect(reporter.getByRole("alert")).toContainText("Thank you. Your answer was sent.");
  await expect(reporter.getByText("How you are treated: somebody treats you worse")).toBeVisible();
  await expect(reporter.getByText("How are you treated since you spoke up?"), "once a month is enough").toHaveCount(0);
  await expect(reporter.getByText("We ask you here again from:")).toBeVisible();

  // Who is treated badly need not look for the advice.
  await expect(reporter.getByText("In England, Scotland and Wales a claim begins with a call to Acas")).toBeVisible();
  await expect(reporter.getByRole("link", { name: "protect-advice.org.uk" }).first()).toBeVisible();
  await reporter.getByText("Add a note").click();
  await reporter.getByLabel("Your note").fill(LOGGED);
  await reporter.getByRole("button", { name: "Save the note" }).click();
  await expect(reporter.getByText(LOGGED, { exact: true })).toBeVisible();
  await reporter.getByText("Take your notes with you").click();
  await expectPresentable(reporter, "public-tracking-after-a-check-in");
  await reporter.getByLabel("Put the messages of this case into it, too").check();
  const [file] = await Promise.all([reporter.waitForEvent("download"), reporter.getByRole("button", { name: "Download my notes" }).click()]);
  const text = readFileSync(await file.path(), "utf8");
  for (const part of [reference, LOGGED, HAPPENED, "How you are treated: somebody treats you worse"]) expect(text).toContain(part);
  expect(text).not.toContain(code);

  const alice = await visitors.signedIn("alice");
  await alice.goto("/?closed=1");
  await openCase(alice, reference);
  await expect(glance(alice, "How the reporter is treated")).toHaveText("After one month: treated badly for speaking up");
  await expect(alice.locator("#conversation")).toContainText(HAPPENED);
  await expect(alice.locator("body"), "the log is the reporter's alone").not.toContainText("in the corridor");
  await expectPresentable(alice, "staff-case-treated-badly");
});
