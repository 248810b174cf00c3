// One form: its fields, what was left in it, one send at a time.

import { element } from "../../dom";
import { submitting, Told } from "../../submitting";
import { type Drafts } from "./drafts";

interface FormParts {
  /** Under which its draft is kept. */
  id: string;
  drafts: Drafts;
  fields: readonly (Node | null)[];
  /** What its button says. */
  button: string;
  /** For what is not the next thing to do. */
  secondary?: boolean;
  send: (values: FormValues) => Promise<void> | void;
}

export function caseForm({ id, drafts, fields, button, secondary = false, send }: FormParts): HTMLFormElement {
  const look = secondary ? "govuk-button govuk-button--secondary" : "govuk-button";
  const submit = element("button", { class: look, type: "submit" }, button);
  const form = element("form", { method: "post", novalidate: "" }, ...fields, submit);
  drafts.follow(id, form);
  submitting(form, () => send(new FormValues(form)));
  return form;
}

/** What stands in a form. */
export class FormValues {
  private readonly data: FormData;

  constructor(private readonly form: HTMLFormElement) {
    this.data = new FormData(form);
  }

  one(name: string): string {
    const value = this.data.get(name);
    return typeof value === "string" ? value : "";
  }

  many(name: string): string[] {
    return this.data.getAll(name).filter((value) => typeof value === "string");
  }

  /** Throws a sentence for the field where nothing was written or chosen. */
  needed(name: string, sentence: string): string {
    const value = this.one(name);
    if (value.trim() !== "") return value;
    throw new Told(sentence, this.idOf(name));
  }

  /** The id of a text field, or of the group that choices stand in. */
  idOf(name: string): string {
    const control = this.form.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
    const group = control?.matches("[type=radio], [type=checkbox]") ? control.closest("fieldset") : control;
    if (!group?.id) throw new Error(`the form has no ${name}`);
    return group.id;
  }
}

/** What not everybody needs every time, behind a line that opens it. */
export function folded(summary: string, open: boolean, ...content: (Node | null)[]): HTMLDetailsElement {
  const details = element(
    "details",
    { class: "govuk-details" },
    element(
      "summary",
      { class: "govuk-details__summary" },
      element("span", { class: "govuk-details__summary-text" }, summary),
    ),
    element("div", { class: "govuk-details__text" }, ...content),
  );
  details.open = open;
  return details;
}

/** The same for a form, open where something is left in it. */
export function foldedForm(action: string, title: string, form: FormParts, ...before: Node[]): HTMLDetailsElement {
  const details = folded(title, form.drafts.has(form.id), ...before, caseForm(form));
  details.dataset["action"] = action;
  return details;
}

export function plainButton(text: string, press: () => void, secondary = true): HTMLButtonElement {
  const look = secondary ? "govuk-button govuk-button--secondary" : "govuk-button";
  const button = element("button", { class: look, type: "button" }, text);
  button.addEventListener("click", press);
  return button;
}
