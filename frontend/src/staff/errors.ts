// Saying what is wrong: a summary at the top that has the focus, and the sentence again at the field.

import { say } from "./copy";
import { element, find, moveTo } from "./dom";

export interface FieldError {
  /** The id of the field, or `null` where no one field is to blame. */
  field: string | null;
  message: string;
}

export function clearErrors(): void {
  for (const place of document.querySelectorAll("[data-errors]")) place.replaceChildren();
  for (const message of document.querySelectorAll(".govuk-error-message")) {
    const group = message.closest(".govuk-form-group");
    group?.classList.remove("govuk-form-group--error");
    for (const input of group?.querySelectorAll("[aria-invalid]") ?? []) {
      input.removeAttribute("aria-invalid");
      input.classList.remove("govuk-input--error", "govuk-textarea--error");
      const others = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== message.id);
      input.setAttribute("aria-describedby", others.join(" "));
    }
    message.remove();
  }
}

/** Near what was tried, where its part of the page has a place for that. */
export function showErrors(errors: readonly FieldError[], near?: Element): void {
  clearErrors();
  const list = element("ul", { class: "govuk-list govuk-error-summary__list" });
  for (const error of errors) {
    if (error.field === null) {
      list.append(element("li", {}, error.message));
      continue;
    }
    const link = element("a", { href: `#${error.field}` }, error.message);
    const field = find(`#${error.field}`);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      field.focus();
    });
    list.append(element("li", {}, link));
    markField(field, error.message);
  }
  const summary = element(
    "div",
    { class: "govuk-error-summary", role: "alert", tabindex: "-1" },
    element("h2", { class: "govuk-error-summary__title" }, say("browser-problem")),
    element("div", { class: "govuk-error-summary__body" }, list),
  );
  const place = near?.closest("section")?.querySelector("[data-errors]") ?? find("[data-errors]");
  place.replaceChildren(summary);
  moveTo(summary);
}

function markField(field: HTMLElement, message: string): void {
  const id = `${field.id}-error`;
  const prefix = element("span", { class: "govuk-visually-hidden" }, `${say("browser-error-prefix")} `);
  field.before(element("p", { class: "govuk-error-message", id }, prefix, message));
  field.closest(".govuk-form-group")?.classList.add("govuk-form-group--error");
  field.classList.add(field instanceof HTMLTextAreaElement ? "govuk-textarea--error" : "govuk-input--error");
  field.setAttribute("aria-invalid", "true");
  const described = field.getAttribute("aria-describedby") ?? "";
  field.setAttribute("aria-describedby", `${described} ${id}`.trim());
}
