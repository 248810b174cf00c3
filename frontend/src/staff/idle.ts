// Nobody there: a warning, then everything is closed. Whoever is there is kept signed in on the server as well.

import { get } from "./api";
import { say } from "./copy";
import { element } from "./dom";
import { closeAndLeave, listenToOthers, tellOthersActive } from "./lock";
import { signOut } from "./sign-out";

const MINUTE = 60_000;
const LOOK_EVERY = 5_000;
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

export function watchIdleness(idleMinutes: number): void {
  const idleAfter = idleMinutes * MINUTE;
  const warnBefore = Math.min(2 * MINUTE, idleAfter / 2);
  let lastSeen = Date.now();
  let lastTold = lastSeen;

  const warning = warningDialog(Math.max(1, Math.round(warnBefore / MINUTE)), () => alive(true));

  function alive(now: boolean): void {
    lastSeen = Date.now();
    if (warning.open) warning.close();
    // The server counts by requests, so somebody who only types would be idle to it.
    if (!now && lastSeen - lastTold < idleAfter / 4) return;
    lastTold = lastSeen;
    tellOthersActive();
    void get("/api/v1/session").then(closeIfAnothers, () => undefined);
  }

  for (const sign of SIGNS_OF_LIFE) {
    // With the warning open, only its own buttons count: a brushed mouse is nobody's answer.
    addEventListener(sign, () => !warning.open && alive(false), { capture: true, passive: true });
  }
  listenToOthers(() => {
    lastSeen = lastTold = Date.now();
    if (warning.open) warning.close();
  });
  // Asked every few seconds, not timed once: a laptop's sleep stops timers but not the clock.
  setInterval(() => {
    const idle = Date.now() - lastSeen;
    if (idle >= idleAfter) void signOut();
    else if (idle >= idleAfter - warnBefore && !warning.open) {
      document.body.append(warning);
      warning.showModal();
    }
  }, LOOK_EVERY);
}

/** A page that slept while somebody else signed in here did not hear of it. */
function closeIfAnothers(session: unknown): void {
  if ((session as { account: string }).account !== document.body.dataset["account"]) closeAndLeave();
}

function warningDialog(minutes: number, onStay: () => void): HTMLDialogElement {
  const stay = element("button", { class: "govuk-button", type: "button" }, say("browser-idle-stay"));
  const leave = element(
    "button",
    { class: "govuk-button govuk-button--secondary", type: "button" },
    say("browser-idle-leave"),
  );
  const dialog = element(
    "dialog",
    { class: "candour-dialog", role: "alertdialog", "aria-labelledby": "idle-heading", "aria-describedby": "idle-text" },
    element("h2", { class: "govuk-heading-m", id: "idle-heading" }, say("browser-idle-heading")),
    element("p", { class: "govuk-body", id: "idle-text" }, say("browser-idle-text", { minutes })),
    element("div", { class: "govuk-button-group" }, stay, leave),
  );
  stay.addEventListener("click", onStay);
  dialog.addEventListener("cancel", onStay);
  leave.addEventListener("click", () => void signOut());
  return dialog;
}
