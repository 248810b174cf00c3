// A browser that goes on when nobody drives it any more.

import { spawn } from "node:child_process";
import { type Browser, chromium } from "@playwright/test";

export async function ownChromium(profile: string): Promise<{ driven: Browser; end: () => void }> {
  const words = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const child = spawn("/usr/bin/chromium", [...words, `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      said += text.toString();
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => reject(new Error(said)));
  });
  return { driven: await chromium.connectOverCDP(address), end: () => void child.kill() };
}
