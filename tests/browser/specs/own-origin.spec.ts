// What the browser keeps and whom it asks.

import { expect, type Page, type Request } from "@playwright/test";
import { theDemo } from "../support/demo";
import { follow, reply, sendReport } from "../support/reporting";
import { openCase } from "../support/staff";
import { test } from "../support/visitors";

function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  return requests;
}

test("public pages set no cookie, keep nothing and ask nobody else", async ({ visitors }) => {
  const page = await visitors.reporter();
  const requests = requestsOf(page);
  for (const path of ["/", "/before-you-report", "/report", "/track", "/keys", "/nowhere"]) await page.goto(path);
  const { code } = await sendReport(page);
  await follow(page, code);
  await reply(page, "One thing more.");
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(new Set(requests.map((request) => new URL(request.url()).origin))).toEqual(new Set([theDemo().publicOrigin]));
  const addresses = requests.map((request) => decodeURIComponent(request.url())).join(" ");
  for (const word of code.split(" ").slice(0, 2)) expect(addresses).not.toContain(`${word} `);
  expect(addresses).not.toContain("?");
  for (const request of requests) {
    expect((await request.allHeaders())["referer"] ?? "", request.url()).toBe("");
    // An icon may still be under way when the page is left.
    const response = await request.response();
    if (response) expect(await response.headerValue("set-cookie"), request.url()).toBeNull();
  }
  expect(requests.filter((request) => request.method() === "POST")).toHaveLength(4);
});

test("staff pages have one cookie, which no script can read, and ask nobody else", async ({ visitors }) => {
  const { reference } = await sendReport(await visitors.reporter());
  const page = await visitors.staff();
  const requests = requestsOf(page);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto("/enrol");
  await page.goto("/sign-in");
  expect(await page.context().cookies()).toEqual([]);
  const alice = await visitors.signedIn("alice");
  const later = requestsOf(alice);
  await openCase(alice, reference);
  await alice.goto("/account");
  await expect(alice.getByText("Your keys are the approved ones.")).toBeVisible();
  const cookies = await alice.context().cookies();
  expect(cookies.map(({ httpOnly, sameSite, expires, path }) => ({ httpOnly, sameSite, expires, path }))).toEqual([
    { httpOnly: true, sameSite: "Strict", expires: -1, path: "/" },
  ]);
  const all = [...requests, ...later].map((request) => new URL(request.url()));
  expect(new Set(all.map((address) => address.origin))).toEqual(new Set([theDemo().staffOrigin]));
  expect(all.some((address) => address.pathname === "/api/v1/keys")).toBe(true);
});

test("the pages come with the headers that keep them to themselves", async ({ visitors }) => {
  for (const page of [await visitors.reporter(), await visitors.staff()]) {
    const response = await page.reload();
    const headers = await response?.allHeaders();
    expect(headers?.["content-security-policy"]).toMatch(/^default-src 'none';/);
    expect(headers?.["content-security-policy"]).not.toMatch(/unsafe|\*|http/);
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
    });
  }
});
