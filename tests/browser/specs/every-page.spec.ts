// Every page in every state: accessible as far as axe can tell, styled, and readable on the narrowest screen. A
// picture of each is left in results/pages.

import { fileURLToPath } from "node:url";
import { expectNoSidewaysScrolling, expectNoViolations, expectStyled, NARROW, WIDE } from "../support/accessible";
import { PUBLIC_VIEWS, type View } from "../support/public-views";
import { STAFF_VIEWS } from "../support/staff-views";
import { test } from "../support/visitors";

const PICTURES = fileURLToPath(new URL("../results/pages/", import.meta.url));

function everyPage(area: string, views: View[]): void {
  for (const [name, reach] of views) {
    test(`${area}: ${name}`, async ({ visitors }) => {
      const page = await reach(visitors);
      const picture = `${area}-${name.replace(/[^a-z0-9]+/g, "-")}`;
      await expectStyled(page);
      await page.screenshot({ path: `${PICTURES}${picture}-1280.png`, fullPage: true });
      await expectNoViolations(page);
      await page.setViewportSize(NARROW);
      await expectNoSidewaysScrolling(page);
      await page.screenshot({ path: `${PICTURES}${picture}-320.png`, fullPage: true });
      await expectNoViolations(page);
      await page.setViewportSize(WIDE);
    });
  }
}

everyPage("public", PUBLIC_VIEWS);
everyPage("staff", STAFF_VIEWS);
