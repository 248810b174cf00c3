// Somebody who can write the database changes an entry or takes one away: both sides see where.

import { expect } from "@playwright/test";
import { caseIdOf, sql } from "../support/database";
import { follow, reply, type Sent, sendReport } from "../support/reporting";
import { actionForm, expectDone, openCase, write } from "../support/staff";
import { test, type Visitors } from "../support/visitors";

async function caseWithTwoMessages(visitors: Visitors): Promise<Sent & { id: string }> {
  const reporter = await visitors.reporter({ javaScriptEnabled: false });
  const sent = await sendReport(reporter);
  await follow(reporter, sent.code);
  await reply(reporter, "The first message.");
  await reply(reporter, "The second message.");
  await expect(reporter.getByText("The second message.")).toBeVisible();
  return { ...sent, id: caseIdOf(sent.reference) };
}

/** Turns over one bit near the end of the stored file. */
function changeEntry(id: string, n: number): void {
  const where = `case_id = '${id}' AND thread = 'shared' AND n = ${n}`;
  const stored = Buffer.from(sql(`SELECT hex(ciphertext) FROM entries WHERE ${where}`), "hex");
  stored[stored.length - 40]! ^= 1;
  sql(`UPDATE entries SET ciphertext = x'${stored.toString("hex")}' WHERE ${where}`);
}

test("a changed message is shown as not verified, to reviewer and reporter", async ({ visitors }) => {
  const { id, code, reference } = await caseWithTwoMessages(visitors);
  changeEntry(id, 1);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  await expect(alice.locator("#conversation")).toContainText(
    "Entry 1 is not verified. It does not open with the key of this case.",
  );
  await expect(alice.getByText("Something here is missing or could not be verified.")).toBeVisible();
  await expect(alice.getByText("The first message.")).toHaveCount(0);
  await expect(alice.locator("#conversation").getByText("The second message.")).toBeVisible();

  const reporter = await visitors.reporter({ javaScriptEnabled: false });
  await follow(reporter, code);
  await expect(reporter.getByText("Message 1 could not be checked, so it is not shown.")).toBeVisible();
  await expect(reporter.getByText("The first message.")).toHaveCount(0);
});

test("a deleted message leaves a gap with its number", async ({ visitors }) => {
  const { id, code, reference } = await caseWithTwoMessages(visitors);
  sql(`DELETE FROM entries WHERE case_id = '${id}' AND thread = 'shared' AND n = 1`);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  await expect(alice.locator("#conversation")).toContainText("Entry 1 is missing.");
  await expect(alice.locator("#conversation").getByText("The second message.")).toBeVisible();
  await write(alice, "Write a note", "Entry 1 is gone; I have told the operator.");
  await expectDone(alice, "Write a note");

  const reporter = await visitors.reporter({ javaScriptEnabled: false });
  await follow(reporter, code);
  await expect(reporter.getByText("Message 1 should be here, but it is missing.")).toBeVisible();
});

test("where the report itself was changed nothing can be written any more", async ({ visitors }) => {
  const { id, reference } = await caseWithTwoMessages(visitors);
  changeEntry(id, 0);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  await expect(alice.getByText("The report itself could not be verified.")).toBeVisible();
  await expect(alice.getByText("There is nothing for you to do here now.")).toBeVisible();
  await expect(actionForm(alice, "Acknowledge the report")).toHaveCount(0);
});

test("a case with somebody else's key is not shown at all", async ({ visitors }) => {
  const { id, reference } = await caseWithTwoMessages(visitors);
  sql(`UPDATE grants SET ciphertext = (SELECT ciphertext FROM grants WHERE case_id = '${id}' AND person = 'bashir')
       WHERE case_id = '${id}' AND person = 'alice'`);
  const alice = await visitors.signedIn("alice");
  await alice.goto(`/?q=${reference}`);
  await alice.getByRole("link", { name: reference, exact: true }).click();
  await expect(alice.getByText("You have no key for this case that can be trusted, so it stays closed.")).toBeVisible();
  await expect(alice.getByText("The second message.")).toHaveCount(0);
});
