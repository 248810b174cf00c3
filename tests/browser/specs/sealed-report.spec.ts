// A report that leaves its reporter's browser sealed: what the server is sent, and what happens when it does not go well.

import { expect, type Page, type Request } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { caseIdOf } from "../support/database";
import { inMemory } from "../support/memory";
import { type Answers, follow, readCode, SHORT } from "../support/reporting";
import { checkSealed, goOn, part, secretsIn, sendSealed } from "../support/sealing";
import { actionForm, listedCases, openCase } from "../support/staff";
import { test } from "../support/visitors";

const TYPED = {
  reporter_name: "canary-lark Morgan",
  reporter_contact: "canary-wren@example.org",
  organisation: "canary-heron Infirmary",
  happened: "canary-osprey: the “dose” chart\nwas ignored. <b>☢</b>",
  harm_who: "canary-robin",
  questions: "canary-finch?",
};

const ANSWERS: Answers = { danger: "no", mode: "confidential", nation: "wales", services: ["ct", "mri"], category: "rad_dose", ...TYPED };

function bodiesOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  return requests;
}

test("no word of it and no word of the code is in anything that the browser sends", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  const requests = bodiesOf(page);
  await checkSealed(page, ANSWERS);
  for (const text of Object.values(TYPED)) await expect(page.locator(".candour-text").filter({ hasText: text })).toHaveCount(1);
  await expect(page.getByText("The server never has your words or your case code.")).toBeVisible();
  await page.getByRole("button", { name: "Send the report" }).click();
  const { code, reference } = await readCode(page);

  const sent = requests.filter((request) => request.method() !== "GET");
  expect(sent.map((request) => new URL(request.url()).pathname)).toEqual(["/api/v1/reports"]);
  const everything = requests.map((request) => `${decodeURIComponent(request.url())} ${request.postData() ?? ""}`).join("\n");
  const decoded = [...everything.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].map(([text]) => Buffer.from(text, "base64").toString("latin1"));
  const searched = [everything, ...decoded].join("\n");
  for (const hidden of ["canary-", "Morgan", "rad_dose", "wales", ...secretsIn(code)]) {
    expect(searched, hidden).not.toContain(hidden);
  }
  expect(searched, "what is looked in is what was sent").toContain("age-encryption.org/v1");

  // Nor in the memory of the running server, where the case itself is found.
  const id = caseIdOf(reference);
  expect(inMemory([...Object.values(TYPED), code, id])).toEqual([id]);

  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  for (const text of [TYPED.happened, TYPED.organisation, TYPED.questions]) {
    await expect(alice.locator("#report .candour-text").filter({ hasText: text })).toHaveCount(1);
  }
  for (const worded of ["Wales", "CT", "MRI"]) await expect(alice.locator("#report").getByText(worded, { exact: true })).toBeVisible();
  await expect(alice.locator("body")).not.toContainText("canary-lark");
  await expect(actionForm(alice, "Acknowledge the report")).toBeVisible();

  // The plain way opens what was sealed in the browser.
  await page.getByRole("button", { name: "I have kept the code. Go on" }).click();
  await expect(page).toHaveURL(/\/track$/);
  const later = await visitors.reporter({ javaScriptEnabled: false });
  await follow(later, code);
  await later.getByText("What you reported").click();
  await expect(later.getByText("canary-finch?")).toBeVisible();
});

test("what could say who somebody is stands there before it is sent, and so does what the law gives", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  const requests = bodiesOf(page);
  const happened = "Patient 943 476 5919 was called on my shift, again at LS1 4DY.";
  await checkSealed(page, { mode: "anonymous", nation: "scotland", reporter_kind: "agency", happened });
  await expect(page.getByRole("heading", { name: "Could this show who a patient is?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Could this show who you are?" })).toBeVisible();
  await expect(page.locator("mark")).toHaveText(["943 476 5919", "LS1 4DY", "my shift"]);
  await expectPresentable(page, "public-report-check-with-findings");
  await page.getByRole("button", { name: /^Remove ?: 943 476 5919$/ }).click();
  await expect(page.getByRole("button", { name: /^Remove ?: LS1 4DY$/ })).toBeFocused();
  await expect(page.locator("dd .candour-text", { hasText: "Patient [removed] was called" })).toBeVisible();
  await page.getByRole("button", { name: /^Keep ?: LS1 4DY$/ }).click();
  await page.getByRole("button", { name: /^Keep ?: my shift$/ }).click();
  await expect(page.getByText("You have decided on everything that we found.")).toBeFocused();

  // The law of an agency worker in Scotland who gives no name, and of nobody else.
  const law = page.locator("[data-law]");
  await expect(law.getByText("It usually covers you towards the agency")).toBeVisible();
  await expect(law.getByText("Independent National Whistleblowing Officer").first()).toBeVisible();
  await expect(law).not.toContainText("It usually does not cover people who really work for themselves.");
  expect(requests.filter((request) => request.method() !== "GET")).toEqual([]);

  await page.getByRole("button", { name: "Send the report" }).click();
  const { reference } = await readCode(page);
  const alice = await visitors.signedIn("alice");
  await openCase(alice, reference);
  await expect(alice.locator("#report .candour-text", { hasText: "Patient [removed] was called on my shift, again at LS1 4DY." })).toHaveCount(1);
});

test("one part at a time: Back keeps answers, and focus and title follow", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  await page.goto("/report");
  await expect(part(page)).toHaveCount(1);
  await goOn(page);
  await expect(part(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page).toHaveTitle(/Part 2 of 8/);
  await goOn(page);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("alert")).toContainText("Choose one of these.");
  await expect(page).toHaveTitle(/Part 2 of 8/);
  await page.getByRole("alert").getByRole("link").click();
  await expect(page.locator("[name=mode]").first()).toBeFocused();
  await expectPresentable(page, "public-report-part-with-a-problem");
  await page.locator("[name=mode][value=named]").check();
  await goOn(page);
  await expect(page.getByRole("alert")).toContainText("Give your name");
  await page.locator("[name=mode][value=anonymous]").check();
  await goOn(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.locator("[name=organisation]").fill("St Elsewhere");
  await page.locator("[name=organisation]").press("Enter");
  await expect(page).toHaveTitle(/Part 4 of 8/);
  await page.goBack();
  await expect(page).toHaveTitle(/Part 3 of 8/);
  await expect(page.locator("[name=organisation]")).toHaveValue("St Elsewhere");
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.locator("[name=mode][value=anonymous]")).toBeChecked();
  for (const _ of [3, 4]) await goOn(page);
  await page.locator("[name=happened]").fill("x".repeat(10_001));
  await goOn(page);
  await expect(page.getByRole("alert")).toContainText("This takes up to 10000 characters, and there are 10001.");
  await page.locator("[name=happened]").fill("It broke.");
  for (const _ of [5, 6, 7, 8]) await goOn(page);
  await page.getByRole("button", { name: "Check your answers" }).click();
  await expectPresentable(page, "public-report-check-sealed");
  await page.getByRole("button", { name: /^Change Which organisation/ }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toHaveCount(0);
  await expect(page.locator("[name=organisation]")).toBeFocused();
  await expect(page.locator("[name=organisation]")).toHaveValue("St Elsewhere");
});

test("an answer that got lost on its way: pressed again, it is the same case", async ({ visitors }) => {
  const alice = await visitors.signedIn("alice");
  const before = await listedCases(alice);
  const page = await visitors.sealingReporter();
  visitors.watch.expectFailure("/api/v1/reports");
  await checkSealed(page);
  await page.route("**/api/v1/reports", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  }, { times: 1 });
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByRole("alert")).toContainText("It will not be sent twice.");
  await expectPresentable(page, "public-report-not-sent");
  await page.getByRole("button", { name: "Send the report" }).dblclick();
  const { reference } = await readCode(page);
  await expect(page.locator("header").getByRole("link"), "one way: on").toHaveCount(0);
  await expectPresentable(page, "public-report-sent-sealed");
  const after = await listedCases(alice);
  expect(after.filter((one) => !before.includes(one))).toEqual([reference]);
});

test("where the browser cannot seal, the plain way is offered before anything is sent, with every answer", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  visitors.watch.expectFailure("seal-worker");
  await page.route("**/static/seal-worker-*.js", (route) => route.abort());
  await checkSealed(page, { ...SHORT, organisation: "St Elsewhere", services: ["ct", "mri"] });
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByRole("alert")).toContainText("Your browser could not seal the report.");
  await expect(page.getByRole("alert")).toContainText("the server holds your words in memory for that moment");
  await page.getByRole("button", { name: "Send it that way" }).click();
  await expect(page).toHaveURL(/\/report\/check$/);
  for (const text of ["St Elsewhere", "CT", "MRI", String(SHORT["happened"])]) await expect(page.getByText(text, { exact: true })).toBeVisible();
  await expect(page.getByText("For that moment it holds your words in memory.")).toBeVisible();
  await page.getByRole("button", { name: "Send the report" }).click();
  await readCode(page);
});

test("staff who are ruled out get nothing, and nobody left is said before anything is sent", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  await checkSealed(page, { ...SHORT, excluded: ["lena"] });
  await expect(page.getByText("You excluded every lead reviewer.")).toBeVisible();
  await expectPresentable(page, "public-report-check-without-leads");
  const { reference } = await sendSealed(page, { ...SHORT, excluded: ["bashir"] });
  const bashir = await visitors.signedIn("bashir");
  expect(await listedCases(bashir)).not.toContain(reference);
  const other = await visitors.sealingReporter();
  const requests = bodiesOf(other);
  await other.goto("/report");
  // Others may have joined by now.
  const everybody = await other.locator("[name=excluded]").evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  expect(everybody).toEqual(expect.arrayContaining(["alice", "bashir", "carys", "lena"]));
  await checkSealed(other, { ...SHORT, excluded: everybody });
  await other.getByRole("button", { name: "Send the report" }).click();
  await expect(other.getByRole("alert")).toContainText("Nobody would be left to read your report.");
  await expect(other.getByRole("alert").getByRole("link", { name: "protect-advice.org.uk" })).toBeVisible();
  expect(requests.filter((request) => request.method() === "POST")).toEqual([]);
});

test("Shift three times leaves, and Back shows nothing that was typed", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  await page.route("**/leave", (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>Sunny" }));
  await page.goto("/report");
  for (const _ of [1]) await goOn(page);
  await page.locator("[name=mode][value=named]").check();
  await page.locator("[name=reporter_name]").fill("Morgan");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(page.locator("[data-exit-said]")).toHaveText("Press Shift once more to leave this page.");
  await page.keyboard.press("Shift");
  await expect(page).toHaveTitle("Weather");
  await page.goBack();
  await expect(page.locator("body")).not.toContainText("Morgan");
  expect(await page.locator("[name=reporter_name]").evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join(""))).toBe("");
});
