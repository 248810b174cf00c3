// Notes everything that must not happen in a browser, whatever a test is about.

import { type BrowserContext, type Page } from "@playwright/test";

export class Watch {
  readonly findings: string[] = [];
  private readonly expected: string[] = [];

  /** Requests to addresses with this in them are made to fail by the test itself. */
  expectFailure(address: string): void {
    this.expected.push(address);
  }

  /** `origin` is the only one that pages of this context may ask anything of. */
  async over(context: BrowserContext, origin: string): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    context.on("page", (page) => this.overPage(page, origin));
  }

  private overPage(page: Page, origin: string): void {
    page.on("dialog", (dialog) => {
      this.findings.push(`a dialog opened: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("pageerror", (error) => this.findings.push(`an error in a page: ${error.message}`));
    page.on("console", (message) => {
      const { url } = message.location();
      if (message.type() !== "error" || isRefusal(message.text(), url)) return;
      if (this.expected.some((part) => url.includes(part)) && message.text().startsWith("Failed to load resource")) return;
      this.findings.push(`the console says: ${message.text()}`);
    });
    page.on("request", (request) => {
      const asked = new URL(request.url());
      const allowed = asked.protocol === "about:" || asked.origin === origin;
      if (!allowed) this.findings.push(`something was asked of elsewhere: ${request.url()}`);
    });
  }
}

/** The browser also notes refusals that the pages deal with themselves: wrong words, somebody else was first. */
function isRefusal(text: string, url: string): boolean {
  return /^Failed to load resource: the server responded with a status of 4\d\d/.test(text) && !url.includes("/static/");
}
