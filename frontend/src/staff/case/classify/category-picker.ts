// Choosing among many categories: in their groups, found by typing.

import { say } from "../../copy";
import { element, show } from "../../dom";
import { type Category } from "../directory";
import { checkboxList, fieldset, inputField } from "../form/fields";
import { folded } from "../form/form";

interface Group {
  details: HTMLDetailsElement;
  items: { item: HTMLElement; input: HTMLInputElement; words: string }[];
}

/** `changed` is told which categories are chosen whenever that changes. */
export function categoryPicker(
  categories: readonly Category[],
  chosen: readonly string[],
  changed: (categories: Category[]) => void,
): HTMLElement {
  const names = [...new Set(categories.map(({ group }) => group))];
  const groups = names.map((name) => groupOf(name, categories.filter(({ group }) => group === name), chosen));
  const summary = element("p", { class: "govuk-body", role: "status" });
  const inputs = () => groups.flatMap(({ items }) => items.map(({ input }) => input));
  const chosenNow = () => {
    const values = inputs().filter(({ checked }) => checked).map(({ value }) => value);
    return categories.filter(({ id }) => values.includes(id));
  };
  const tell = () => {
    const labels = chosenNow().map(({ label }) => label);
    summary.textContent = labels.length === 0 ? say("browser-categories-none") : say("browser-categories-chosen", { labels: labels.join("; ") });
  };
  const filter = inputField({ id: "category-filter", name: "", type: "search", label: say("browser-category-filter") });
  const field = filter.querySelector("input") as HTMLInputElement;
  field.removeAttribute("name");
  const fitting = element("p", { class: "govuk-body-s", role: "status" });
  field.addEventListener("input", () => {
    const count = showMatching(groups, field.value);
    fitting.textContent = field.value.trim() === "" ? "" : say("browser-categories-fitting", { count });
  });
  // Looking for a category changes nothing, and sends nothing.
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  const label = say("browser-categories-label");
  const whole = fieldset(
    { id: "classify-categories", name: "categories", label, hint: say("browser-categories-hint") },
    summary,
    filter,
    fitting,
    ...groups.map(({ details }) => details),
  );
  whole.addEventListener("change", () => {
    tell();
    changed(chosenNow());
  });
  // What was left in the form is put back after it is built.
  queueMicrotask(tell);
  tell();
  return whole;
}

function groupOf(name: string, categories: readonly Category[], chosen: readonly string[]): Group {
  const choices = categories.map(({ id, label }) => ({ value: id, label }));
  const list = checkboxList({ id: "category", name: "categories", choices, chosen });
  const items = [...list.children].map((item, place) => ({
    item: item as HTMLElement,
    input: item.querySelector("input") as HTMLInputElement,
    words: `${name} ${categories[place]?.label ?? ""}`.toLowerCase(),
  }));
  const open = items.some(({ input }) => input.checked);
  return { details: folded(name, open, list), items };
}

/** Says how many fit. A chosen category never disappears: what is hidden would still be sent. */
function showMatching(groups: readonly Group[], typed: string): number {
  let fitting = 0;
  const wanted = typed.toLowerCase().split(/\s+/).filter((word) => word !== "");
  for (const { details, items } of groups) {
    let found = false;
    for (const { item, input, words } of items) {
      const matches = wanted.every((word) => words.includes(word));
      show(item, matches || input.checked);
      found ||= matches;
      if (matches) fitting += 1;
    }
    show(details, found || items.some(({ input }) => input.checked));
    details.open = wanted.length > 0 ? found : items.some(({ input }) => input.checked);
  }
  return fitting;
}
