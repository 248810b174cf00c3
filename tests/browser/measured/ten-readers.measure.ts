// A report sealed for ten reviewers: how long it takes, and the longest time that the page stood still meanwhile.

import { expect } from "@playwright/test";
import { approve, invite, invitedPage, setUpAccount } from "../support/enrolling";
import { checkSealed } from "../support/sealing";
import { test } from "../support/visitors";

/** Beside the demo's three reviewers and lead. */
const MORE = ["dewi", "elin", "farah", "gethin", "harriet", "iolo"];
const ROUNDS = 5;
/** How much slower than this machine, as browsers' tools count it. */
const SLOWED = [1, 6];

test("ten reviewers", async ({ visitors }) => {
  for (const account of MORE) {
    const page = await visitors.staff();
    await invitedPage(page, await invite(account, `Reviewer ${account}`));
    const { fingerprint } = await setUpAccount(page);
    await approve(account, fingerprint);
  }
  for (const slowed of SLOWED) {
    for (let round = 0; round < ROUNDS; round++) {
      const page = await visitors.sealingReporter();
      const devtools = await page.context().newCDPSession(page);
      await checkSealed(page, { mode: "anonymous", happened: "The same apron has had a torn seam since May. ".repeat(40) });
      let grants = 0;
      page.on("request", (request) => {
        if (request.url().endsWith("/api/v1/reports")) grants = (JSON.parse(request.postData() ?? "{}") as { grants: unknown[] }).grants.length;
      });
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
      await page.evaluate(() => {
        const seen = { last: performance.now(), longest: 0 };
        Object.assign(window, { seen });
        const frame = (now: number) => {
          seen.longest = Math.max(seen.longest, now - seen.last);
          seen.last = now;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      });
      const began = performance.now();
      await page.getByRole("button", { name: "Send the report" }).click();
      await expect(page.getByRole("heading", { name: "Your report was sent" })).toBeVisible({ timeout: 60_000 });
      const took = performance.now() - began;
      const longest = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
      console.log(`slowed ${slowed} times: ${grants} grants, sent in ${took.toFixed(0)} ms, longest time without a frame ${longest.toFixed(0)} ms`);
      await page.context().close();
    }
  }
});
