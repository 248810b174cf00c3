// A case on its way to bodies: classified, routed, agreed to, sealed for each of them apart.

import { expect } from "@playwright/test";
import { ask, caseAtWork, classify, preview, route, toRefer } from "../support/casework";
import { follow } from "../support/reporting";
import { expectDone, openCase, unfold, write } from "../support/staff";
import { test } from "../support/visitors";

test("from a report to two bodies with different packs, one of them by hand", async ({ visitors }) => {
  const { sent, reporter, alice } = await caseAtWork(visitors);
  await expect(alice.locator("#actions")).toContainText("Say what the concern is");
  await classify(alice);
  await expect(alice.locator("#classification")).toContainText("Dose much higher or lower than intended");
  await expect(alice.locator("#route")).toContainText("Care Quality Commission");
  await route(alice, ["mhra"]);

  // Nothing can leave before the reporter agrees.
  const cqc = await toRefer(alice, "cqc");
  await expect(cqc).toContainText("has not been asked about Care Quality Commission");
  await expect(cqc.getByRole("button", { name: "Show exactly what will leave" })).toHaveCount(0);
  for (const body of ["cqc", "mhra"]) await ask(alice, body);
  await follow(reporter, sent.code);
  for (const answered of [1, 2]) {
    await reporter.getByLabel("Yes", { exact: true }).first().check();
    await reporter.getByRole("button", { name: "Save my answer" }).first().click();
    await expect(reporter.getByText("Your answer was saved."), String(answered)).toBeVisible();
    if (answered === 1) await follow(reporter, sent.code);
  }

  await alice.reload();
  await expect(alice.getByText("Care Quality Commission: agreed")).toBeVisible();
  const first = await preview(alice, "cqc", "Please look at the protocol.");
  await expect(first).toContainText("tells who reported stands in “What happened?”");
  await expect(first).not.toContainText("Morgan");
  const text = cqc.getByLabel("Text: What happened?");
  await text.focus();
  // Half of the name is selected; all of it goes.
  await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 3));
  await cqc.getByRole("button", { name: "Redact what is selected in: What happened?" }).click();
  await expect(text).toHaveValue(/^\[redacted\] here\. The CT protocol/);
  await expect(first).toHaveCount(0);
  await cqc.getByRole("button", { name: "Show exactly what will leave" }).click();
  await expect(first).toContainText("sealed for Jo Marsh");
  await expect(first).not.toContainText("Ellis");
  await first.getByRole("button", { name: "Seal and refer to Care Quality Commission" }).click();
  await expect(alice.getByRole("alert")).toHaveText("Sealed and referred to Care Quality Commission.");

  const second = await preview(alice, "mhra", "Only for the equipment.");
  await expect(second).toContainText("Nobody there has an account here");
  await second.getByRole("button", { name: /^Seal and refer to/ }).click();
  await expect(alice.getByRole("alert")).toContainText("Sealed and referred to");
  const referrals = alice.locator("[data-referral]");
  await expect(referrals).toHaveCount(2);
  const byHand = referrals.filter({ hasText: "Nobody there has an account here" });
  const [file] = await Promise.all([alice.waitForEvent("download"), byHand.getByRole("link", { name: "Download the sealed file" }).click()]);
  expect(file.suggestedFilename()).toMatch(/\.age$/);
  await unfold(byHand.locator("details").first());
  await expect(byHand).toContainText("Only for the equipment.");
  await expect(byHand).not.toContainText("Please look at the protocol.");
  await byHand.getByRole("link", { name: "Print the cover letter" }).click();
  await expect(alice.locator("main")).toContainText(sent.reference);
});

test("without consent it needs a second person, and the one who proposed is not that person", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors);
  await classify(alice);
  await route(alice);
  const lena = await visitors.signedIn("lena");
  await openCase(lena, sent.reference);
  const hers = await toRefer(lena, "cqc");
  const proposal = hers.locator("[data-action=propose_override]");
  await unfold(proposal);
  await proposal.getByRole("textbox").fill("Another list is tomorrow.");
  await proposal.getByRole("button").click();
  await expect(lena.getByRole("alert")).toContainText("A lead other than you has to agree");
  const now = await toRefer(lena, "cqc");
  await expect(now).toContainText("You proposed");
  await expect(now.locator("[data-action=approve_override]")).toHaveCount(0);
  await expect(now.getByRole("button", { name: "Show exactly what will leave" })).toHaveCount(0);

  await write(lena, "Propose to close without action", "There is nothing in it.");
  await expectDone(lena, "Propose to close without action");
  await expect(lena.locator("#closing")).toContainText("You proposed to close without action. A lead other than you has to agree.");
  await expect(lena.locator("[data-action=conclude_no_action]")).toHaveCount(0);

  // A reviewer proposes, and the lead agrees: then it may leave.
  await alice.reload();
  const theirs = await toRefer(alice, "cqc");
  await expect(theirs).toContainText("Lena Fraser proposed");
  await expect(theirs.locator("[data-action=approve_override]")).toHaveCount(0);
});

test("a reviewer proposes, the lead agrees, and it leaves without consent", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors);
  await classify(alice);
  await route(alice);
  const proposal = (await toRefer(alice, "cqc")).locator("[data-action=propose_override]");
  await unfold(proposal);
  await proposal.getByRole("textbox").fill("Another list is tomorrow.");
  await proposal.getByRole("button").click();
  await expect(alice.getByRole("alert")).toContainText("Proposed.");

  const lena = await visitors.signedIn("lena");
  await openCase(lena, sent.reference);
  const approval = (await toRefer(lena, "cqc")).locator("[data-action=approve_override]");
  await unfold(approval);
  await approval.getByRole("textbox").fill("I agree.");
  await approval.getByRole("button").click();
  await expectDone(lena, "Agree to refer without consent");

  await alice.reload();
  const pack = await preview(alice, "cqc", "It cannot wait.");
  await expect(pack).toContainText("Sent without consent: two people judged that serious harm is likely.");
  await pack.getByRole("button", { name: /^Seal and refer/ }).click();
  await expect(alice.getByRole("alert")).toContainText("Sealed and referred");
});

test("somebody leaves a case, and a colleague gives them a key again", async ({ visitors }) => {
  const { sent, alice } = await caseAtWork(visitors);
  const carys = await visitors.signedIn("carys");
  await openCase(carys, sent.reference);
  const address = carys.url();
  await carys.getByRole("button", { name: "Take me off this case" }).click();
  const sure = carys.getByRole("button", { name: "Yes, delete my key" });
  await expect(sure).toBeFocused();
  await sure.click();
  await expect(carys).toHaveURL(/\/$/);
  await expect(carys.getByRole("link", { name: sent.reference })).toHaveCount(0);
  await carys.goto(address);
  await expect(carys.locator(".govuk-error-summary")).toBeVisible();

  await alice.reload();
  await expect(alice.locator("#access")).not.toContainText("These people have a key: Alice Hart, Bashir Khan, Carys");
  const grant = alice.locator("[data-action=grant]");
  await unfold(grant);
  await grant.getByLabel("Carys Owen").check();
  await grant.getByRole("button", { name: "Seal a key for them" }).click();
  await expect(alice.getByRole("alert")).toContainText("Say why they should have it all the same");
  await expect(grant.getByLabel("Carys Owen"), "nothing is lost").toBeChecked();
  await grant.getByRole("textbox").fill("The others are away for a month.");
  await grant.getByRole("button", { name: "Seal a key for them" }).click();
  await expect(alice.getByRole("alert")).toHaveText("Carys Owen can open this case now.");
  await expect(alice.locator("#notes")).toContainText("The others are away for a month.");
  await carys.reload();
  await expect(carys.locator("#report")).toContainText("The CT protocol has been wrong since May");
});

test("nobody whom the reporter kept out is given a key", async ({ visitors }) => {
  const { alice } = await caseAtWork(visitors, { mode: "anonymous", happened: "A seam is torn.", excluded: ["carys"] });
  const grant = alice.locator("[data-action=grant]");
  await unfold(grant);
  await grant.getByLabel("Carys Owen").check();
  await grant.getByRole("button", { name: "Seal a key for them" }).click();
  await expect(alice.locator("#access .govuk-error-summary")).toContainText("the person who reported asked that they do not see this");
  await expect(alice.locator("#access")).toContainText("These people have a key: Alice Hart, Bashir Khan and Lena Fraser.");
});
