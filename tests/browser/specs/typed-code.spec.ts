// A slip in the code is named, and what was typed is not lost.

import { expect } from "@playwright/test";
import { follow, SHORT, sendReport } from "../support/reporting";
import { test } from "../support/visitors";

test("a mistyped word is named, with the word it may have been", async ({ visitors }) => {
  const page = await visitors.reporter({ javaScriptEnabled: false });
  const { code, reference } = await sendReport(page, SHORT);
  const words = code.split(" ");
  // The first four letters of a word of the list are its own.
  const slip = `${words[4]}x`;
  const typed = words.with(4, slip).join(" ");
  await page.goto("/track");
  await page.getByLabel("Your case code").fill(typed);
  await page.getByRole("button", { name: "Open the case" }).click();
  const sentence = `'${slip}' is not a word from a code. Did you mean '${words[4]}'?`;
  await expect(page.locator(".govuk-error-summary")).toContainText(sentence);
  await expect(page.locator("#code-problem")).toContainText(sentence);
  await expect(page.getByLabel("Your case code")).toHaveValue(typed);

  await page.getByLabel("Your case code").fill(words.join("\n").toUpperCase());
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByRole("heading", { name: `Case ${reference}` })).toBeVisible();
  await follow(page, `  ${code.replaceAll(" ", "  ")}  `);
});

test("words in the wrong order are told apart from unknown words", async ({ visitors }) => {
  const page = await visitors.reporter({ javaScriptEnabled: false });
  await page.goto("/track");
  const typed = `${"abandon ".repeat(11)}zoo`;
  await page.getByLabel("Your case code").fill(typed);
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.locator("#code-problem")).toContainText("Each word exists, but they do not go together.");
  await expect(page.getByLabel("Your case code")).toHaveValue(typed);
});
