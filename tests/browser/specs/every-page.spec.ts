// Every page in every state: accessible as far as axe can tell, styled, and readable on the narrowest screen. A
// picture of each is left in results/pages.

import { expectPresentable } from "../support/accessible";
import { PUBLIC_VIEWS, type View } from "../support/public-views";
import { STAFF_VIEWS } from "../support/staff-views";
import { test } from "../support/visitors";

function everyPage(area: string, views: View[]): void {
  for (const [name, reach] of views) {
    test(`${area}: ${name}`, async ({ visitors }) => expectPresentable(await reach(visitors), `${area}-${name}`));
  }
}

everyPage("public", PUBLIC_VIEWS);
everyPage("staff", STAFF_VIEWS);
