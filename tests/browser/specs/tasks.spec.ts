// A task with a day: given, seen by the colleague whose it is, looked at before closing, done.

import { expect } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { caseAtWork } from "../support/casework";
import { everythingOn, follow } from "../support/reporting";
import { actionForm, expectDone, openCase, unfold } from "../support/staff";
import { test } from "../support/visitors";

const DAY = 86_400_000;
const WHAT = "Ring the physicist about the log book.";

function day(from: number): string {
  return new Date(Date.now() + from * DAY).toISOString().slice(0, 10);
}

test("given with a day, seen by a colleague, and done", async ({ visitors }) => {
  const { sent, reporter, alice } = await caseAtWork(visitors);
  await expect(alice.locator("#tasks")).toContainText("No tasks.");
  const form = actionForm(alice, "Give a task");
  await unfold(form);
  await form.getByLabel("What is to be done").fill(WHAT);
  await form.getByLabel("Who does it").selectOption({ label: "Bashir Khan" });
  await form.getByRole("button", { name: "Give a task" }).click();
  await expect(alice.locator("#tasks .govuk-error-summary")).toContainText("Choose a day");
  await expect(form.getByLabel("What is to be done"), "nothing is lost").toHaveValue(WHAT);
  await form.getByLabel("By when").fill(day(-1));
  await form.getByRole("button", { name: "Give a task" }).click();
  await expect(alice.locator("#tasks .govuk-error-summary")).toContainText("Choose today or a later day");
  await form.getByLabel("By when").fill(day(7));
  await form.getByRole("button", { name: "Give a task" }).click();
  await expectDone(alice, "Give a task");
  await expect(alice.getByRole("heading", { name: "Tasks (1)" })).toBeVisible();
  await expectPresentable(alice, "staff-case-with-a-task");

  const bashir = await visitors.signedIn("bashir");
  await openCase(bashir, sent.reference);
  const task = bashir.locator(".candour-task");
  await expect(task).toContainText(/^For Bashir Khan, due \d+ \w+ \d{4}/);
  await expect(task).toContainText(WHAT);
  await unfold(actionForm(bashir, "Close: something was done"));
  await expect(bashir.locator("#closing")).toContainText("One task is not done.");
  await task.getByRole("button", { name: "Mark as done" }).click();
  await expectDone(bashir, "Mark as done");
  await expect(task).toContainText(/^Done by Bashir Khan, /);
  await expect(task.getByRole("button")).toHaveCount(0);
  await expect(bashir.locator("#closing")).not.toContainText("not done");

  await follow(reporter, sent.code);
  const { source } = await everythingOn(reporter);
  expect(source, "tasks are among staff").not.toMatch(/physicist|task/i);
});
