// The wording of questions, states and actions, which the server wrote into the page.

import { find } from "../dom";

export interface Question {
  id: string;
  label: string;
  options: ReadonlyMap<string, string>;
}

export class CaseWords {
  readonly questions: readonly Question[];
  private readonly states: readonly Question[];
  private readonly actions: readonly Question[];

  constructor(template: HTMLTemplateElement) {
    this.questions = readList(template, "questions");
    this.states = readList(template, "states");
    this.actions = readList(template, "actions");
  }

  state(id: string): string {
    return labelled(this.states, id);
  }

  action(id: string): string {
    return labelled(this.actions, id);
  }
}

/** What this page does not know is shown as it stands. */
function labelled(list: readonly Question[], id: string): string {
  return list.find((item) => item.id === id)?.label ?? id;
}

function readList(template: HTMLTemplateElement, name: string): Question[] {
  const list = find(`[data-words="${name}"]`, template.content);
  return [...list.querySelectorAll<HTMLElement>("[data-id]")].map((item) => ({
    id: item.dataset["id"] as string,
    label: textOf(find("dt", item)),
    options: new Map(
      [...item.querySelectorAll<HTMLElement>("dd")].map((option) => [option.dataset["value"] as string, textOf(option)]),
    ),
  }));
}

function textOf(part: Element): string {
  return (part.textContent ?? "").trim();
}
