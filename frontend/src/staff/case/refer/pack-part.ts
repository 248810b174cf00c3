// One part that can be sent: whether it is, and its text, in which words can be blacked out.

import { say } from "../../copy";
import { element, show } from "../../dom";
import { textArea } from "../form/fields";
import { plainButton } from "../form/form";
import { type Offered } from "./parts";
import { redacted } from "./redact";

export function packPart(form: string, { id, title, text, names }: Offered): HTMLElement {
  const own = `${form}-${id}`;
  const box = element("input", { class: "govuk-checkboxes__input", type: "checkbox", id: own, name: "part", value: id });
  const area = textArea({ id: `${own}-text`, name: `text-${id}`, label: say("browser-pack-text-of", { title }), hiddenLabel: true, value: text, rows: rowsFor(text) });
  const field = area.querySelector("textarea") as HTMLTextAreaElement;
  const said = element("span", { class: "candour-said", role: "status" });
  const redact = plainButton(say("browser-redact"), () => {
    const selection = { text: field.value, from: field.selectionStart, to: field.selectionEnd };
    if (selection.from === selection.to) {
      said.textContent = say("browser-redact-nothing");
      field.focus();
      return;
    }
    const { text: without, cursor } = redacted(selection);
    field.value = without;
    field.setSelectionRange(cursor, cursor);
    field.focus();
    said.textContent = say("browser-redact-done");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  redact.setAttribute("aria-label", say("browser-redact-in", { title }));
  const edit = element("div", { class: "candour-part__text" }, area, redact, said);
  const follow = () => show(edit, box.checked);
  box.addEventListener("change", follow);
  follow();
  // What was left in the form is put back after it is built.
  queueMicrotask(follow);
  return element(
    "div",
    { class: "candour-part", "data-names": String(names) },
    element(
      "div",
      { class: "govuk-checkboxes govuk-checkboxes--small" },
      element(
        "div",
        { class: "govuk-checkboxes__item" },
        box,
        element("label", { class: "govuk-label govuk-checkboxes__label", for: own }, title),
        names ? element("div", { class: "govuk-hint govuk-checkboxes__hint" }, say("browser-pack-name-hint")) : null,
      ),
    ),
    edit,
  );
}

function rowsFor(text: string): number {
  const lines = text.split("\n").reduce((count, line) => count + 1 + Math.floor(line.length / 70), 0);
  return Math.min(12, Math.max(2, lines));
}
