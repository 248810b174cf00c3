// Nobody there: a question, then the case is locked.

const MINUTE = 60_000;
const LOCK_AFTER = 10 * MINUTE;
const ASK_AFTER = 9 * MINUTE;
const LOOK_EVERY = 5_000;
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** Watches until it is told to stop. `dialog` is found anew each time, since the page is made anew with each step. */
export function watchIdleness(dialog: () => HTMLDialogElement | null, lock: () => void): () => void {
  let lastSeen = Date.now();
  const stay = () => {
    lastSeen = Date.now();
    dialog()?.close();
  };
  // With the question open, only its own buttons count: a brushed mouse is nobody's answer.
  const alive = () => {
    if (!dialog()?.open) lastSeen = Date.now();
  };
  const clicked = (event: Event) => {
    if (event.target instanceof Element && event.target.closest("[data-stay]") !== null) stay();
  };
  const look = () => {
    const [idle, question] = [Date.now() - lastSeen, dialog()];
    if (idle >= LOCK_AFTER) lock();
    else if (idle >= ASK_AFTER && question && !question.open) question.showModal();
  };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { capture: true, passive: true });
  document.addEventListener("click", clicked);
  document.addEventListener("cancel", stay, true);
  document.addEventListener("visibilitychange", look);
  // Asked every few seconds, not timed once: a laptop's sleep stops timers but not the clock.
  const timer = setInterval(look, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive, { capture: true });
    document.removeEventListener("click", clicked);
    document.removeEventListener("cancel", stay, true);
    document.removeEventListener("visibilitychange", look);
  };
}
