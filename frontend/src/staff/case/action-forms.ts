// A form for each thing this person may do now. What is typed is kept when the page is drawn again.

import { say } from "../copy";
import { element } from "../dom";
import { submitting, Told } from "../submitting";
import { type OfferedAction } from "./bundle";
import { type CaseWords } from "./case-words";
import { paragraph, section } from "./summary-list";

export type Drafts = Map<string, string>;
export type Take = (offered: OfferedAction, text: string) => Promise<void>;

export function showActions(offers: readonly OfferedAction[], words: CaseWords, drafts: Drafts, take: Take): HTMLElement {
  const heading = say("browser-section-actions");
  if (offers.length === 0) return section("actions", heading, paragraph(say("browser-nothing-to-do")));
  return section(
    "actions",
    heading,
    ...offers.map((offered) =>
      offered.entry === null ? plainAction(offered, words, take) : writtenAction(offered, words, drafts, take),
    ),
  );
}

function plainAction(offered: OfferedAction, words: CaseWords, take: Take): HTMLElement {
  const form = element("form", { method: "post" }, submitButton(words.action(offered.action)));
  submitting(form, () => take(offered, ""));
  return form;
}

function writtenAction(offered: OfferedAction, words: CaseWords, drafts: Drafts, take: Take): HTMLElement {
  const { action } = offered;
  const id = `text-${action}`;
  const [label, hint] = wordingOf(offered);
  const field = element("textarea", { class: "govuk-textarea", id, rows: "6", "aria-describedby": `${id}-hint` });
  field.value = drafts.get(action) ?? (action === "acknowledge" ? say("browser-acknowledge-text") : "");
  field.addEventListener("input", () => drafts.set(action, field.value));
  const form = element(
    "form",
    { method: "post", novalidate: "" },
    element(
      "div",
      { class: "govuk-form-group" },
      element("label", { class: "govuk-label govuk-label--s", for: id }, label),
      element("div", { class: "govuk-hint", id: `${id}-hint` }, hint),
      field,
    ),
    submitButton(words.action(action)),
  );
  submitting(form, async () => {
    if (field.value.trim() === "") throw new Told(say("browser-text-missing"), id);
    await take(offered, field.value);
  });
  const details = element(
    "details",
    { class: "govuk-details", "data-action": action },
    element(
      "summary",
      { class: "govuk-details__summary" },
      element("span", { class: "govuk-details__summary-text" }, words.action(action)),
    ),
    element("div", { class: "govuk-details__text" }, form),
  );
  details.open = drafts.has(action);
  return details;
}

function wordingOf({ action, entry, outcome }: OfferedAction): [label: string, hint: string] {
  const kind =
    action === "propose_no_action"
      ? "propose"
      : action === "ask"
        ? "ask"
        : entry === "note"
          ? "note"
          : outcome === "action_taken"
            ? "feedback-action"
            : outcome === "no_action"
              ? "feedback-none"
              : "message";
  return [say(`browser-${kind}-label`), say(`browser-${kind}-hint`)];
}

function submitButton(text: string): HTMLElement {
  return element("button", { class: "govuk-button", type: "submit" }, text);
}
