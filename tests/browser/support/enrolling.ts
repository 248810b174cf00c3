// Taking somebody new on, with the command line beside the running demo.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { candour } from "./binary";
import { databaseOf } from "./database";
import { theDemo } from "./demo";

/** A configuration that means the demo's own database and keys. */
function configuration(): string {
  const { folder, publicOrigin, staffOrigin } = theDemo();
  const file = join(folder, "candour.toml");
  const listener = (name: string, origin: string) =>
    `[${name}]\nlisten = "127.0.0.1:${new URL(origin).port}"\norigin = "${origin}"\n`;
  const lines = `database = "${databaseOf(folder) ?? "sqlite:data/candour.db"}"\nkeys = "keys"\nsecret_file = "secret"\n`;
  writeFileSync(file, lines + listener("public", publicOrigin) + listener("staff", staffOrigin));
  return file;
}

/** The link that the operator hands over. */
export async function invite(account: string, name: string, ...post: string[]): Promise<string> {
  const as = post.length > 0 ? post : ["--role", "reviewer"];
  const printed = await candour("--config", configuration(), "people", "invite", account, "--name", name, ...as);
  const link = /http:\S+\/enrol#\S+/.exec(printed)?.[0];
  if (!link) throw new Error(`no link in:\n${printed}`);
  return link;
}

export async function approve(account: string, fingerprint: string): Promise<void> {
  await candour("--config", configuration(), "keys", "approve", account, fingerprint);
}

/** Follows the link up to the words. */
export async function invitedPage(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByLabel("Invitation code")).toHaveValue(/.+/);
  expect(page.url()).not.toContain("#");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator("[data-passphrase] li")).toHaveCount(6);
}

/** Writes the words down, types them, and finishes. */
export async function setUpAccount(page: Page): Promise<{ passphrase: string; fingerprint: string }> {
  const passphrase = (await page.locator("[data-passphrase] li").allTextContents()).join(" ");
  await page.getByRole("button", { name: "I have written them down" }).click();
  await page.getByLabel("Type your passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page.getByRole("heading", { name: "Your account is set up" })).toBeFocused();
  const fingerprint = (await page.locator("[data-step=done] [data-fingerprint]").textContent()) ?? "";
  expect(fingerprint).toMatch(/^([a-z2-7]{4}-){5}[a-z2-7]{4}$/);
  return { passphrase, fingerprint };
}
