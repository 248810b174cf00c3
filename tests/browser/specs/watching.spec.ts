// The watch over every test sees what it is there to see.

import { expect } from "@playwright/test";
import { theDemo } from "../support/demo";
import { test } from "../support/visitors";
import { Watch } from "../support/watch";

const POLICY = "default-src 'none'; script-src 'nonce-known'";

test("dialogs, errors, policy violations and requests to elsewhere are noted", async ({ browser }) => {
  const { publicOrigin, staffOrigin } = theDemo();
  const context = await browser.newContext({ baseURL: publicOrigin });
  const watch = new Watch();
  await watch.over(context, publicOrigin);
  const body = `<script nonce="known">alert("here"); setTimeout(() => { throw new Error("thrown"); })</script>
    <script>alert("never")</script><a href="${staffOrigin}/keys">elsewhere</a>`;
  await context.route("**/watched", (route) =>
    route.fulfill({ contentType: "text/html", headers: { "content-security-policy": POLICY }, body }),
  );
  const page = await context.newPage();
  await page.goto("/watched");
  await page.getByRole("link").click();
  const text = () => watch.findings.join("\n");
  await expect.poll(text).toContain("a dialog opened: here");
  await expect.poll(text).toContain("an error in a page: thrown");
  await expect.poll(text).toContain("policy violation: script-src-elem inline");
  await expect.poll(text).toContain(`something was asked of elsewhere: ${staffOrigin}/keys`);
  expect(text()).not.toContain("never");
  await context.close();
});

test("a style sheet that is not there is noted", async ({ browser }) => {
  const { publicOrigin } = theDemo();
  const context = await browser.newContext({ baseURL: publicOrigin });
  const watch = new Watch();
  await watch.over(context, publicOrigin);
  await context.route("**/static/*.css", (route) => route.fulfill({ status: 404 }));
  await (await context.newPage()).goto("/");
  await expect.poll(() => watch.findings.join("\n")).toContain("the console says: Failed to load resource");
  await context.close();
});
