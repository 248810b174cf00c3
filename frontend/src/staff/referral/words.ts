// What states and actions are called, which the server wrote into the page.

import { find } from "../dom";

export class ReferralWords {
  constructor(private readonly template: HTMLTemplateElement) {}

  state(id: string): string {
    return this.word("states", id);
  }

  action(id: string): string {
    return this.word("actions", id);
  }

  /** What this page does not know is shown as it stands. */
  private word(list: string, id: string): string {
    const items = find(`[data-words="${list}"]`, this.template.content).querySelectorAll<HTMLElement>("[data-id]");
    const item = [...items].find((known) => known.dataset["id"] === id);
    return item?.textContent?.trim() ?? id;
  }
}
