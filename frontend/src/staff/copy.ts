// What the script says, from locales/en/browser.ftl.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "../../../locales/en/browser.ftl";

const bundle = new FluentBundle("en-GB", { useIsolating: false });
const [mistake] = bundle.addResource(new FluentResource(english));
if (mistake) throw mistake;

export function say(id: string, values?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(id);
  if (!message?.value) throw new Error(`no copy for ${id}`);
  const problems: Error[] = [];
  const text = bundle.formatPattern(message.value, values, problems);
  if (problems[0]) throw problems[0];
  return text;
}

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

export function sayDay(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}

/** Names as a sentence lists them. */
export function sayList(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
