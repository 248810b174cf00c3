// Getting about with the keyboard alone, and seeing at every stop where one is.

import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page has. */
const MOST_STOPS = 250;

/** Presses Tab until `target` has the focus. Every stop on the way has to be visible. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  // A heading is there before the style sheet is, and without it no focus looks as it should.
  await page.waitForLoadState();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await target.evaluate((part) => part === document.activeElement)) return;
  }
  throw new Error(`${target} cannot be reached with ${key}`);
}

/** An outline or a shadow on the part itself, or on the circle or box drawn for a radio button or checkbox. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const part = document.activeElement;
    if (part === null || part === document.body) return "on nothing";
    const drawn = [getComputedStyle(part)];
    if (part.nextElementSibling) drawn.push(getComputedStyle(part.nextElementSibling, "::before"));
    const outlined = drawn.some(
      (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none",
    );
    const { width, height, top, bottom } = part.getBoundingClientRect();
    const inSight = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    return outlined && inSight ? "visible" : `not visible on ${part.outerHTML.slice(0, 200)}`;
  });
  expect(seen).toBe("visible");
}

/** Chooses a radio button: Tab into its group, arrows within it. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const group = page.locator(`[name="${name}"]`);
  const wanted = page.locator(`[name="${name}"][value="${value}"]`);
  await tabTo(page, group.first());
  await page.keyboard.press("Space");
  for (let steps = 0; !(await wanted.isChecked()); steps++) {
    expect(steps).toBeLessThan(await group.count());
    await page.keyboard.press("ArrowDown");
    await expectVisibleFocus(page);
  }
}

export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}

export async function press(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
