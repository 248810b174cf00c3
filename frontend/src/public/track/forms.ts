// The forms of the case page: what is typed in them, kept while the page is made anew, and what is wrong with it.

import { fill, piece } from "../report/copy";
import { wordsOf } from "./words";
import type { Problem } from "./step";

type Control = HTMLInputElement | HTMLTextAreaElement;

export function formsOn(page: ParentNode): HTMLFormElement[] {
  return [...page.querySelectorAll<HTMLFormElement>("form[data-step]")];
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>("input:not([type=hidden]), textarea")];
}

/** What was typed or chosen into each form, by the form's own name. */
export type Typed = Map<string, { looked: boolean; values: Map<string, string[]> }>;

export function typedInto(forms: readonly HTMLFormElement[]): Typed {
  const changed = forms.filter((form) => controlsOf(form).some(isChanged));
  return new Map(
    changed.map((form) => {
      const controls = controlsOf(form);
      const values = new Map(controls.map(({ name }) => [name, valuesOf(controls, name)]));
      return [form.dataset["element"] ?? "", { looked: "looked" in form.dataset, values }];
    }),
  );
}

function isChanged(control: Control): boolean {
  return isTicked(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
}

function valuesOf(controls: readonly Control[], name: string): string[] {
  return controls.flatMap((control) =>
    control.name !== name || (isTicked(control) && !control.checked) ? [] : [control.value],
  );
}

function isTicked(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox");
}

/** Puts it back. Answers with what was written into forms that are not there any more. */
export function typeAgain(page: ParentNode, typed: Typed): string[] {
  const lost: string[] = [];
  for (const [element, { looked, values }] of typed) {
    const form = formsOn(page).find((one) => one.dataset["element"] === element);
    if (form === undefined) {
      lost.push(...(values.get("text") ?? []).filter((text) => text.trim() !== ""));
      continue;
    }
    if (looked) form.dataset["looked"] = "";
    for (const control of controlsOf(form)) {
      const kept = values.get(control.name) ?? [];
      if (isTicked(control)) control.checked = kept.includes(control.value);
      else control.value = kept[0] ?? "";
    }
    unfold(form);
  }
  return lost;
}

function unfold(form: HTMLFormElement): void {
  const details = form.closest("details");
  if (details) details.open = true;
}

/** Takes away what was said of the last try. */
export function forgetProblems(page: HTMLElement): void {
  for (const message of page.querySelectorAll(".govuk-error-summary, .govuk-notification-banner, [data-found]")) message.remove();
  for (const form of formsOn(page)) {
    for (const group of form.querySelectorAll(".govuk-form-group--error")) group.classList.remove("govuk-form-group--error");
    for (const message of form.querySelectorAll(".govuk-error-message")) {
      for (const described of form.querySelectorAll(`[aria-describedby~="${message.id}"]`)) {
        const ids = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== message.id);
        described.setAttribute("aria-describedby", ids.join(" "));
      }
      message.remove();
    }
    for (const control of controlsOf(form)) control.removeAttribute("aria-invalid");
  }
}

/** Says what is wrong, beside the field and at the top of the page, which leads there. */
export function showProblem(page: HTMLElement, form: HTMLFormElement, { field, says, values }: Problem): void {
  showProblemInWords(page, form, field, wordsOf("tracking-words")(says, values));
}

export function showProblemInWords(page: HTMLElement, form: HTMLFormElement, field: Problem["field"], words: string): void {
  const element = form.dataset["element"] ?? "";
  const control = controlFor(form, field);
  if (!control) return;
  const message = document.createElement("p");
  message.id = `${element}-${field}-problem`;
  message.className = "govuk-error-message";
  const prefix = document.createElement("span");
  prefix.className = "govuk-visually-hidden";
  prefix.textContent = `${wordsOf("tracking-words")("problem-prefix")} `;
  message.append(prefix, words);
  const group = control.closest(".govuk-form-group");
  group?.classList.add("govuk-form-group--error");
  const hint = group?.querySelector(".govuk-hint");
  if (hint) hint.after(message);
  else group?.prepend(message);
  const described = field === "choice" || field === "day" ? control.closest("fieldset") : control;
  const ids = [described?.getAttribute("aria-describedby") ?? "", message.id].filter((id) => id !== "");
  described?.setAttribute("aria-describedby", ids.join(" "));
  control.setAttribute("aria-invalid", "true");
  unfold(form);
  showSummary(page, words, control);
}

function controlFor(form: HTMLFormElement, field: Problem["field"]): Control | undefined {
  const selector = { text: "textarea", choice: "input[type=radio]", day: "input[name=day]", tick: "input[type=checkbox]" }[field];
  return controlsOf(form).find((control) => control.matches(selector));
}

function showSummary(page: HTMLElement, words: string, control: Control): void {
  const made = piece("tracking-problems");
  fill(made, "problem", words);
  const link = made.querySelector("a");
  if (link) link.href = `#${control.id}`;
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    control.focus();
  });
  page.querySelector("[data-problems]")?.replaceChildren(made);
  page.querySelector<HTMLElement>("[data-problems] [role=alert]")?.focus();
}

/** Something that concerns the whole page, at its top. */
export function tell(page: HTMLElement, words: string): void {
  const made = piece("tracking-told");
  fill(made, "text", words);
  page.querySelector("[data-problems]")?.replaceChildren(made);
  page.querySelector<HTMLElement>("[data-problems] [role=alert]")?.focus();
}

export function showUnsent(page: HTMLElement, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const made = piece("tracking-unsent");
  fill(made, "text", texts.join("\n\n"));
  page.querySelector("[data-unsent]")?.replaceChildren(made);
}
