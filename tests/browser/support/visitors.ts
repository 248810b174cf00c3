// People at browsers: each with a context of their own, all of them watched.

import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from "@playwright/test";
import { type Demo, theDemo } from "./demo";
import { signIn } from "./staff";
import { Watch } from "./watch";

export class Visitors {
  readonly watch = new Watch();
  private readonly contexts: BrowserContext[] = [];

  /** `demo` is another one than that of all tests. */
  constructor(
    private readonly browser: Browser,
    private readonly demo: () => Demo = theDemo,
  ) {}

  /** At the first public page, without the page's own script: what everybody has whose browser runs none of it. */
  async reporter(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(this.demo().publicOrigin, options);
    // A page whose requests are looked at asks the server again where a browser left alone would use its cache.
    if (options.javaScriptEnabled !== false) {
      await page.route("**/static/public-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    }
    await page.goto("/");
    return page;
  }

  /** At the first public page, with a browser that seals. */
  async sealingReporter(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(this.demo().publicOrigin, options);
    await page.goto("/");
    return page;
  }

  /** At the sign-in page. */
  async staff(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(this.demo().staffOrigin, options);
    await page.goto("/sign-in");
    return page;
  }

  /** At the open cases. */
  async signedIn(account: string): Promise<Page> {
    const page = await this.staff();
    await signIn(page, account);
    return page;
  }

  async leave(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }

  private async visitor(origin: string, options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: origin, ...options });
    this.contexts.push(context);
    await this.watch.over(context, origin);
    return context.newPage();
  }
}

export const test = base.extend<{ visitors: Visitors }>({
  visitors: ({ browser }, use) => watched(new Visitors(browser), use),
});

/** The same at a demo of one's own. */
export async function watched(visitors: Visitors, use: (visitors: Visitors) => Promise<void>): Promise<void> {
  await use(visitors);
  await visitors.leave();
  expect(visitors.watch.findings, "dialogs, errors, policy violations, requests to elsewhere").toEqual([]);
}
