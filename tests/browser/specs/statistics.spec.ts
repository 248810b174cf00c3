// Statistics of a quarter and of a year, with charts: on a phone, and where somebody chose their own colours.

import { expect, type Page } from "@playwright/test";
import { expectNoSidewaysScrolling, expectPresentable, NARROW } from "../support/accessible";
import { startDemo } from "../support/demo-process";
import { yearsOfFigures } from "../support/figures";
import { testAt } from "../support/own-demo";

const YEAR = new Date().getUTCFullYear() - 2;

const test = testAt(async () => {
  const first = await startDemo();
  await first.pause();
  yearsOfFigures(first.demo.folder);
  return startDemo([], first.demo.folder);
});

/** Of everything drawn in the charts against what is behind it. */
async function contrasts(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const light = (colour: string): number => {
      const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
      const [red, green, blue] = channels.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const canvas = document.createElement("div");
    canvas.style.backgroundColor = "Canvas";
    document.body.append(canvas);
    const behind = light(getComputedStyle(canvas).backgroundColor);
    canvas.remove();
    return [...document.querySelectorAll("[data-chart] text, [data-chart] rect")].map((part) => {
      const style = getComputedStyle(part);
      const drawn = light(style.fill === "none" ? style.stroke : style.fill);
      return (Math.max(drawn, behind) + 0.05) / (Math.min(drawn, behind) + 0.05);
    });
  });
}

for (const [name, period] of [
  ["quarter", `${YEAR}-Q2`],
  ["year", String(YEAR)],
] as const) {
  test(`a ${name}, wide, narrow and in chosen colours`, async ({ visitors }) => {
    const page = await visitors.signedIn("alice");
    await page.getByRole("link", { name: "Statistics" }).click();
    await expect(page.getByRole("heading", { name: "Statistics" })).toBeVisible();
    await page.goto(`/statistics?period=${period}`);
    await expect(page.getByRole("img").first()).toBeVisible();
    await expect(page.getByRole("cell", { name: "hidden" }).first()).toBeVisible();
    await expect(page.getByRole("img", { name: "Where" }), "nothing in it could be seen").toHaveCount(0);
    await expectPresentable(page, `staff-statistics-${name}`);

    await page.setViewportSize(NARROW);
    for (const chart of await page.locator("[data-chart] svg").all()) {
      const box = await chart.boundingBox();
      expect(box && box.x + box.width, "a chart fits the phone").toBeLessThanOrEqual(NARROW.width);
    }
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      const drawn = await contrasts(page);
      expect(drawn.length).toBeGreaterThan(5);
      for (const contrast of drawn) expect(contrast, colorScheme).toBeGreaterThan(4.5);
      await expectNoSidewaysScrolling(page);
      await page.screenshot({ path: `results/pages/staff-statistics-${name}-forced-${colorScheme}-320.png`, fullPage: true });
    }
  });
}
