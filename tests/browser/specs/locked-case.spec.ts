// A case that was opened in its reporter's browser is gone when they lock it, leave, or are not there any more; and where
// the browser cannot open it, the plain way is offered before the code is sent.

import { expect, type Page } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { follow, type Sent } from "../support/reporting";
import { sendSealed } from "../support/sealing";
import { test, type Visitors } from "../support/visitors";

const HAPPENED = "The lead apron in room four has been torn since Easter.";

async function opened(visitors: Visitors): Promise<[Page, Sent]> {
  const sent = await sendSealed(await visitors.sealingReporter(), { mode: "anonymous", happened: HAPPENED });
  const page = await visitors.sealingReporter();
  await page.goto("/help");
  await follow(page, sent.code);
  await expect(page.getByText(HAPPENED, { exact: true })).toBeAttached();
  return [page, sent];
}

async function expectLocked(page: Page, { code }: Sent, said: string | null): Promise<void> {
  await expect(page.getByRole("heading", { name: "Follow a case" })).toBeVisible();
  if (said !== null) await expect(page.getByRole("alert")).toContainText(said);
  await expect(page).toHaveTitle(/^Follow a case/);
  await expect(page.getByLabel("Your case code")).toHaveValue("");
  const source = await page.content();
  for (const secret of [HAPPENED, "data-sealed-case", code.split(" ").slice(0, 3).join(" ")]) expect(source).not.toContain(secret);
}

test("locked with the button, and opened again", async ({ visitors }) => {
  const [page, sent] = await opened(visitors);
  await expectPresentable(page, "public-tracking-sealed");
  await page.getByRole("button", { name: "Lock the case" }).click();
  await expectLocked(page, sent, "The case was locked.");
  await expectPresentable(page, "public-track-locked");
  await page.getByLabel("Your case code").fill(sent.code);
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByRole("heading", { name: `Case ${sent.reference}` })).toBeFocused();
});

test("Back and Forward show nothing of it, and no address tells of it", async ({ visitors }) => {
  const [page, sent] = await opened(visitors);
  await page.getByRole("link", { name: "Messages", exact: true }).click();
  await page.getByRole("link", { name: "Report", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Report a concern" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/track(#messages)?$/);
  await expectLocked(page, sent, null);
  await page.goBack();
  await page.goForward();
  await expectLocked(page, sent, null);
});

test("Leave this page takes it away from an opened case, too", async ({ visitors }) => {
  const [page, sent] = await opened(visitors);
  await page.route("**/leave", (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>Sunny" }));
  await page.getByRole("link", { name: "Leave this page" }).click();
  await expect(page).toHaveTitle("Weather");
  await page.goBack();
  expect(await page.content()).not.toContain(HAPPENED);
  await page.goto("/help");
  await follow(page, sent.code);
  for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
  await expect(page).toHaveTitle("Weather");
});

test("nobody there: a question first, then it is locked", async ({ visitors }) => {
  const sent = await sendSealed(await visitors.sealingReporter(), { mode: "anonymous", happened: HAPPENED });
  const page = await visitors.sealingReporter();
  await page.clock.install();
  await follow(page, sent.code);
  await page.clock.fastForward("08:50");
  await page.clock.runFor(5_000);
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await page.clock.runFor(15_000);
  await expect(page.getByRole("alertdialog", { name: "The case is about to lock" })).toBeVisible();
  await page.getByRole("button", { name: "Keep it open" }).click();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await page.clock.fastForward("09:50");
  await page.clock.runFor(6_000);
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await page.clock.runFor(20_000);
  await expectLocked(page, sent, "Nobody used the page for a while");
});

test("a code that is none is told apart without asking anybody", async ({ visitors }) => {
  const page = await visitors.sealingReporter();
  const asked: string[] = [];
  await page.goto("/track");
  page.on("request", (request) => asked.push(...[request.url()].filter((url) => !url.includes("/static/"))));
  for (const [code, sentence] of [
    ["", "Enter the twelve words"],
    ["abandon", "Your code has twelve words, and there is one here"],
    ["abandon about", "and there are 2 here"],
    [`${"abandon ".repeat(10)}abandn about`, "Did you mean 'abandon'?"],
    [`${"abandon ".repeat(10)}qqqqqqqq about`, "'qqqqqqqq' is not a word from a code. Look at it again"],
    [`${"abandon ".repeat(11)}zoo`, "Each word exists, but they do not go together."],
  ] as const) {
    await page.getByLabel("Your case code").fill(code);
    await page.getByRole("button", { name: "Open the case" }).click();
    await expect(page.locator("#code-problem")).toContainText(sentence);
    await expect(page.locator(".govuk-error-summary")).toBeFocused();
    await expect(page.getByLabel("Your case code")).toHaveValue(code);
  }
  await expectPresentable(page, "public-track-sealed-problem");
  expect(asked).toEqual([]);
  await page.getByLabel("Your case code").fill(`${"abandon ".repeat(11)}about`);
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.locator("#code-problem")).toContainText("No case is followed with this code.");
});

test("where the browser cannot open it, the plain way is offered and says what it means", async ({ visitors }) => {
  const sender = await visitors.sealingReporter();
  const { code, reference } = await sendSealed(sender);
  const page = await visitors.sealingReporter();
  visitors.watch.expectFailure("/api/v1/track");
  await page.route("**/api/v1/track", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<title>?</title>" }));
  const posts: string[] = [];
  page.on("request", (request) => posts.push(...[request.postData() ?? ""].filter((body) => body !== "")));
  await page.goto("/track");
  await expect(page.getByText("Your code does not leave it.")).toBeVisible();
  await page.getByLabel("Your case code").fill(code);
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByRole("alert")).toContainText("Your code then goes to the server");
  for (const body of posts) expect(body).not.toContain(code.split(" ")[0]);
  await expectPresentable(page, "public-track-not-opened");
  await page.getByRole("button", { name: "Open it that way" }).click();
  await expect(page.getByRole("heading", { name: `Case ${reference}` })).toBeVisible();
  await expect(page.getByRole("button", { name: "Lock the case" })).toHaveCount(0);
});

test("without the script the page says before the code is sent that the server sees it", async ({ visitors }) => {
  const page = await visitors.reporter({ javaScriptEnabled: false });
  await page.goto("/track");
  await expect(page.getByText("It holds your code, and what it opens, in memory for that moment")).toBeVisible();
  await expect(page.getByText("Your code does not leave it.")).toBeHidden();
});
