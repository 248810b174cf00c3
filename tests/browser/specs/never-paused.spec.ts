// A service whose promises let no clock stand still: nobody is offered the pause, and the page says why and what to do.

import { expect } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { caseAtWork } from "../support/casework";
import { startDemo } from "../support/demo-process";
import { testAt } from "../support/own-demo";
import { actionForm } from "../support/staff";

const test = testAt(() => startDemo(["--profile", "inwo"]));

test("no pause is offered, and why", async ({ visitors }) => {
  const { alice } = await caseAtWork(visitors);
  await expect(alice.locator("#closing")).toContainText("The clock cannot be paused here: the promises of this service do not allow it.");
  await expect(actionForm(alice, "Pause the clock")).toHaveCount(0);
  await expectPresentable(alice, "staff-case-never-paused");
});
