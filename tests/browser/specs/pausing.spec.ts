// A clock that stands still and runs again, with the reason and the same days on both sides. And a service whose
// promises do not let it stand still.

import { expect } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { caseAtWork, glance } from "../support/casework";
import { follow } from "../support/reporting";
import { actionForm, close, expectDone, write } from "../support/staff";
import { test } from "../support/visitors";

test("paused with a reason, going on, and opened again", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors);
  const reporter = await visitors.reporter();
  const due = (await glance(alice, "Next update due").textContent()) ?? "";
  expect(due).toMatch(/^\d+ \w+ \d{4}$/);
  await follow(reporter, sent.code);
  await expect(reporter.locator("main")).toContainText(`You hear from us again by: ${due}`);

  await write(alice, "Pause the clock", "The employer has until the end of the month to answer us.");
  await expectDone(alice, "Pause the clock");
  await expect(glance(alice, "Next update due")).toHaveText(new RegExp(`^Paused since \\d+ \\w+ \\d{4}\\. Before that it was ${due}\\.$`));
  const since = ((await glance(alice, "Next update due").textContent()) ?? "").replace(/^Paused since |\. Before.*$/g, "");
  await expect(actionForm(alice, "Pause the clock")).toHaveCount(0);
  await expectPresentable(alice, "staff-case-paused");
  await follow(reporter, sent.code);
  await expect(reporter.locator("main")).toContainText(`The time limit has been paused since: ${since}`);
  await expect(reporter.getByText("The employer has until the end of the month to answer us.")).toBeVisible();
  await expect(reporter.getByText("You hear from us again by:")).toHaveCount(0);
  await expect(reporter.locator("#timeline + ol")).toContainText("The time limit was paused.");
  await expectPresentable(reporter, "public-tracking-paused");
  await alice.goto("/?is=paused");
  await expect(alice.getByRole("row", { name: sent.reference })).toContainText("Paused");

  await alice.getByRole("link", { name: sent.reference }).click();
  await write(alice, "Let the clock run again", "The employer has answered.");
  await expectDone(alice, "Let the clock run again");
  await expect(glance(alice, "Next update due"), "paused and going on within a day moves nothing").toHaveText(due);
  await follow(reporter, sent.code);
  await expect(reporter.locator("main")).toContainText(`You hear from us again by: ${due}`);
  await expect(reporter.locator("#timeline + ol")).toContainText("The time limit runs again.");

  await close(alice, "Close: something was done", "The protocol was corrected.");
  await expectDone(alice, "Close: something was done");
  await expect(glance(alice, "Next update due")).toHaveText("Nothing due");
  await write(alice, "Open the case again", "The second scanner has the same fault.");
  await expectDone(alice, "Open the case again");
  const again = (await glance(alice, "Next update due").textContent()) ?? "";
  await follow(reporter, sent.code);
  await expect(reporter.getByText("Opened again", { exact: true })).toBeVisible();
  await expect(reporter.getByText("The second scanner has the same fault.")).toBeVisible();
  await expect(reporter.locator("main")).toContainText(`You hear from us again by: ${again}`);
  await expectPresentable(reporter, "public-tracking-opened-again");
});
