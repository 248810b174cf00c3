// Somebody leaves: a lead's browser hands their cases over, and keeps to what reporters ruled out.

import { expect } from "@playwright/test";
import { expectNoSidewaysScrolling, expectNoViolations, NARROW } from "../support/accessible";
import { caseIdOf, sql } from "../support/database";
import { sendReport, SHORT } from "../support/reporting";
import { openCase } from "../support/staff";
import { test } from "../support/visitors";

test("a leaver's cases go to a colleague, but for those that the colleague must not see", async ({ visitors }) => {
  const reporter = await visitors.reporter({ javaScriptEnabled: false });
  const first = await sendReport(reporter);
  const second = await sendReport(reporter, { ...SHORT, happened: "The dose display has been dark since Monday." });
  const hidden = await sendReport(reporter, { ...SHORT, excluded: ["alice"] });
  for (const { reference } of [first, second]) {
    sql(`DELETE FROM grants WHERE person = 'alice' AND case_id = '${caseIdOf(reference)}'`);
  }
  sql("UPDATE people SET state = 'leaving', leaving_until = '2099-12-31' WHERE account = 'carys'");
  try {
    const lena = await visitors.signedIn("lena");
    await lena.getByRole("link", { name: "Leavers" }).click();
    const carys = lena.locator("[data-leaver=carys]");
    await expect(carys.getByRole("heading", { name: "Carys Owen" })).toBeVisible();
    await expectNoViolations(lena);
    await carys.getByLabel("Hand over to").selectOption("alice");
    await carys.getByRole("button", { name: "Hand over" }).click();
    await expect(carys.locator("[data-refused]")).toContainText(hidden.reference);
    await expect(carys.getByRole("status")).toContainText("Finished");
    await lena.setViewportSize(NARROW);
    await expectNoSidewaysScrolling(lena);
    await expectNoViolations(lena);

    const alice = await visitors.signedIn("alice");
    for (const { reference } of [first, second]) await openCase(alice, reference);
    expect(sql(`SELECT count(*) FROM grants WHERE person = 'alice' AND case_id = '${caseIdOf(hidden.reference)}'`)).toBe("0");
  } finally {
    sql("UPDATE people SET state = 'enrolled', leaving_until = NULL WHERE account = 'carys'");
  }
});
