// However often a report is sent, there is one case, and its code is shown again.

import { expect, type Page } from "@playwright/test";
import { checkReport, readCode, sendReport, SHORT } from "../support/reporting";
import { listedCases } from "../support/staff";
import { test, type Visitors } from "../support/visitors";

async function newCases(visitors: Visitors, send: (page: Page) => Promise<void>, javaScriptEnabled: boolean): Promise<number> {
  const alice = await visitors.signedIn("alice");
  const before = await listedCases(alice);
  await send(await visitors.reporter({ javaScriptEnabled }));
  const after = await listedCases(alice);
  expect(after).toEqual(expect.arrayContaining(before));
  return after.length - before.length;
}

for (const javaScriptEnabled of [false, true]) {
  const how = `JavaScript ${javaScriptEnabled ? "on" : "off"}`;

  test(`a double click sends one report, ${how}`, async ({ visitors }) => {
    const made = await newCases(visitors, async (page) => {
      await checkReport(page, SHORT);
      await page.getByRole("button", { name: "Send the report" }).dblclick();
      await readCode(page);
    }, javaScriptEnabled);
    expect(made).toBe(1);
  });

  test(`reloading the page with the code shows the same code, ${how}`, async ({ visitors }) => {
    const made = await newCases(visitors, async (page) => {
      const first = await sendReport(page);
      await page.reload();
      expect(await readCode(page)).toEqual(first);
    }, javaScriptEnabled);
    expect(made).toBe(1);
  });

  test(`sending the checked answers again from another tab shows the same code, ${how}`, async ({ visitors }) => {
    const made = await newCases(visitors, async (page) => {
      await checkReport(page, SHORT);
      const again = await page.context().newPage();
      const form = await page.locator("form").evaluate((part) => part.outerHTML);
      await again.route("**/kept", (route) => route.fulfill({ contentType: "text/html", body: form }));
      await again.goto("/kept");
      await page.getByRole("button", { name: "Send the report" }).click();
      const first = await readCode(page);
      await again.getByRole("button", { name: "Send the report" }).click();
      expect(await readCode(again)).toEqual(first);
    }, javaScriptEnabled);
    expect(made).toBe(1);
  });
}

test("going back after sending shows nothing by itself, and sending again is the same case", async ({ visitors }) => {
  const made = await newCases(visitors, async (page) => {
    const first = await sendReport(page);
    // The answers are nowhere in the browser, so it would have to ask the server for them again.
    await expect(page.goBack()).rejects.toThrow("ERR_CACHE_MISS");
    await expect(page.locator("body")).not.toContainText(String(SHORT["happened"]));
    // "Confirm form resubmission", confirmed.
    await page.reload();
    await page.getByRole("button", { name: "Send the report" }).click();
    expect(await readCode(page)).toEqual(first);
  }, false);
  expect(made).toBe(1);
});
