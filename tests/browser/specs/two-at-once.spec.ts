// Two reviewers on one case: the second is told, keeps the text, and can send it again.

import { expect } from "@playwright/test";
import { follow, sendReport } from "../support/reporting";
import { actionForm, expectDone, openCase, write } from "../support/staff";
import { test } from "../support/visitors";

test("the second of two sees what the first wrote and sends again", async ({ visitors }) => {
  const reporter = await visitors.reporter({ javaScriptEnabled: false });
  const { code, reference } = await sendReport(reporter);
  const alice = await visitors.signedIn("alice");
  const bashir = await visitors.signedIn("bashir");
  await openCase(alice, reference);
  await openCase(bashir, reference);

  await write(alice, "Write to the person who reported", "Alice was first.");
  await expectDone(alice, "Write to the person who reported");
  await write(bashir, "Write to the person who reported", "Bashir was second.");
  await expect(bashir.getByRole("alert")).toContainText("Alice Hart wrote here while you were writing");
  await expect(bashir.locator("#conversation").getByText("Alice was first.")).toBeVisible();
  await expect(bashir.locator("#conversation").getByText("Bashir was second.")).toHaveCount(0);
  const form = actionForm(bashir, "Write to the person who reported");
  await expect(form.getByRole("textbox")).toHaveValue("Bashir was second.");
  await form.getByRole("button").click();
  await expectDone(bashir, "Write to the person who reported");

  await follow(reporter, code);
  const messages = reporter.locator("article .candour-text");
  await expect(messages).toHaveText(["Alice was first.", "Bashir was second."]);
});

test("what was written for an action that is gone is kept to be read", async ({ visitors }) => {
  const { reference } = await sendReport(await visitors.reporter({ javaScriptEnabled: false }));
  const alice = await visitors.signedIn("alice");
  const bashir = await visitors.signedIn("bashir");
  await openCase(alice, reference);
  await openCase(bashir, reference);
  await write(alice, "Acknowledge the report", "Alice acknowledges.");
  await expectDone(alice, "Acknowledge the report");
  await write(bashir, "Acknowledge the report", "Bashir would have acknowledged.");
  await expect(bashir.getByRole("alert")).toContainText("Alice Hart wrote here while you were writing");
  await expect(actionForm(bashir, "Acknowledge the report")).toHaveCount(0);
  await expect(bashir.locator("[data-kept]")).toContainText("What you had written");
  await expect(bashir.locator("[data-kept]")).toContainText("Bashir would have acknowledged.");
});
