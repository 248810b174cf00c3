// Every public page, in every state that looks different.

import { expect, type Page } from "@playwright/test";
import { demoCase } from "./demo";
import { type Answers, checkReport, follow, reply, sendReport, SHORT } from "./reporting";
import { type Visitors } from "./visitors";

export type View = [name: string, reach: (visitors: Visitors) => Promise<Page>];

const IN_CONFIDENCE: Answers = { ...SHORT, mode: "confidential", reporter_name: "Robin Vale", reporter_contact: "by text" };

function at(name: string, path: string): View {
  return [name, async (visitors) => {
    const page = await visitors.reporter();
    await page.goto(path);
    return page;
  }];
}

function after(name: string, steps: (page: Page) => Promise<unknown>): View {
  return [name, async (visitors) => {
    const page = await visitors.reporter();
    await steps(page);
    return page;
  }];
}

/** As where the page was changed on its way here, or stood open too long. */
async function spoil(page: Page, field: string, value: string): Promise<void> {
  await page.locator(`input[name="${field}"]`).evaluateAll((inputs, text) => inputs.forEach((input) => input.setAttribute("value", text)), value);
}

function tracking(about: RegExp): View {
  return after(`tracking: ${about.source}`, async (page) => {
    await follow(page, demoCase(about).code);
    const answers = page.getByText("What you reported");
    await answers.click();
  });
}

function typedCode(name: string, code: string, sentence: string): View {
  return after(name, async (page) => {
    await page.goto("/track");
    await page.getByLabel("Your case code").fill(code);
    await page.getByRole("button", { name: "Open the case" }).click();
    await expect(page.locator("#code-problem")).toContainText(sentence);
  });
}

export const PUBLIC_VIEWS: View[] = [
  at("start", "/"),
  at("before you report", "/before-you-report"),
  after("before you report: with what was chosen", async (page) => {
    await page.goto("/before-you-report");
    await page.getByLabel("Scotland").check();
    await page.getByLabel("Without my name").check();
    await page.getByRole("button", { name: "Show what fits" }).click();
    await expect(page.getByText("This is for what you chose below.")).toBeVisible();
    for (const part of await page.locator("summary").all()) await part.click();
  }),
  at("report: empty", "/report"),
  after("report: with problems", async (page) => {
    await page.goto("/report");
    await page.locator("[name=reporter_name]").fill("n".repeat(300));
    await page.getByText("What these mean").click();
    await page.getByRole("button", { name: "Check your answers" }).click();
    await expect(page.locator(".govuk-error-summary li")).toHaveCount(3);
  }),
  after("report: back with the answers", async (page) => {
    await checkReport(page, { ...IN_CONFIDENCE, services: ["ct", "mri"], category: "mr_safety" });
    await page.getByRole("button", { name: "Change your answers" }).click();
    await expect(page.getByRole("heading", { name: "Report a concern" })).toBeVisible();
  }),
  after("check: anonymous, somebody in danger", (page) => checkReport(page, { ...SHORT, danger: "yes" })),
  after("check: in confidence", (page) => checkReport(page, IN_CONFIDENCE)),
  after("check: not recognised", async (page) => {
    await checkReport(page, SHORT);
    await spoil(page, "box", "AAAA");
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByText("This page could not be recognised")).toBeVisible();
  }),
  after("the code", (page) => sendReport(page)),
  after("the code, somebody in danger", (page) => sendReport(page, { ...SHORT, danger: "yes" })),
  after("already sent", async (page) => {
    await checkReport(page, SHORT);
    const box = (await page.locator("input[name=box]").getAttribute("value")) ?? "";
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByRole("heading", { name: "Your report was sent" })).toBeVisible();
    await checkReport(page, { ...SHORT, happened: "Something else." });
    await spoil(page, "box", box);
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByRole("heading", { name: "This report was sent before" })).toBeVisible();
  }),
  at("track", "/track"),
  typedCode("track: nothing typed", "", "Enter the twelve words"),
  typedCode("track: an unknown word", `${"abandon ".repeat(10)}abandn about`, "Did you mean 'abandon'?"),
  typedCode("track: no such case", `${"abandon ".repeat(11)}about`, "No case is followed with this code."),
  tracking(/danger now/),
  tracking(/waiting for its acknowledgement/),
  tracking(/being looked into/),
  tracking(/waits for its answer/),
  tracking(/a lead decides/),
  tracking(/closed, with what was done/),
  after("tracking: an empty message", async (page) => {
    await follow(page, demoCase(/being looked into/).code);
    await page.getByRole("button", { name: "Send the message" }).click();
    await expect(page.locator("#reply-text-problem")).toContainText("Write a message first");
  }),
  after("tracking: a message was sent", async (page) => {
    await follow(page, (await sendReport(page)).code);
    await reply(page, "One thing more.");
    await expect(page.getByText("Your message was sent.")).toBeVisible();
  }),
  after("tracking: every part open", async (page) => {
    await follow(page, demoCase(/being looked into/).code);
    for (const part of await page.locator("summary").all()) await part.click();
    await expect(page.getByRole("button", { name: "Take my report back" })).toBeVisible();
  }),
  after("tracking: taking it back without a tick", async (page) => {
    await follow(page, demoCase(/being looked into/).code);
    await page.getByText("Take your report back").click();
    await page.getByRole("button", { name: "Take my report back" }).click();
    await expect(page.locator("#withdraw-tick-problem")).toContainText("Tick the box");
  }),
  after("tracking: a rating without a choice", async (page) => {
    await follow(page, demoCase(/closed, with what was done/).code);
    await page.getByRole("button", { name: "Send my rating" }).click();
    await expect(page.locator("#rate-choice-problem")).toContainText("Choose one of the five answers");
  }),
  after("tracking: a note without a day", async (page) => {
    await follow(page, demoCase(/being looked into/).code);
    await page.getByText("Add a note").click();
    await page.getByLabel("Day", { exact: true }).fill("");
    await page.getByRole("button", { name: "Save the note" }).click();
    await expect(page.locator("#diary-day-problem")).toContainText("Enter the day as three numbers");
  }),
  after("track: the note is kept", async (page) => {
    await follow(page, demoCase(/being looked into/).code);
    for (const box of await page.locator("input[name=box]").all()) await box.evaluate((input) => input.setAttribute("value", "AAAA"));
    await page.getByText("Add a note").click();
    await page.getByLabel("Your note").fill("This took me an hour.");
    await page.getByRole("button", { name: "Save the note" }).click();
    await expect(page.getByLabel("Your note")).toHaveValue("This took me an hour.");
  }),
  after("track: the message is kept", async (page) => {
    await follow(page, demoCase(/being looked into/).code);
    await spoil(page, "box", "AAAA");
    await reply(page, "This took me an hour.");
    await expect(page.getByLabel("Your message")).toHaveValue("This took me an hour.");
  }),
  at("keys", "/keys"),
  at("what the browser runs", "/source"),
  at("who takes what", "/bodies"),
  at("who takes what: one nation", "/bodies?nation=england"),
  at("safety", "/safety"),
  at("urgent", "/urgent"),
  at("help", "/help"),
  at("privacy", "/privacy"),
  at("cookies", "/cookies"),
  at("accessibility", "/accessibility"),
  at("no such page", "/nowhere"),
];
