// Closing everything: in this tab, in the others of the same session, and in what the browser keeps.

import { toBase64 } from "../protocol/bytes";
import { concerns, type Word } from "./lock-words";
import { emptyVault, keptBox } from "./vault";

const SIGN_IN = "/sign-in?ended=1";

const channel = new BroadcastChannel("candour");
const cleaners = new Set<() => void>();

/** What tells this page's session from any other: its box, which opens nothing by itself. */
let mark: string | null = null;
const marked: Promise<void> = keptBox()
  .then((box) => void (mark = box && toBase64(box)))
  .catch(() => undefined);

/** Calls back when the page is being closed, for zeroing what is held in memory. */
export function onLock(clean: () => void): void {
  cleaners.add(clean);
}

/** Closes the pages of this session, and forgets what this browser keeps of it: of this one, not of a newer one. */
export async function lock(): Promise<void> {
  closePage();
  await marked;
  tell("locked");
  // A box that could not be taken away twice opens nothing either: the server has deleted what unwraps it.
  const own = mark;
  await emptyVault(own).catch(() => emptyVault(own)).catch(() => undefined);
  leave();
}

/** Closes every page of whoever was signed in before. `box` is what is kept of the session that has begun. */
export function tellOfNewSession(box: Uint8Array): void {
  mark = toBase64(box);
  tell("begun");
}

export function tellOthersActive(): void {
  void marked.then(() => tell("active"));
}

export function listenToOthers(onActive: () => void): void {
  channel.addEventListener("message", (event: MessageEvent<Word>) => {
    void marked.then(() => {
      const what = concerns(event.data, mark);
      if (what === "active") onActive();
      // Only whoever locks empties the vault: this may be an old word, and the box there another session's.
      if (what === "close") closeAndLeave();
    });
  });
  // A page taken out of the back-forward cache was not listening while it was in there.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

/** Closes this page alone: the session of this browser is somebody else's by now. */
export function closeAndLeave(): void {
  closePage();
  leave();
}

function tell(what: Word["what"]): void {
  const word: Word = { what, mark };
  channel.postMessage(word);
}

function closePage(): void {
  document.querySelector("main")?.replaceChildren();
  document.title = "";
  for (const clean of cleaners) clean();
}

let leaving = false;

function leave(): void {
  if (leaving) return;
  leaving = true;
  location.replace(SIGN_IN);
}
