// Single keys in the queue. They can be turned off (WCAG 2.1.4), and are never taken from somebody who is typing.

import { say } from "../copy";
import { element, find } from "../dom";
import { currentRow, moveBy, toggleChosen } from "./rows";

const STORED = "candour-single-keys";
const SHOWN: readonly (readonly [keys: string, does: string])[] = [
  ["j, ↓", "next"],
  ["k, ↑", "previous"],
  ["Enter", "open"],
  ["x", "choose"],
  ["a", "assign"],
  ["/", "search"],
  ["?", "help"],
];

export function listenForKeys(table: HTMLElement | null): void {
  const dialog = keysDialog();
  const button = element("button", { class: "govuk-button govuk-button--secondary candour-keys", type: "button" }, say("browser-keys-button"));
  button.addEventListener("click", () => dialog.showModal());
  find("[data-tools]").append(button);
  document.body.append(dialog);
  document.addEventListener("keydown", (event) => {
    if (!areOn() || dialog.open || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    if (takes(event.key, table, dialog)) event.preventDefault();
  });
}

/** Whether the key did something. */
function takes(key: string, table: HTMLElement | null, dialog: HTMLDialogElement): boolean {
  const row = currentRow();
  switch (key) {
    case "?":
      dialog.showModal();
      return true;
    case "/":
      find<HTMLInputElement>("#q").focus();
      return true;
    case "j":
    case "k":
      if (table) moveBy(table, key === "j" ? 1 : -1);
      return table !== null;
    case "ArrowDown":
    case "ArrowUp":
      // Outside the rows the arrows scroll, as everywhere.
      if (table && row) moveBy(table, key === "ArrowDown" ? 1 : -1);
      return row !== null;
    case "x":
      if (row) toggleChosen(row);
      return row !== null;
    case "a":
      if (table) find<HTMLSelectElement>("#assign-to").focus();
      return table !== null;
    default:
      return false;
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target.isContentEditable || target.matches("textarea, select");
}

function areOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, "off");
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

function keysDialog(): HTMLDialogElement {
  const toggle = element("input", { class: "govuk-checkboxes__input", id: "single-keys", type: "checkbox" });
  toggle.checked = areOn();
  toggle.addEventListener("change", () => remember(toggle.checked));
  const label = element("label", { class: "govuk-label govuk-checkboxes__label", for: "single-keys" }, say("browser-keys-on"));
  const close = element("button", { class: "govuk-button", type: "button" }, say("browser-keys-close"));
  const rows = SHOWN.map(([keys, does]) =>
    element(
      "div",
      { class: "govuk-summary-list__row" },
      element("dt", { class: "govuk-summary-list__key" }, element("kbd", {}, keys)),
      element("dd", { class: "govuk-summary-list__value" }, say(`browser-keys-${does}`)),
    ),
  );
  const dialog = element(
    "dialog",
    { class: "candour-dialog", "aria-labelledby": "keys-heading" },
    element("h2", { class: "govuk-heading-m", id: "keys-heading" }, say("browser-keys-heading")),
    element("dl", { class: "govuk-summary-list" }, ...rows),
    element(
      "div",
      { class: "govuk-checkboxes govuk-checkboxes--small govuk-form-group" },
      element("div", { class: "govuk-checkboxes__item" }, toggle, label),
    ),
    close,
  );
  close.addEventListener("click", () => dialog.close());
  return dialog;
}
