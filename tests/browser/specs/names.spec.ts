// A name given in confidence: a reviewer asks for it, the reporter is heard, a custodian decides, the reviewer reads it.

import { expect, type Page } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { caseAtWork } from "../support/casework";
import { answer, answerForm, openAsked, textOf } from "../support/confided";
import { follow } from "../support/reporting";
import { actionForm, expectDone, openCase, unfold, write } from "../support/staff";
import { test } from "../support/visitors";

const NAME = "Ruth Penhaligon";
const CONTACT = "ruth.penhaligon@example.org";
const IN_CONFIDENCE = {
  mode: "confidential",
  reporter_name: NAME,
  reporter_contact: CONTACT,
  nation: "england",
  happened: "Two people were given contrast although their charts said that they must not have it.",
};
const WHY = "The coroner asks for a statement by whoever was in the room.";
const ASK = "Ask the custodians for the name";
const RELEASE = "Release the name";
const REFUSE = "Keep the name sealed";

async function askForName(page: Page, urgent = false): Promise<void> {
  const form = actionForm(page, ASK);
  await unfold(form);
  if (urgent) await form.getByRole("checkbox").check();
  await write(page, ASK, WHY);
  await expectDone(page, ASK);
}

test("asked for, agreed to, released and read", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors, IN_CONFIDENCE);
  const reporter = await visitors.reporter();
  const form = actionForm(alice, ASK);
  await unfold(form);
  await expect(form).toContainText("Conor");
  await form.getByRole("button", { name: ASK }).click();
  await expect(alice.locator(".govuk-error-summary a")).toHaveAttribute("href", "#ask_name-text");
  await expectPresentable(alice, "staff-case-asking-for-a-name");
  await askForName(alice);
  await expect(alice.locator("#name")).toContainText("A custodian may decide from");
  await expect(form).toHaveCount(0);

  // The custodian reads why, and waits: the name is not theirs to read.
  const conor = await visitors.signedIn("conor");
  expect(new URL(conor.url()).pathname).toBe("/disclosures");
  await expect(conor.locator("tbody tr", { hasText: sent.reference })).toContainText("May be decided from");
  await expectPresentable(conor, "staff-disclosures");
  await openAsked(conor, sent.reference);
  await expect(conor.locator("#asked")).toContainText(WHY);
  await expect(conor.locator("#actions")).toContainText("has time to answer");
  await expect(actionForm(conor, RELEASE)).toHaveCount(0);
  await expect(actionForm(conor, REFUSE)).toHaveCount(1);
  await expectPresentable(conor, "staff-disclosure-waiting");

  await follow(reporter, sent.code);
  await expect(reporter.getByRole("heading", { name: "Your name" })).toBeVisible();
  await expect(reporter.getByText(WHY)).toBeVisible();
  await reporter.locator("form[action='/track/answer_name']").getByRole("button").click();
  await expect(reporter.locator(".govuk-error-summary a")).toHaveAttribute("href", /^#name-[a-z2-7]{16}-choice$/);
  await expectPresentable(reporter, "public-tracking-asked-for-name");
  await answer(reporter, /^Yes/, "As long as my manager does not hear it.");

  await conor.reload();
  await expect(conor.locator("#asked")).toContainText("As long as my manager does not hear it.");
  await unfold(actionForm(conor, RELEASE));
  await actionForm(conor, RELEASE).getByRole("button", { name: RELEASE }).click();
  await expect(conor.locator(".govuk-error-summary a")).toHaveAttribute("href", "#text-release_name");
  await write(conor, RELEASE, "They agree, and it is needed.");
  await expectDone(conor, RELEASE);
  await expect(conor.getByText("There is nothing for you to do here now.")).toBeVisible();
  const seen = await textOf(conor);
  for (const word of [NAME, CONTACT, IN_CONFIDENCE.happened]) expect(seen).not.toContain(word);
  await expectPresentable(conor, "staff-disclosure-released");

  await alice.reload();
  await expect(alice.locator("[data-name]")).toContainText(NAME);
  await expect(alice.locator("[data-name]")).toContainText(CONTACT);
  await expect(alice.locator("#name")).toContainText("They agree, and it is needed.");
  await expect(actionForm(alice, ASK)).toHaveCount(0);
  await expectPresentable(alice, "staff-case-name-released");

  await follow(reporter, sent.code);
  await expect(reporter.getByText("They agree, and it is needed.")).toBeVisible();
  await expect(reporter.locator("#timeline + ol")).toContainText("A custodian gave your name to the reviewers of your report.");
  expect(await textOf(reporter)).not.toContain(NAME);
  await expectPresentable(reporter, "public-tracking-name-released");
});

test("in a browser that opens the case itself the request is read and answered, and no word of it leaves", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors, IN_CONFIDENCE);
  await askForName(alice, true);
  const reporter = await visitors.sealingReporter();
  const bodies: string[] = [];
  reporter.on("request", (request) => bodies.push(request.postData() ?? ""));
  await follow(reporter, sent.code);
  await expect(reporter.getByText(WHY)).toBeVisible();
  await expect(reporter.getByText("The reviewer says that this cannot wait", { exact: false })).toBeVisible();
  await answerForm(reporter).getByRole("button").click();
  await expect(reporter.locator(".govuk-error-summary a")).toHaveAttribute("href", /^#name-[a-z2-7]{16}-choice$/);
  await expectPresentable(reporter, "public-tracking-sealed-asked-for-name");
  await answer(reporter, /^No/, "Not while I work there.");
  await expect(reporter.getByText("Not while I work there.", { exact: true })).toBeVisible();
  await expect(answerForm(reporter)).toHaveCount(0);
  for (const body of bodies) expect(body).not.toContain("while I work");
  const plain = await visitors.reporter();
  await follow(plain, sent.code);
  await expect(plain.getByText("Not while I work there.", { exact: true })).toBeVisible();
  const conor = await visitors.signedIn("conor");
  await openAsked(conor, sent.reference);
  await expect(conor.locator("#asked")).toContainText("Not while I work there.");
  await write(conor, REFUSE, "They do not want it.");
  await expectDone(conor, REFUSE);
  await follow(reporter, sent.code);
  await expect(reporter.getByText("They do not want it.", { exact: true })).toBeVisible();
});

test("a no is heard, and the name stays where it is", async ({ visitors }) => {
  const { sent, reporter, alice } = await caseAtWork(visitors, IN_CONFIDENCE);
  await askForName(alice);
  await follow(reporter, sent.code);
  await answer(reporter, /^No/, "");
  const conor = await visitors.signedIn("conor");
  await openAsked(conor, sent.reference);
  await write(conor, REFUSE, "They do not want it, and it can be done without.");
  await expectDone(conor, REFUSE);
  await conor.goto("/disclosures?over=1");
  await expect(conor.locator("tbody tr", { hasText: sent.reference })).toContainText("Not released");
  await alice.reload();
  await expect(alice.locator("#name")).toContainText("They do not want it, and it can be done without.");
  await expect(alice.locator("[data-name]")).toHaveCount(0);
  // It can be asked again, for a better reason.
  await expect(actionForm(alice, ASK)).toHaveCount(1);
  await follow(reporter, sent.code);
  await expect(reporter.getByText("Your name was not handed on.")).toBeVisible();
  await expect(reporter.locator("#timeline + ol")).toContainText("A custodian decided not to give your name.");
});

test("what cannot wait is decided at once; no reviewer finds the custodian's page", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors, IN_CONFIDENCE);
  await askForName(alice, true);
  const conor = await visitors.signedIn("conor");
  await openAsked(conor, sent.reference);
  const address = new URL(conor.url()).pathname;
  await expect(conor.locator("#asked")).toContainText("Says that it cannot wait.");
  await write(conor, RELEASE, "A life may hang on it.");
  await expectDone(conor, RELEASE);
  await alice.goto("/");
  expect((await alice.request.get(address)).status()).toBe(404);
  await openCase(alice, sent.reference);
  await expect(alice.locator("[data-name]")).toContainText(NAME);
});
