// The end of a session that no use puts off: said in time, since what is not sent goes with it.

import { say } from "./copy";
import { element } from "./dom";
import { warningDue } from "./session-time";
import { signOut } from "./sign-out";

const LOOK_EVERY = 5_000;

export function watchSessionEnd(seconds: number): void {
  const endsAt = Date.now() + seconds * 1_000;
  const dialog = endDialog(endsAt);
  let said: number | null = null;
  // Asked every few seconds, not timed once: a laptop's sleep stops timers but not the clock.
  setInterval(() => {
    const left = endsAt - Date.now();
    if (left <= 0) return void signOut();
    const due = warningDue(left, said);
    if (due === null || dialog.open) return;
    said = due;
    document.body.append(dialog);
    dialog.showModal();
  }, LOOK_EVERY);
}

/** Without a way to stay: there is none. */
function endDialog(endsAt: number): HTMLDialogElement {
  const time = new Date(endsAt).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const read = element("button", { class: "govuk-button", type: "button" }, say("browser-end-read"));
  const dialog = element(
    "dialog",
    { class: "candour-dialog", role: "alertdialog", "aria-labelledby": "end-heading", "aria-describedby": "end-text" },
    element("h2", { class: "govuk-heading-m", id: "end-heading" }, say("browser-end-heading")),
    element("p", { class: "govuk-body", id: "end-text" }, say("browser-end-text", { time })),
    element("div", { class: "govuk-button-group" }, read),
  );
  read.addEventListener("click", () => dialog.close());
  return dialog;
}
