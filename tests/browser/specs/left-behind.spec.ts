// After signing out and closing the browser, its folder on the disk holds nothing that opens anything.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, type Page } from "@playwright/test";
import { sql } from "../support/database";
import { passphraseOf, theDemo } from "../support/demo";
import { searchProfile } from "../support/profile";
import { sendReport } from "../support/reporting";
import { type Caught, secretsOf, type SignInAnswer } from "../support/secrets";
import { expectDone, openCase, signIn, write } from "../support/staff";
import { entriesKept } from "../support/vault";
import { test } from "../support/visitors";

const HAPPENED = "Unmistakable sentence of the report: seventeen plates, unlabelled.";
const NOTE = "Unmistakable sentence of the note: ask the physicist first.";

async function answerTo(page: Page, path: string): Promise<unknown> {
  return (await page.waitForResponse((response) => new URL(response.url()).pathname === path)).json();
}

async function work(context: BrowserContext, reference: string): Promise<Caught> {
  const page = context.pages()[0] as Page;
  await page.goto("/sign-in");
  const service = (await page.locator("[data-service]").getAttribute("data-service")) ?? "";
  const passphrase = passphraseOf("bashir");
  const [answer] = await Promise.all([answerTo(page, "/api/v1/sign-in"), signIn(page, "bashir")]);
  const path = await page.getByRole("link", { name: reference }).getAttribute("href");
  const [people, bundle] = await Promise.all([
    answerTo(page, "/api/v1/keys"),
    answerTo(page, `/api/v1${path}`),
    openCase(page, reference),
  ]);
  await expect(page.getByText(HAPPENED)).toBeVisible();
  await write(page, "Write a note", NOTE);
  await expectDone(page, "Write a note");
  const cookie = (await context.cookies())[0]?.value ?? "";
  return {
    service,
    passphrase,
    signIn: answer as SignInAnswer,
    people: (people as { people: unknown }).people,
    bundle: bundle as Caught["bundle"],
    cookie,
  };
}

test("the browser's folder opens nothing after signing out", async ({ visitors }) => {
  const { reference } = await sendReport(await visitors.reporter(), { mode: "anonymous", happened: HAPPENED });
  const profile = mkdtempSync(join(tmpdir(), "candour-profile-"));
  const launch = () =>
    chromium.launchPersistentContext(profile, { baseURL: theDemo().staffOrigin, executablePath: "/usr/bin/chromium" });
  try {
    const context = await launch();
    const caught = await work(context, reference);
    const secrets = await secretsOf(caught);
    const held = `SELECT count(*) FROM sessions WHERE hex(wrap_key) = '${Buffer.from(secrets["wrap key"] as Uint8Array).toString("hex").toUpperCase()}'`;
    expect(sql(held)).toBe("1");
    const page = context.pages()[0] as Page;
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByText("You are signed out.")).toBeVisible();
    await context.close();

    expect(sql(held), "the server has forgotten the wrap key").toBe("0");
    expect(searchProfile(profile, { ...secrets, report: HAPPENED, note: NOTE })).toEqual([]);
    // The search does find what a browser keeps: the address of a page that was visited.
    expect(searchProfile(profile, { address: `${theDemo().staffOrigin}/sign-in` })).not.toEqual([]);

    const later = await launch();
    const again = later.pages()[0] as Page;
    await again.goto("/sign-in");
    await expect.poll(() => entriesKept(again).catch(String)).toBe(0);
    expect(await later.cookies()).toEqual([]);
    await later.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  }
});
