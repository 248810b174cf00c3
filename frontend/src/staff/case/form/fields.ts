// The fields of a form: label, hint and control, put together in one way.

import { element } from "../../dom";

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface Described {
  /** The id of the control, and what the ids around it begin with. */
  id: string;
  name: string;
  label: string;
  hint?: string;
}

type TextArea = Described & { value?: string; rows?: number; hiddenLabel?: boolean };
type Input = Described & { value?: string; type?: "text" | "date" | "search"; min?: string; max?: string };
type Select = Described & { choices: readonly Choice[]; value?: string };
type Choices = Described & { choices: readonly Choice[]; chosen?: readonly string[]; small?: boolean };

export function textArea({ value = "", rows = 5, ...described }: TextArea): HTMLElement {
  const field = element("textarea", { class: "govuk-textarea", rows: String(rows), ...namesOf(described) }, value);
  return labelled(described, field);
}

export function inputField({ value = "", type = "text", min, max, ...described }: Input): HTMLElement {
  const width = type === "date" ? "govuk-input--width-10" : "";
  const field = element("input", { class: `govuk-input ${width}`, type, ...namesOf(described) });
  if (min !== undefined) field.min = min;
  if (max !== undefined) field.max = max;
  field.value = value;
  return labelled(described, field);
}

export function selectField({ choices, value, ...described }: Select): HTMLElement {
  const options = choices.map((choice) => element("option", { value: choice.value }, choice.label));
  const field = element("select", { class: "govuk-select candour-select", ...namesOf(described) }, ...options);
  if (value !== undefined) field.value = value;
  return labelled(described, field);
}

export function checkboxes(described: Choices): HTMLElement {
  return fieldset(described, checkboxList(described));
}

export function radios(described: Choices): HTMLElement {
  return fieldset(described, choiceList("radios", "radio", described));
}

/** Without a fieldset of its own. */
export function checkboxList(described: Omit<Choices, "label" | "hint">): HTMLElement {
  return choiceList("checkboxes", "checkbox", described);
}

export function fieldset({ id, label, hint }: Described, ...content: Node[]): HTMLElement {
  const set = element(
    "fieldset",
    { class: "govuk-fieldset", id, tabindex: "-1", ...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` }) },
    element("legend", { class: "govuk-fieldset__legend govuk-fieldset__legend--s" }, label),
    hintOf(id, hint),
    ...content,
  );
  return element("div", { class: "govuk-form-group" }, set);
}

function choiceList(
  group: "radios" | "checkboxes",
  type: "radio" | "checkbox",
  { id, name, choices, chosen = [], small = true }: Omit<Choices, "label" | "hint">,
): HTMLElement {
  const items = choices.map(({ value, label, hint }) => {
    const own = `${id}-${value}`;
    const input = element("input", { class: `govuk-${group}__input`, type, id: own, name, value });
    input.checked = chosen.includes(value);
    if (hint !== undefined) input.setAttribute("aria-describedby", `${own}-hint`);
    return element(
      "div",
      { class: `govuk-${group}__item` },
      input,
      element("label", { class: `govuk-label govuk-${group}__label`, for: own }, label),
      hint === undefined ? null : element("div", { class: `govuk-hint govuk-${group}__hint`, id: `${own}-hint` }, hint),
    );
  });
  return element("div", { class: `govuk-${group} ${small ? `govuk-${group}--small` : ""}` }, ...items);
}

function namesOf({ id, name, hint }: Described): Record<string, string> {
  return { id, name, ...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` }) };
}

function labelled({ id, label, hint, hiddenLabel = false }: Described & { hiddenLabel?: boolean }, field: HTMLElement): HTMLElement {
  const look = hiddenLabel ? "govuk-visually-hidden" : "govuk-label govuk-label--s";
  return element(
    "div",
    { class: "govuk-form-group" },
    element("label", { class: look, for: id }, label),
    hintOf(id, hint),
    field,
  );
}

function hintOf(id: string, hint: string | undefined): HTMLElement | null {
  return hint === undefined ? null : element("div", { class: "govuk-hint", id: `${id}-hint` }, hint);
}
