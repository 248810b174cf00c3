// Measurements: `npm run measure`, on a quiet machine and with the released program (README.md).

import { defineConfig } from "@playwright/test";
import tests from "./playwright.config";

export default defineConfig(tests, { testDir: "measured", testMatch: "*.measure.ts", timeout: 1_800_000 });
