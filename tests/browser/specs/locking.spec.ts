// After the session nothing that was opened is left on any page of this browser.

import { expect, type Page } from "@playwright/test";
import { sendReport } from "../support/reporting";
import { openCase, signIn, write } from "../support/staff";
import { entriesKept } from "../support/vault";
import { test, type Visitors } from "../support/visitors";

const HAPPENED = "The lead apron in room four has been torn since Easter.";

async function caseInTwoTabs(visitors: Visitors): Promise<[Page, Page]> {
  const { reference } = await sendReport(await visitors.reporter(), { mode: "anonymous", happened: HAPPENED });
  const first = await visitors.signedIn("alice");
  await openCase(first, reference);
  await expect(first.getByText(HAPPENED)).toBeVisible();
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(second.getByText(HAPPENED)).toBeVisible();
  return [first, second];
}

async function expectSignedOut(page: Page): Promise<void> {
  await expect(page.getByText("You are signed out. What was open in this browser is closed again.")).toBeVisible();
  expect(await page.content()).not.toContain(HAPPENED);
}

test("signing out in one tab closes the other, and Back shows nothing", async ({ visitors }) => {
  const [first, second] = await caseInTwoTabs(visitors);
  expect(await entriesKept(first)).toBe(1);
  await first.getByRole("button", { name: "Sign out" }).click();
  for (const page of [first, second]) await expectSignedOut(page);
  await expect.poll(() => entriesKept(first).catch(String)).toBe(0);
  await first.goBack();
  await expect(first.getByRole("heading", { name: "Sign in" })).toBeVisible();
  expect(await first.content()).not.toContain(HAPPENED);
  expect((await first.context().request.get("/api/v1/session", { headers: { "sec-fetch-site": "same-origin" } })).status()).toBe(401);
});

test("opened text is gone before the next page comes", async ({ visitors }) => {
  const [first, second] = await caseInTwoTabs(visitors);
  // The tab cannot leave its page: a browser stays where it is when the answer is "no content".
  await second.route("**/sign-in*", (route) => route.fulfill({ status: 204 }));
  await first.getByRole("button", { name: "Sign out" }).click();
  await expectSignedOut(first);
  await expect(second.locator("main")).toBeEmpty();
  expect(await second.content()).not.toContain(HAPPENED);
});

test("ending the session on the account page closes the tabs as well", async ({ visitors }) => {
  const [first, second] = await caseInTwoTabs(visitors);
  await first.goto("/account");
  await first.locator("li", { hasText: "(this browser)" }).getByRole("button", { name: "End" }).click();
  for (const page of [first, second]) await expectSignedOut(page);
});

test("a session that ended elsewhere closes the page at the next request", async ({ visitors }) => {
  const [first] = await caseInTwoTabs(visitors);
  await first.context().clearCookies();
  await write(first, "Write a note", "Written too late.");
  await expectSignedOut(first);
});

test("nobody there: a question first, then everything is closed", async ({ visitors }) => {
  const [first] = await caseInTwoTabs(visitors);
  await first.context().pages()[1]?.close();
  await first.clock.install();
  await first.reload();
  await expect(first.getByText(HAPPENED)).toBeVisible();
  await first.clock.fastForward("12:50");
  await first.clock.runFor(5_000);
  await expect(first.getByRole("alertdialog")).toHaveCount(0);
  await first.clock.runFor(10_000);
  await expect(first.getByRole("alertdialog")).toBeVisible();
  await first.getByRole("button", { name: "Stay signed in" }).click();
  await expect(first.getByRole("alertdialog")).toBeHidden();
  await first.clock.fastForward("14:50");
  await first.clock.runFor(5_000);
  await expect(first.getByRole("alertdialog")).toBeVisible();
  await first.clock.runFor(15_000);
  await expectSignedOut(first);
  await expect.poll(() => entriesKept(first).catch(String)).toBe(0);
});

const FROM_HERE = { headers: { "sec-fetch-site": "same-origin" } };

test("somebody else signs in at this browser: what was open before closes, and their own session stays", async ({ visitors }) => {
  const [first, second] = await caseInTwoTabs(visitors);
  await second.goto("/sign-in");
  await signIn(second, "bashir");
  await expectSignedOut(first);
  await second.goto("/account");
  await expect(second.locator("[data-fingerprint]")).not.toBeEmpty();
  expect(await entriesKept(second)).toBe(1);
});

test("a word about another session, heard late, closes nothing and takes nothing away", async ({ visitors }) => {
  const [first, second] = await caseInTwoTabs(visitors);
  await second.evaluate(() => {
    for (const what of ["locked", "active"]) new BroadcastChannel("candour").postMessage({ what, mark: "another" });
  });
  await first.waitForTimeout(500);
  await expect(first.getByText(HAPPENED)).toBeVisible();
  expect(await entriesKept(first)).toBe(1);
});

test("where the browser's part of a session is gone, the server's goes as well", async ({ visitors }) => {
  const page = await visitors.signedIn("alice");
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("candour");
        request.onsuccess = () => {
          const transaction = request.result.transaction("session", "readwrite");
          transaction.objectStore("session").clear();
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto("/account");
  await expectSignedOut(page);
  expect((await page.context().request.get("/api/v1/session", FROM_HERE)).status()).toBe(401);
});

test("the end of a session is said before what was typed goes with it", async ({ visitors }) => {
  const [first] = await caseInTwoTabs(visitors);
  await first.route("**/cases/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-ends-in="\d+"/, 'data-ends-in="603"');
    return route.fulfill({ response, body });
  });
  await first.clock.install();
  await first.reload();
  await expect(first.getByText(HAPPENED)).toBeVisible();
  await expect(first.getByRole("alertdialog")).toHaveCount(0);
  await first.clock.runFor(10_000);
  const dialog = first.getByRole("alertdialog", { name: "Your session is about to end" });
  await expect(dialog).toContainText("What you have not sent will be gone then");
  await dialog.getByRole("button", { name: "Go back to the page" }).click();
  await expect(dialog).toBeHidden();
  await expect(first.getByText(HAPPENED)).toBeVisible();
});
