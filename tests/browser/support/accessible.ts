// What every page has to be: without violations of WCAG 2.2 AA that axe finds, styled, and no wider than a phone.

import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const PICTURES = fileURLToPath(new URL("../results/pages/", import.meta.url));

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 640 };

export async function expectNoViolations(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`));
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}

export async function expectStyled(page: Page): Promise<void> {
  const header = page.locator(".candour-header");
  await expect(header).toHaveCSS("background-color", "rgb(11, 79, 85)");
}

export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const wider = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const reach = (part: Element) => part.getBoundingClientRect().right;
    const parts = [...document.body.querySelectorAll("*")].filter((part) => reach(part) > clientWidth + 0.5);
    return scrollWidth > clientWidth ? parts.map((part) => `${part.tagName}.${part.className} ${reach(part)}`) : [];
  });
  expect(wider).toEqual([]);
}

/** A page as it stands, wide and narrow; a picture of each is left in results/pages. */
export async function expectPresentable(page: Page, name: string): Promise<void> {
  const picture = name.replace(/[^a-z0-9]+/gi, "-");
  // Two looks with axe take their time on a slow machine, and a walk may stop at many pages.
  test.setTimeout(test.info().timeout + 20_000);
  await expectStyled(page);
  await page.screenshot({ path: `${PICTURES}${picture}-1280.png`, fullPage: true });
  await expectNoViolations(page);
  await page.setViewportSize(NARROW);
  // The way out stays at the top of a narrow screen, over whatever is scrolled behind it.
  await page.evaluate(() => scrollTo(0, 0));
  await expectNoSidewaysScrolling(page);
  await page.screenshot({ path: `${PICTURES}${picture}-320.png`, fullPage: true });
  await expectNoViolations(page);
  await page.setViewportSize(WIDE);
}
