// The form in which leads release a change. It is a plain form; all this does is that a session which ends meanwhile
// takes nothing of it away.

import { say } from "../copy";
import { element, find } from "../dom";
import { onLock } from "../lock";
import { type Draft, draftOf, dropDraft, keepDraft } from "./kept-draft";

export function startChangesPage(page: HTMLElement): void {
  const account = document.body.dataset["account"] as string;
  const form = find<HTMLFormElement>('form[action="/changes"]', page);
  const fields = fieldsOf(form);
  restore(page, form, draftOf(window, account));
  const keep = () => {
    const { text, nation, checked } = fields;
    keepDraft(window, { account, text: text.value, nation: nation.value, checked: checked.checked });
  };
  let signingOut = false;
  // Whoever signs out by hand is done here, and leaves nothing in the tab.
  for (const button of document.querySelectorAll("[data-sign-out]")) {
    button.addEventListener("click", () => (signingOut = true), { capture: true });
  }
  onLock(() => (signingOut ? dropDraft(window) : keep()));
  // A session that ended on the server shows only when the form is sent.
  form.addEventListener("submit", keep);
}

/** Where the page comes with an answer, it has everything that was typed, or it was released. */
function restore(page: HTMLElement, form: HTMLFormElement, draft: Draft | null): void {
  const { text, nation, checked } = fieldsOf(form);
  dropDraft(window);
  const answered = page.querySelector(".govuk-error-summary, .govuk-notification-banner") !== null;
  if (draft === null || answered || text.value !== "") return;
  text.value = draft.text;
  nation.value = draft.nation;
  checked.checked = draft.checked;
  form.before(element("div", { class: "govuk-inset-text", role: "status" }, say("browser-change-kept")));
}

function fieldsOf(form: HTMLFormElement) {
  return {
    text: find<HTMLTextAreaElement>("#text", form),
    nation: find<HTMLSelectElement>("#nation", form),
    checked: find<HTMLInputElement>("#checked", form),
  };
}
