// One part that can be sent: whether it is, and its text, in which words can be blacked out.

import { say } from "../../copy";
import { element, show } from "../../dom";
import { textArea } from "../form/fields";
import { plainButton } from "../form/form";
import { type Offered } from "./parts";
import { redacted } from "./redact";

export function packPart(form: string, { id, title, text, names, tells }: Offered): HTMLElement {
  const own = `${form}-${id}`;
  const box = element("input", { class: "govuk-checkboxes__input", type: "checkbox", id: own, name: "part", value: id });
  const hintId = `${own}-hint`;
  const words = names ? say("browser-pack-name-hint") : tells ? say("browser-pack-tells-hint") : null;
  const hint = words === null ? null : element("div", { class: "govuk-hint govuk-checkboxes__hint", id: hintId }, words);
  if (hint) box.setAttribute("aria-describedby", hintId);
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
    { class: "candour-part", "data-tells": String(tells) },
    element(
      "div",
      { class: "govuk-checkboxes govuk-checkboxes--small" },
      element(
        "div",
        { class: "govuk-checkboxes__item" },
        box,
        element("label", { class: "govuk-label govuk-checkboxes__label", for: own }, title),
        hint,
      ),
    ),
    edit,
  );
}

function rowsFor(text: string): number {
  const lines = text.split("\n").reduce((count, line) => count + 1 + Math.floor(line.length / 70), 0);
  return Math.min(12, Math.max(2, lines));
}
