import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "specs",
  outputDir: "results/tests",
  globalSetup: "./support/global-setup.ts",
  // One demo, one database: what one test writes another would see.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    actionTimeout: 20_000,
    // The browser that the system has; nothing is downloaded.
    launchOptions: { executablePath: "/usr/bin/chromium" },
  },
});
