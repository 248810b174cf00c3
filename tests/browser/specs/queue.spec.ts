// Two hundred open cases: narrowed, walked through by keys, handed over, searched inside.

import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import { expectNoSidewaysScrolling, expectNoViolations, NARROW, WIDE } from "../support/accessible";
import { addCrowd, CROWD, removeCrowd } from "../support/crowd";
import { sql } from "../support/database";
import { demoCase } from "../support/demo";
import { listedCases } from "../support/staff";
import { test } from "../support/visitors";

const PICTURES = fileURLToPath(new URL("../results/pages/", import.meta.url));

test.beforeAll(addCrowd);
test.afterAll(removeCrowd);

const rows = (page: Page) => page.locator("[data-row]");
const inside = (page: Page) => page.locator("[data-search-inside]");

async function searchInside(page: Page, words: string): Promise<void> {
  if ((await inside(page).locator("details").getAttribute("open")) === null) await inside(page).locator("summary").click();
  await page.getByLabel("Words").fill(words);
  await page.getByRole("button", { name: "Search inside" }).click();
}

test("filters narrow the list, and a view of one's own brings them back", async ({ visitors }) => {
  const page = await visitors.signedIn("alice");
  expect((await listedCases(page)).length).toBeGreaterThanOrEqual(CROWD);
  await page.goto("/");
  await page.getByText("More filters").click();
  await page.getByLabel("Nation").selectOption("Wales");
  await page.getByLabel("Category", { exact: true }).selectOption("group-reporting");
  await page.getByLabel("How it was reported").selectOption("With a name");
  await page.getByRole("button", { name: "Show these cases" }).click();
  expect(new URL(page.url()).search).toContain("nation=wales");
  await expect(page.locator("[data-count]")).toHaveText(`${CROWD / 6} cases.`);
  await expect(rows(page)).toHaveCount(CROWD / 6);
  await page.getByText("Keep or remove a view").click();
  await page.getByLabel("Name for what is shown now").fill("<Wales>");
  await page.getByRole("button", { name: "Keep this view" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText("Give the view a name");
  await expect(page.getByLabel("Name for what is shown now")).toHaveValue("<Wales>");
  await page.getByLabel("Name for what is shown now").fill("Wales, named");
  await page.getByRole("button", { name: "Keep this view" }).click();
  await page.getByRole("link", { name: "All open" }).click();
  await page.getByRole("link", { name: "Wales, named" }).click();
  await expect(rows(page)).toHaveCount(CROWD / 6);
  const reference = (await rows(page).first().getByRole("link").textContent()) ?? "";
  await page.getByRole("searchbox", { name: "Reference, or name" }).fill(reference.slice(0, 6));
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
});

test("the list is walked through without a mouse, and single keys can be turned off", async ({ visitors }) => {
  const page = await visitors.signedIn("alice");
  const link = (place: number) => rows(page).nth(place).getByRole("link");
  await page.keyboard.press("j");
  await expect(link(0)).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await expect(link(2)).toBeFocused();
  await page.keyboard.press("k");
  await expect(link(1)).toBeFocused();
  await page.keyboard.press("x");
  await expect(rows(page).nth(1).getByRole("checkbox")).toBeChecked();
  await page.keyboard.press("/");
  await expect(page.locator("#q")).toBeFocused();
  await page.keyboard.type("jx/a?");
  await expect(page.locator("#q")).toHaveValue("jx/a?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("a");
  await expect(page.locator("#assign-to")).toBeFocused();
  await page.getByRole("button", { name: "Keyboard shortcuts" }).focus();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys in this list" });
  await expect(dialog).toBeVisible();
  await expectNoViolations(page);
  await dialog.getByRole("checkbox").press("Space");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  await expect(dialog).toBeHidden();
  await expect(page.locator(":focus")).toHaveCount(0);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).press("Enter");
  await dialog.getByRole("checkbox").press("Space");
  await dialog.getByRole("button", { name: "Close" }).press("Enter");
  await page.keyboard.press("j");
  await expect(link(0)).toBeFocused();
  const to = await link(0).getAttribute("href");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${to}`);
});

test("cases are handed over together, and those that cannot be are named", async ({ visitors }) => {
  const page = await visitors.signedIn("alice");
  await page.goto("/?assigned=~nobody&nation=wales&mode=named");
  const references = await rows(page).getByRole("link").allTextContents();
  for (const row of (await rows(page).all()).slice(0, 10)) await row.getByRole("checkbox").check({ force: true });
  await page.getByLabel("To", { exact: true }).selectOption("Lena Fraser");
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  const said = page.getByRole("status", { name: "Please note" });
  await expect(said).toContainText(/cases? (is|are) assigned to Lena Fraser\./);
  await expect(said).toContainText("Lena Fraser has no key for");
  const text = (await said.textContent()) ?? "";
  const named = references.slice(0, 10).filter((reference) => text.includes(reference));
  const left = await rows(page).getByRole("link").allTextContents();
  expect(named.length).toBeGreaterThan(0);
  expect(named.length).toBeLessThan(10);
  for (const reference of references.slice(0, 10)) expect(left.includes(reference)).toBe(named.includes(reference));
});

test("words are found inside cases that open here, and every opening is recorded", async ({ visitors }) => {
  const page = await visitors.signedIn("alice");
  const { reference } = demoCase(/being looked into/);
  const beginning = reference.slice(0, 6);
  await page.goto(`/?q=${beginning}`);
  await page.getByRole("link", { name: reference }).click();
  await expect(page.locator("#report .candour-text").first()).toBeVisible();
  const texts = await page.locator("#report .candour-text").allTextContents();
  const written = texts.sort((one, other) => other.length - one.length)[0] ?? "";
  const words = written.split(/\s+/).slice(2, 5).join("  ").toUpperCase();
  await page.goto("/?q=");
  const opened = () => Number(sql("SELECT count(*) FROM audit WHERE act = 'case.opened' AND actor = 'alice'"));
  const before = opened();
  await searchInside(page, "x");
  await expect(page.locator(".govuk-error-summary")).toContainText("Type at least two letters");
  expect(opened()).toBe(before);
  await searchInside(page, words);
  await expect(inside(page).getByRole("status")).toContainText(/^Done: opened \d+, found in [1-9]/);
  await expect(inside(page).getByRole("status")).toContainText("could not be opened here");
  const hit = inside(page).getByRole("listitem").filter({ hasText: reference });
  await expect(hit.locator("mark")).toHaveText(new RegExp(words.trim().split(/\s+/).join("\\s+"), "i"));
  const after = opened();
  expect(after - before).toBeGreaterThanOrEqual(CROWD);
  await page.screenshot({ path: `${PICTURES}staff-queue-inside.png`, fullPage: true });
  await searchInside(page, "no such words anywhere");
  await expect(inside(page).getByRole("status")).toContainText(/found in 0/);
  expect(opened(), "what is open already is not opened again").toBe(after);
  const other = await page.context().newPage();
  await other.goto("/");
  await searchInside(page, words);
  await expect(hit).toBeVisible();
  await other.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-in**");
  expect(await page.content()).not.toContain(reference);
});

test("it stays readable with two hundred cases, wide and narrow, and without its script", async ({ visitors }) => {
  const page = await visitors.signedIn("lena");
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeVisible();
  expect((await page.locator("[data-bulk]").boundingBox())?.y, "the list comes first").toBeLessThanOrEqual(300);
  for (const [name, address] of [["all", "/"], ["narrowed", "/?nation=wales&state=referred&is=overdue"], ["nothing", "/?label=press&q=zzzz"]] as const) {
    await page.goto(address);
    for (const details of await page.locator("main details").all()) await details.locator("summary").click();
    for (const [width, size] of [["1280", WIDE], ["320", NARROW]] as const) {
      await page.setViewportSize(size);
      await expectNoSidewaysScrolling(page);
      await expectNoViolations(page);
      await page.screenshot({ path: `${PICTURES}staff-queue-${name}-${width}.png`, fullPage: true });
    }
    await page.setViewportSize(WIDE);
  }
  await page.route("**/static/staff-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto("/?nation=scotland");
  await rows(page).first().getByRole("checkbox").check({ force: true });
  await page.getByLabel("To", { exact: true }).selectOption("Nobody");
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByRole("status", { name: "Please note" })).toContainText("One case is assigned to nobody now.");
});
