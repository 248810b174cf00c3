// Without a mouse: nothing here clicks.

import { expect } from "@playwright/test";
import { passphraseOf } from "../support/demo";
import { choose, expectVisibleFocus, press, tabTo, typeInto } from "../support/keyboard";
import { readCode, sendReport } from "../support/reporting";
import { actionForm, expectDone } from "../support/staff";
import { test } from "../support/visitors";

test("a reporter fills in, sends and follows a report", async ({ visitors }) => {
  const page = await visitors.reporter();
  await press(page, page.getByRole("link", { name: "Report a concern" }));
  await expect(page.getByRole("heading", { name: "Before you report" })).toBeVisible();
  await press(page, page.getByRole("link", { name: "Go on to the report" }));
  await expect(page.getByRole("heading", { name: "Report a concern" })).toBeVisible();
  await choose(page, "danger", "no");
  await choose(page, "mode", "anonymous");
  await choose(page, "nation", "scotland");
  await tabTo(page, page.getByLabel("MRI"));
  await page.keyboard.press("Space");
  await expect(page.getByLabel("MRI")).toBeChecked();
  await typeInto(page, page.getByLabel("What happened? (needed)"), "Typed without a mouse.");
  await press(page, page.getByRole("button", { name: "Check your answers" }));
  await expect(page.getByText("Typed without a mouse.")).toBeVisible();
  await press(page, page.getByRole("button", { name: "Send the report" }), "Space");
  const { code, reference } = await readCode(page);
  await press(page, page.getByRole("link", { name: "I have kept the code. Go on" }));
  await expect(page.getByRole("heading", { name: "Follow a case" })).toBeVisible();
  await typeInto(page, page.getByLabel("Your case code"), code);
  await press(page, page.getByRole("button", { name: "Open the case" }));
  await expect(page.getByRole("heading", { name: `Case ${reference}` })).toBeVisible();
  await press(page, page.locator("summary", { hasText: "What you reported" }));
  await expect(page.getByText("Typed without a mouse.")).toBeVisible();
});

test("a reviewer signs in, opens a case and writes to the reporter", async ({ visitors }) => {
  const { reference } = await sendReport(await visitors.reporter());
  const page = await visitors.staff();
  await typeInto(page, page.getByLabel("Account name"), "alice");
  await typeInto(page, page.getByLabel("Passphrase", { exact: true }), passphraseOf("alice"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Open cases" })).toBeVisible();
  await press(page, page.getByRole("link", { name: reference }));
  await expect(page.getByRole("heading", { name: "At a glance" })).toBeVisible();
  const form = actionForm(page, "Write to the person who reported");
  await press(page, form.locator("summary"));
  await typeInto(page, form.getByRole("textbox"), "Written without a mouse.");
  await press(page, form.getByRole("button"));
  await expectDone(page, "Write to the person who reported");
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.locator("#conversation").getByText("Written without a mouse.")).toBeVisible();
});

test("the first stop skips to the main content, on public and staff pages", async ({ visitors }) => {
  for (const page of [await visitors.reporter(), await visitors.staff()]) {
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the main content" });
    await expect(skip).toBeFocused();
    await expectVisibleFocus(page);
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
  }
});

test("problems get the focus and lead to their fields", async ({ visitors }) => {
  const page = await visitors.reporter();
  await page.goto("/report");
  await press(page, page.getByRole("button", { name: "Check your answers" }));
  const summary = page.locator(".govuk-error-summary");
  await expect(summary).toBeFocused();
  await expectVisibleFocus(page);
  await press(page, summary.getByRole("link", { name: /^What happened\?/ }));
  await expect(page.getByLabel("What happened? (needed)")).toBeFocused();
  await expectVisibleFocus(page);

  const staff = await visitors.staff();
  await press(staff, staff.getByRole("button", { name: "Sign in" }));
  await expect(staff.locator(".govuk-error-summary")).toBeFocused();
  await press(staff, staff.getByRole("link", { name: "Enter your account name" }));
  await expect(staff.getByLabel("Account name")).toBeFocused();
});
