// Closing everything: in this tab, in the others, and in what the browser keeps.

import { emptyVault } from "./vault";

const SIGN_IN = "/sign-in?ended=1";

type Word = "locked" | "active";

const channel = new BroadcastChannel("candour");
const cleaners = new Set<() => void>();

/** Calls back when the page is being closed, for zeroing what is held in memory. */
export function onLock(clean: () => void): void {
  cleaners.add(clean);
}

export async function lock(): Promise<void> {
  const word: Word = "locked";
  channel.postMessage(word);
  await closePage();
}

export function tellOthersActive(): void {
  const word: Word = "active";
  channel.postMessage(word);
}

export function listenToOthers(onActive: () => void): void {
  channel.addEventListener("message", (event: MessageEvent<Word>) => {
    if (event.data === "locked") void closePage();
    else onActive();
  });
  // A page taken out of the back-forward cache was not listening while it was in there.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

let closing = false;

async function closePage(): Promise<void> {
  if (closing) return;
  closing = true;
  document.querySelector("main")?.replaceChildren();
  document.title = "";
  for (const clean of cleaners) clean();
  // The answer to signing out makes the browser clear its storage, which cuts off whoever has it open just then. A box
  // that could not be taken away twice opens nothing either: the server has deleted what unwraps it.
  await emptyVault().catch(emptyVault).catch(() => undefined);
  location.replace(SIGN_IN);
}
