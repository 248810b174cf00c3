// Two reports on one matter, and one that was sent twice: the reviewers bring them together, and neither reporter
// learns that there is another.

import { expect, type Page } from "@playwright/test";
import { expectPresentable } from "../support/accessible";
import { caseIdOf } from "../support/database";
import { everythingOn, follow, sendReport, type Sent } from "../support/reporting";
import { actionForm, expectDone, openCase, unfold, write } from "../support/staff";
import { test } from "../support/visitors";

const FIRST = { mode: "anonymous", happened: "The lead apron in theatre four has had a torn seam since Whitsun." };
const SECOND = { mode: "anonymous", happened: "Somebody should look at the protective clothing beside the image intensifier." };
const ANSWER = "The clothing was taken out of use and replaced.";

async function link(page: Page, other: string, how: string): Promise<void> {
  const place = page.locator("#summary details", { has: page.locator("summary", { hasText: "Other cases" }) });
  await unfold(place);
  await place.getByLabel("Reference of the other case").fill(other);
  await place.getByLabel(how).check();
  await place.getByRole("button", { name: "Link the cases" }).click();
  await expect(page.getByRole("alert")).toHaveText("The cases are linked.");
}

/** What they read of their own case, and no word of the other. */
async function readsOnlyTheirOwn(page: Page, sent: Sent, other: Sent, words: RegExp): Promise<string> {
  await follow(page, sent.code);
  const { text, source } = await everythingOn(page);
  for (const hint of [other.reference, caseIdOf(other.reference), other.code, "linked", "merged", "duplicate", "other case", "goes along", "same matter"]) {
    expect(source.toLowerCase(), hint).not.toContain(hint.toLowerCase());
  }
  expect(source).not.toMatch(words);
  return text;
}

test("two on the same matter, then one that goes along, and an answer for both", async ({ visitors }) => {
  const reporter = await visitors.reporter();
  const [kept, merged] = [await sendReport(reporter, FIRST), await sendReport(reporter, SECOND)];
  const before = {
    kept: await readsOnlyTheirOwn(reporter, kept, merged, /intensifier/),
    merged: await readsOnlyTheirOwn(reporter, merged, kept, /Whitsun/),
  };

  const alice = await visitors.signedIn("alice");
  await openCase(alice, merged.reference);
  await link(alice, kept.reference, "They are about the same matter");
  const others = alice.locator("#summary details", { hasText: "Other cases (1)" });
  await expect(others).toContainText(`${kept.reference} is about the same matter`);
  await link(alice, kept.reference, "This case goes along with the other");
  await expect(others).toContainText(`${kept.reference} is the case that this one goes along with`);
  await expectPresentable(alice, "staff-case-goes-along-with-another");
  expect(await readsOnlyTheirOwn(reporter, kept, merged, /intensifier/), "linking is nothing to a reporter").toBe(before.kept);
  expect(await readsOnlyTheirOwn(reporter, merged, kept, /Whitsun/)).toBe(before.merged);

  await others.getByRole("link", { name: kept.reference }).click();
  await expect(alice.locator("#report")).toContainText("theatre four");
  await expect(alice.locator("#summary")).toContainText(`${merged.reference} goes along with this case`);
  await write(alice, "Acknowledge the report", "We have it.");
  await expectDone(alice, "Acknowledge the report");
  await alice.getByRole("button", { name: "Begin to look into it" }).click();
  await expectDone(alice, "Begin to look into it");
  const form = actionForm(alice, "Close: something was done");
  await unfold(form);
  await form.getByLabel("What came of it").selectOption({ index: 1 });
  await form.getByLabel(`Yes, seal these words for the person who reported ${merged.reference} too`).check();
  await expectPresentable(alice, "staff-case-closing-with-another");
  await write(alice, "Close: something was done", ANSWER);
  await expect(alice.getByRole("alert")).toContainText(`Also told: ${merged.reference}.`);

  expect(await readsOnlyTheirOwn(reporter, kept, merged, /intensifier/)).toContain(ANSWER);
  const told = await readsOnlyTheirOwn(reporter, merged, kept, /Whitsun|theatre four/);
  expect(told).toContain(ANSWER);
  expect(told, "who is told what came of it was read").toContain("A reviewer confirmed that they have your report.");
  expect(told, "what only the first was told is not there").not.toContain("We have it.");
  await expectPresentable(reporter, "public-tracking-told-along");
});
