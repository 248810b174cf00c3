// Every staff page, in every state that looks different.

import { expect, type Page } from "@playwright/test";
import { caseAtWork, classify, NAMED, preview, route } from "./casework";
import { caseIdOf, sql } from "./database";
import { demoCase } from "./demo";
import { invite, invitedPage, setUpAccount } from "./enrolling";
import { type View } from "./public-views";
import { sendReport } from "./reporting";
import { actionForm, expectDone, openCase, signIn, unfold, write } from "./staff";
import { type Visitors } from "./visitors";

function signedOut(name: string, steps: (page: Page) => Promise<unknown>): View {
  return [name, async (visitors) => {
    const page = await visitors.staff();
    await steps(page);
    return page;
  }];
}

function as(account: string, name: string, steps: (page: Page) => Promise<unknown>): View {
  return [name, async (visitors) => {
    const page = await visitors.signedIn(account);
    await steps(page);
    return page;
  }];
}

async function newCase(visitors: Visitors): Promise<string> {
  return (await sendReport(await visitors.reporter())).reference;
}

function demo(account: string, about: RegExp): View {
  return as(account, `case: ${about.source}, as ${account}`, async (page) => {
    if (/closed/.test(about.source)) await page.goto("/?closed=1");
    await openCase(page, demoCase(about).reference);
    for (const details of await page.locator("details").all()) await unfold(details);
  });
}

let invited = 0;

async function withInvitation(page: Page): Promise<string> {
  const account = `new-${++invited}`;
  await invitedPage(page, await invite(account, "Somebody New"));
  return account;
}

export const STAFF_VIEWS: View[] = [
  as("alice", "error: no such page", (page) => page.goto("/no-such-page")),
  signedOut("error: no such page, signed out", (page) => page.goto("/no-such-page")),
  signedOut("sign in", async () => undefined),
  signedOut("sign in: after the end", (page) => page.goto("/sign-in?ended=1")),
  signedOut("sign in: before its script runs", async (page) => {
    await page.route("**/static/staff-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.reload();
    await expect(page.getByRole("button", { name: "Sign in" })).toBeDisabled();
  }),
  signedOut("sign in: with problems", async (page) => {
    await page.getByLabel("Passphrase", { exact: true }).fill("garden velvt orbit");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.locator(".govuk-error-summary li")).toHaveCount(2);
  }),
  signedOut("sign in: refused", async (page) => {
    await page.getByLabel("Account name").fill("alice");
    await page.getByLabel("Passphrase", { exact: true }).fill("zoo zoo zoo zoo zoo zoo");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("These do not fit together.")).toBeVisible();
  }),
  signedOut("enrol", (page) => page.goto("/enrol")),
  signedOut("enrol: with problems", async (page) => {
    await page.goto("/enrol");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.locator(".govuk-error-summary li")).toHaveCount(2);
  }),
  signedOut("enrol: the words", (page) => withInvitation(page)),
  signedOut("enrol: typing them again, with a problem", async (page) => {
    await withInvitation(page);
    await page.getByRole("button", { name: "I have written them down" }).click();
    await page.getByRole("button", { name: "Finish" }).click();
    await expect(page.locator(".govuk-error-summary li")).toHaveCount(1);
  }),
  signedOut("enrol: done", async (page) => {
    await withInvitation(page);
    await setUpAccount(page);
  }),
  signedOut("cases: not approved", async (page) => {
    const account = await withInvitation(page);
    const { passphrase } = await setUpAccount(page);
    await page.goto("/sign-in");
    await signIn(page, account, passphrase);
    await expect(page.getByText("There is no open case for you.")).toBeVisible();
  }),
  as("alice", "cases: open", (page) => expect(page.locator("tbody tr").first()).toBeVisible()),
  as("alice", "cases: concluded", async (page) => {
    await page.getByRole("link", { name: "Concluded", exact: true }).click();
    await expect(page.getByRole("link", { name: demoCase(/closed/).reference })).toBeVisible();
  }),
  demo("alice", /danger now/),
  demo("bashir", /waiting for its acknowledgement/),
  demo("alice", /being looked into/),
  demo("carys", /waits for its answer/),
  demo("lena", /a lead decides/),
  demo("alice", /closed, with what was done/),
  as("alice", "case: an empty note", async (page) => {
    await openCase(page, demoCase(/being looked into/).reference);
    await write(page, "Write a note", "");
    await expect(page.locator(".govuk-error-summary")).toContainText("Write something first");
  }),
  ["case: who can act, before anybody chose", async (visitors) => {
    const { alice } = await caseAtWork(visitors);
    await classify(alice);
    return alice;
  }],
  ["case: what will leave, and what has left", async (visitors) => {
    const { alice } = await caseAtWork(visitors, { ...NAMED, consent: ["system_regulator"] });
    await classify(alice);
    await route(alice);
    const first = await preview(alice, "cqc", "Please look at this.");
    await first.getByRole("button", { name: /^Seal and refer/ }).click();
    await expect(alice.getByRole("alert")).toContainText("Sealed and referred");
    for (const details of await alice.locator("#referrals details").all()) await unfold(details);
    return alice;
  }],
  ["case: a pack that is looked at", async (visitors) => {
    const { alice } = await caseAtWork(visitors, { ...NAMED, consent: ["system_regulator"] });
    await classify(alice);
    await route(alice);
    await preview(alice, "cqc", "Please look at this.");
    return alice;
  }],
  as("alice", "case: no such case", async (page) => {
    await page.goto(`/cases/${"a".repeat(26)}`);
    await expect(page.locator(".govuk-error-summary")).toBeVisible();
  }),
  ["case: somebody else was first", async (visitors) => {
    const reference = await newCase(visitors);
    const [alice, bashir] = [await visitors.signedIn("alice"), await visitors.signedIn("bashir")];
    await openCase(alice, reference);
    await openCase(bashir, reference);
    await write(alice, "Acknowledge the report", "First.");
    await expectDone(alice, "Acknowledge the report");
    await write(bashir, "Acknowledge the report", "Second.");
    await expect(actionForm(bashir, "Acknowledge the report")).toHaveCount(0);
    return bashir;
  }],
  ["case: done", async (visitors) => {
    const reference = await newCase(visitors);
    const alice = await visitors.signedIn("alice");
    await openCase(alice, reference);
    await write(alice, "Write a note", "A note.");
    await expectDone(alice, "Write a note");
    return alice;
  }],
  ["case: with a gap", async (visitors) => {
    const reference = await newCase(visitors);
    const alice = await visitors.signedIn("alice");
    await openCase(alice, reference);
    await write(alice, "Write a note", "A note.");
    await expectDone(alice, "Write a note");
    sql(`DELETE FROM entries WHERE case_id = '${caseIdOf(reference)}' AND thread = 'staff'`);
    await alice.reload();
    await expect(alice.getByText("Entry 0 is missing.")).toBeVisible();
    return alice;
  }],
  as("conor", "asked of custodians: to be decided", (page) =>
    expect(page.getByRole("link", { name: demoCase(/being looked into/).reference })).toBeVisible()),
  as("conor", "asked of custodians: decided", async (page) => {
    await page.goto("/disclosures?over=1");
    await expect(page.getByRole("heading", { name: "What was decided" })).toBeVisible();
  }),
  as("conor", "name: asked for", async (page) => {
    await page.getByRole("link", { name: demoCase(/being looked into/).reference }).click();
    await expect(page.getByRole("heading", { name: "At a glance" })).toBeVisible();
    for (const details of await page.locator("details").all()) await unfold(details);
  }),
  as("hcpc-desk", "referrals: open", (page) => page.goto("/referrals")),
  as("cqc-desk", "referrals: over", (page) => page.goto("/referrals?over=1")),
  as("cqc-desk", "referral", async (page) => {
    const own = sql("SELECT id FROM referrals WHERE body = 'cqc' ORDER BY sent_on LIMIT 1");
    await page.goto(`/referrals/${own}`);
    await expect(page.getByRole("heading", { name: "At a glance" })).toBeVisible();
    for (const details of await page.locator("details").all()) await details.locator("summary").click();
  }),
  as("cqc-desk", "referral: no such referral", async (page) => {
    await page.goto(`/referrals/${"a".repeat(16)}`);
    await expect(page.locator(".govuk-error-summary")).toBeVisible();
  }),
  signedOut("referrals: not approved", async (page) => {
    const account = `desk-${++invited}`;
    await invitedPage(page, await invite(account, "A New Desk", "--role", "liaison", "--body", "cqc"));
    const { passphrase } = await setUpAccount(page);
    await page.goto("/sign-in");
    await signIn(page, account, passphrase);
    await expect(page.getByText("has not approved your keys yet")).toBeVisible();
  }),
  as("alice", "account", (page) => page.goto("/account")),
  as("alice", "account: a key to take along", async (page) => {
    await page.goto("/account");
    await page.getByRole("button", { name: "Make the file" }).click();
    await expect(page.getByRole("button", { name: "Download candour-identity-alice.age" })).toBeVisible();
  }),
  as("alice", "the question before the idle time is over", async (page) => {
    await page.clock.install();
    await page.goto("/account");
    await expect(page.getByText("Your keys are the approved ones.")).toBeVisible();
    await page.clock.fastForward("13:30");
    await page.clock.runFor(10_000);
    await expect(page.getByRole("alertdialog")).toBeVisible();
  }),
  as("alice", "no such staff page", (page) => page.goto("/nowhere")),
];
