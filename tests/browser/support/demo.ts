// What the tests know of the demo that the global set-up started.

export interface DemoCase {
  reference: string;
  about: string;
  code: string;
}

export interface Demo {
  folder: string;
  publicOrigin: string;
  staffOrigin: string;
  passphrases: Record<string, string>;
  cases: DemoCase[];
}

export const DEMO_VARIABLE = "DEMO_UNDER_TEST";

export function theDemo(): Demo {
  const text = process.env[DEMO_VARIABLE];
  if (text === undefined) throw new Error("the global set-up did not run");
  return JSON.parse(text) as Demo;
}

export function demoCase(about: RegExp): DemoCase {
  const found = theDemo().cases.find((known) => about.test(known.about));
  if (!found) throw new Error(`the demo has no case ${about}`);
  return found;
}

export function passphraseOf(account: string): string {
  const words = theDemo().passphrases[account];
  if (words === undefined) throw new Error(`the demo has no ${account}`);
  return words;
}
