// A demo that one file of tests has for itself: started with other words, or changed before it starts again.

import { type RunningDemo } from "./demo-process";
import { test, Visitors, watched } from "./visitors";

export function testAt(start: () => Promise<RunningDemo>) {
  return test.extend<object, { running: RunningDemo }>({
    running: [
      async ({}, use) => {
        const running = await start();
        await use(running);
        await running.stop();
      },
      { scope: "worker", timeout: 150_000 },
    ],
    visitors: ({ browser, running }, use) => watched(new Visitors(browser, () => running.demo), use),
  });
}
