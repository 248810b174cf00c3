// One concern all the way: reported, passed on, confirmed and answered by the body, closed, rated. And one that the
// first body does not take.

import { expect, type Page } from "@playwright/test";
import { ask, caseAtWork, classify, refer, route } from "../support/casework";
import { follow, type Sent } from "../support/reporting";
import { actionForm, expectDone, openCase, openReferral, unfold, write } from "../support/staff";
import { test, type Visitors } from "../support/visitors";

const CONCERN = {
  mode: "anonymous",
  nation: "england",
  setting: "nhs",
  category: "rad_dose",
  happened: "The CT protocol has been wrong since May, and three people were scanned twice.",
};

async function agree(reporter: Page, sent: Sent): Promise<void> {
  await follow(reporter, sent.code);
  await reporter.getByLabel("Yes", { exact: true }).first().check();
  await reporter.getByRole("button", { name: "Save my answer" }).first().click();
  await expect(reporter.getByText("Your answer was saved.")).toBeVisible();
}

/** A case that has left for this body with its reporter's agreement. */
async function referredTo(body: string, visitors: Visitors, added: string[] = []) {
  const made = await caseAtWork(visitors, CONCERN);
  await classify(made.alice);
  await route(made.alice, added);
  await ask(made.alice, body);
  await agree(made.reporter, made.sent);
  await refer(made.alice, body, "Please look at the protocol.");
  return made;
}

test("from a report to the body's answer and the reporter's rating", async ({ visitors }) => {
  const { sent, reporter, alice } = await referredTo("cqc", visitors);
  await follow(reporter, sent.code);
  await expect(reporter.getByText("Passed on", { exact: true })).toBeVisible();

  const inspector = await visitors.signedIn("cqc-desk");
  await openReferral(inspector, sent.reference);
  await expect(inspector.locator("#pack")).toContainText("Please look at the protocol.");
  const confirm = actionForm(inspector, "Confirm that you have it");
  await unfold(confirm);
  await confirm.getByRole("button").click();
  await expectDone(inspector, "Confirm that you have it");
  await follow(reporter, sent.code);
  await expect(reporter.getByText("With a body that can act", { exact: true })).toBeVisible();
  await write(inspector, "Say what you did", "We visited, and the protocol was corrected.");
  await expectDone(inspector, "Say what you did");

  await alice.reload();
  await expect(alice.getByText("We visited, and the protocol was corrected.").first()).toBeVisible();
  const form = actionForm(alice, "Close: something was done");
  await unfold(form);
  await form.getByLabel("What came of it").selectOption("referred_and_acted");
  await write(alice, "Close: something was done", "The inspector visited. The protocol is right again.");
  await expectDone(alice, "Close: something was done");

  await follow(reporter, sent.code);
  await expect(reporter.getByText("The inspector visited. The protocol is right again.")).toBeVisible();
  await reporter.getByLabel("Very well").check();
  await reporter.getByRole("button", { name: "Send my rating" }).click();
  await expect(reporter.getByRole("alert")).toContainText("Your rating was sent.");
  await alice.reload();
  await expect(alice.getByRole("heading", { name: "At a glance" })).toBeVisible();
  await expect(alice.locator("main")).toContainText("5");
});

test("a body that declines, and the way to the next one", async ({ visitors }) => {
  const { sent, reporter, alice } = await referredTo("hcpc", visitors, ["hcpc"]);
  const desk = await visitors.signedIn("hcpc-desk");
  await openReferral(desk, sent.reference);
  const decline = actionForm(desk, "Say that it is not for you");
  await unfold(decline);
  await decline.getByLabel("Whom is it for?").selectOption("cqc");
  await write(desk, "Say that it is not for you", "This is about the department, not about a person.");
  await expectDone(desk, "Say that it is not for you");

  await follow(reporter, sent.code);
  await expect(reporter.getByText("Being looked into", { exact: true })).toBeVisible();
  await expect(reporter.getByText("said that this is not for it.").first()).toBeVisible();
  const bashir = await visitors.signedIn("bashir");
  await openCase(bashir, sent.reference);
  await expect(bashir.getByText("This is about the department, not about a person.").first()).toBeVisible();
  await alice.reload();
  await ask(alice, "cqc");
  await agree(reporter, sent);
  await refer(alice, "cqc", "Please look at the protocol.");
  const inspector = await visitors.signedIn("cqc-desk");
  await expect(inspector.getByRole("link", { name: sent.reference })).toBeVisible();
});
