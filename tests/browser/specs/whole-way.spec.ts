// A report from the first page to its outcome, with and without JavaScript, while everybody writes things that would
// run if they were ever read as markup.

import { expect } from "@playwright/test";
import { hostile } from "../support/hostile";
import { type Answers, follow, reply, sendReport } from "../support/reporting";
import { close, expectDone, openCase, write } from "../support/staff";
import { test } from "../support/visitors";

const TYPED: Record<string, string> = {
  reporter_name: "Robin <b>Vale</b>",
  reporter_contact: "contact <img src=x onerror=alert(11)>",
  organisation: "organisation <script>alert(7)</script> \"><img src=x onerror=alert(8)>",
  happened: `${hostile("happened")}\nand on a second line`,
  when_happened: "when '><script>alert(9)</script>",
  where_happened: "where <svg onload=alert(10)>",
  harm_who: hostile("harm"),
  evidence: hostile("evidence"),
  done_before: hostile("before"),
  came_of_it: hostile("came"),
  detriment_what: hostile("detriment"),
  questions: hostile("questions"),
};

const ANSWERS: Answers = {
  danger: "no",
  mode: "named",
  reporter_kind: "agency",
  nation: "wales",
  setting: "nhs",
  services: ["ct", "mri"],
  goes_on: "still_happening",
  harm: "near_miss",
  detriment: "afraid",
  consent: ["system_regulator"],
  ...TYPED,
};

for (const javaScriptEnabled of [false, true]) {
  test(`from the report to its outcome, the reporter's JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({ visitors }) => {
    const reporter = await visitors.reporter({ javaScriptEnabled });
    await reporter.getByRole("link", { name: "Report a concern" }).click();
    await reporter.getByRole("link", { name: "Go on to the report" }).click();
    const { code, reference } = await sendReport(reporter, ANSWERS);

    const alice = await visitors.signedIn("alice");
    await openCase(alice, reference);
    for (const [question, text] of Object.entries(TYPED)) {
      await expect(alice.locator("#report .candour-text").filter({ hasText: text }), question).toHaveCount(1);
    }
    for (const worded of ["Agency or locum", "Wales", "NHS or HSC trust or board", "CT", "MRI"]) {
      await expect(alice.locator("#report").getByText(worded, { exact: true })).toBeVisible();
    }
    await write(alice, "Acknowledge the report", hostile("acknowledged"));
    await expectDone(alice, "Acknowledge the report");
    await alice.getByRole("button", { name: "Begin to look into it" }).click();
    await expectDone(alice, "Begin to look into it");
    await write(alice, "Ask the person who reported", hostile("asked"));
    await expectDone(alice, "Ask the person who reported");

    await follow(reporter, code);
    await expect(reporter.getByText("We have a question for you", { exact: true })).toBeVisible();
    await expect(reporter.getByText(hostile("acknowledged"), { exact: true })).toBeVisible();
    await expect(reporter.getByText(hostile("asked"), { exact: true })).toBeVisible();
    await expect(reporter.getByText("From Alice Hart")).toHaveCount(2);
    await reporter.getByText("What you reported").click();
    for (const [question, text] of Object.entries(TYPED)) {
      await expect(reporter.locator("details .candour-text").filter({ hasText: text }), question).toHaveCount(1);
    }
    await reply(reporter, hostile("answered"));
    await expect(reporter.getByText("Your message was sent.")).toBeVisible();
    await expect(reporter.getByText(hostile("answered"), { exact: true })).toBeVisible();

    await alice.reload();
    await expect(alice.locator("#conversation").getByText(hostile("answered"), { exact: true })).toBeVisible();
    await write(alice, "Write a note", hostile("noted"));
    await expectDone(alice, "Write a note");
    await expect(alice.locator("#notes").getByText(hostile("noted"), { exact: true })).toBeVisible();
    await close(alice, "Close: something was done", hostile("concluded"));
    await expectDone(alice, "Close: something was done");

    await follow(reporter, code);
    await expect(reporter.getByText("Closed with an answer", { exact: true })).toBeVisible();
    await expect(reporter.getByText(hostile("concluded"), { exact: true })).toBeVisible();
    await expect(reporter.getByText("The answer below was checked")).toBeVisible();
    await expect(reporter.getByText("noted")).toHaveCount(0);
    for (const page of [reporter, alice]) {
      await expect(page.locator("main img, main svg, main script, main b")).toHaveCount(0);
    }
  });
}
