// A reporter asks for another look. Who closed the case is refused it; a colleague takes it and answers.

import { expect } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { caseAtWork } from "../support/casework";
import { follow } from "../support/reporting";
import { actionForm, close, expectDone, openCase } from "../support/staff";
import { test } from "../support/visitors";

const MISSED = "The second room has the same fault, and nobody went there.";

test("another look is somebody else's", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors);
  const address = alice.url();
  await close(alice, "Close: something was done", "The first room was put right.");
  await expectDone(alice, "Close: something was done");

  const reporter = await visitors.reporter();
  await follow(reporter, sent.code);
  await reporter.getByText("Ask that somebody else looks at it again").click();
  await expectPresentable(reporter, "public-tracking-asking-for-another-look");
  await reporter.getByRole("button", { name: "Ask for another look" }).click();
  await expect(reporter.locator(".govuk-error-summary")).toContainText("Write what was missed");
  await reporter.getByLabel("What was missed").fill(MISSED);
  await reporter.getByRole("button", { name: "Ask for another look" }).click();
  await expect(reporter.getByRole("alert")).toContainText("The case is open again. Somebody else takes it.");

  // Whoever closed it sees what was missed, who can take it, and no way to take it.
  await alice.goto(address);
  await expect(alice.locator("#actions")).toContainText("You closed this case, so a colleague has to take it: Bashir Khan, Carys Owen and Lena Fraser.");
  await expect(alice.locator("#conversation")).toContainText(MISSED);
  await expect(alice.locator("#closing")).toContainText("You closed this case, so somebody else takes it");
  await expect(alice.getByRole("button", { name: "Begin to look into it" })).toHaveCount(0);
  await expectPresentable(alice, "staff-case-another-look-for-who-closed-it");

  const bashir = await visitors.signedIn("bashir");
  await openCase(bashir, sent.reference);
  await expect(bashir.locator("#closing")).toContainText("Alice Hart closed this case, so one of these takes it: Bashir Khan, Carys Owen and Lena Fraser.");
  await bashir.getByRole("button", { name: "Begin to look into it" }).click();
  await expectDone(bashir, "Begin to look into it");
  await expectPresentable(bashir, "staff-case-another-look-taken");

  // It is not ended by who closed it first, either.
  await alice.reload();
  await expect(alice.locator("#summary")).toContainText("Being looked into");
  await expect(actionForm(alice, "Close: something was done")).toHaveCount(0);
  await close(bashir, "Close: something was done", "Both rooms were put right.");
  await expectDone(bashir, "Close: something was done");
  await follow(reporter, sent.code);
  await expect(reporter.getByText("Both rooms were put right.")).toBeVisible();
  await expect(reporter.getByText("You asked for another look, and this is the answer to it.")).toBeVisible();
  await expect(reporter.getByText("Ask that somebody else looks at it again")).toHaveCount(0);
  await expectPresentable(reporter, "public-tracking-looked-at-again");
});
