// Names and values side by side.

import { element } from "../dom";

export function summaryList(rows: readonly (readonly [name: string, value: Node | string])[]): HTMLElement {
  return element(
    "dl",
    { class: "govuk-summary-list" },
    ...rows.map(([name, value]) =>
      element(
        "div",
        { class: "govuk-summary-list__row" },
        element("dt", { class: "govuk-summary-list__key" }, name),
        element("dd", { class: "govuk-summary-list__value" }, value),
      ),
    ),
  );
}

export function section(id: string, heading: string, ...content: Node[]): HTMLElement {
  const title = element("h2", { class: "govuk-heading-m", id: `${id}-heading`, tabindex: "-1" }, heading);
  return element("section", { "aria-labelledby": title.id, id }, title, element("div", { "data-errors": "" }), ...content);
}

export function paragraph(text: string): HTMLElement {
  return element("p", { class: "govuk-body" }, text);
}

/** What a person wrote, with their own line breaks. */
export function writtenText(text: string): HTMLElement {
  return element("p", { class: "candour-text" }, text);
}
