// A case is opened and answered on in its reporter's browser: the code and every word stay there.

import { expect, type Page, type Request } from "@playwright/test";
import { demoCase } from "../support/demo";
import { hostile } from "../support/hostile";
import { follow, reply, sendReport } from "../support/reporting";
import { sendSealed, tellingWords } from "../support/sealing";
import { test } from "../support/visitors";

const HAPPENED = "The lead apron in room four has been torn since Easter.";
const ANSWERS = { mode: "anonymous", happened: HAPPENED };

/** Every request of this page that had a body. */
function bodiesOf(page: Page): string[] {
  const bodies: string[] = [];
  page.on("request", (request: Request) => {
    const body = request.postData();
    if (body !== null) bodies.push(body);
  });
  return bodies;
}

function wordsIn(bodies: readonly string[], words: readonly string[]): string[] {
  return words.filter((word) => bodies.some((body) => new RegExp(`\\b${word}\\b`).test(body)));
}

for (const sends of ["plain", "sealed"] as const) {
  for (const follows of ["plain", "sealed"] as const) {
    test(`a report sent ${sends} is followed ${follows}`, async ({ visitors }) => {
      const sender = sends === "plain" ? await visitors.reporter() : await visitors.sealingReporter();
      const { code, reference } = sends === "plain" ? await sendReport(sender, ANSWERS) : await sendSealed(sender, ANSWERS);
      const page = follows === "plain" ? await visitors.reporter() : await visitors.sealingReporter();
      const bodies = bodiesOf(page);
      await follow(page, code);
      await expect(page).toHaveURL(/\/track$/);
      await expect(page.getByRole("heading", { name: `Case ${reference}` })).toBeVisible();
      await page.getByText("What you reported").click();
      await expect(page.getByText(HAPPENED, { exact: true })).toBeVisible();
      await expect(page.getByText("Without my name. Nobody here learns who I am unless my words give me away.", { exact: true })).toBeVisible();
      await reply(page, hostile("replied"));
      await expect(page.getByRole("alert")).toContainText("Your message was sent.");
      await expect(page.getByText(hostile("replied"), { exact: true })).toHaveCount(1);
      await expect(page.getByLabel("Your message")).toHaveValue("");
      await expect(page.locator("main img, main svg, main script, main b")).toHaveCount(0);
      if (follows === "sealed") {
        expect(bodies).toHaveLength(2);
        expect(wordsIn(bodies, tellingWords(code))).toEqual([]);
        for (const body of bodies) expect(body).not.toContain("replied");
      } else {
        expect(wordsIn(bodies, code.split(" ")), "the plain way sends it: the search finds it").toHaveLength(12);
      }
      // What was written one way is read the other.
      const other = follows === "plain" ? await visitors.sealingReporter() : await visitors.reporter();
      await follow(other, code);
      await expect(other.getByText(hostile("replied"), { exact: true })).toHaveCount(1);
    });
  }
}

test("both ways show the same words", async ({ visitors }) => {
  for (const about of [/being looked into/, /waits for its answer/, /closed, with what was done/]) {
    const [plain, sealed] = [await visitors.reporter(), await visitors.sealingReporter()];
    for (const page of [plain, sealed]) await follow(page, demoCase(about).code);
    for (const part of [".candour-message", "dd.govuk-summary-list__value", ".candour-timeline__item", "h2", "[data-standing]"]) {
      const read = (page: Page) => page.locator(`main ${part}`).evaluateAll((all) => all.filter((one) => one.closest("[hidden], dialog") === null).map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim()));
      const [one, other] = [await read(plain), await read(sealed)];
      const known = (text: string) => !["What you can do yourself"].includes(text);
      expect(other.filter(known), `${about.source}: ${part}`).toEqual(one.filter(known));
    }
  }
});
