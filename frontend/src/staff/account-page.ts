// The own account: is my key the approved one, taking it along, ending sessions.

import { fingerprintOf } from "../protocol/staff-keys";
import { generatePassphrase } from "../protocol/passphrase";
import { post } from "./api";
import { say } from "./copy";
import { element, find, moveTo, progress } from "./dom";
import { lock } from "./lock";
import { openSession, type Session } from "./session";
import { doSlowly } from "./slow-work";
import { once } from "./submitting";
import { listWords } from "./word-list";

export async function startAccountPage(): Promise<void> {
  listenForSessionEnds();
  const session = await openSession();
  showFingerprint(session);
  const button = find<HTMLButtonElement>("[data-make-identity-file]");
  button.disabled = false;
  button.addEventListener("click", () => void once(button, () => makeIdentityFile(session)));
}

function showFingerprint({ keys }: Session): void {
  const own = fingerprintOf(keys.recipient, keys.signer);
  find("[data-fingerprint]").textContent = own;
  const approved = document.querySelector("[data-fingerprint-in-keys]")?.textContent ?? null;
  const verdict = approved === null ? "none" : approved === own ? "same" : "other";
  find("[data-fingerprint-verdict]").replaceChildren(
    element("div", { class: "govuk-inset-text" }, say(`browser-fingerprint-${verdict}`)),
  );
}

async function makeIdentityFile({ account, keys }: Session): Promise<void> {
  progress(say("browser-identity-making"));
  const passphrase = generatePassphrase();
  const text = `# ${account}\n# public key: ${keys.recipient}\n${keys.identity}\n`;
  const sealed = await doSlowly({ job: "seal-identity-file", passphrase, text });
  const words = element("ol", { class: "candour-code" });
  listWords(words, passphrase);
  const file = `candour-identity-${account}.age`;
  const address = URL.createObjectURL(new Blob([sealed], { type: "application/octet-stream" }));
  const download = element(
    "a",
    { class: "govuk-button", role: "button", draggable: "false", href: address, download: file },
    say("browser-identity-download", { file }),
  );
  const about = element("p", { class: "govuk-body" }, say("browser-identity-words"));
  find("[data-identity-file]").replaceChildren(about, words, download);
  moveTo(about);
}

function listenForSessionEnds(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-end-session]")) {
    button.addEventListener("click", () => void once(button, () => endSession(button)));
  }
}

async function endSession(button: HTMLButtonElement): Promise<void> {
  await post("/api/v1/sessions/end", { session: button.dataset["endSession"] });
  if (button.dataset["thisSession"] !== undefined) return lock();
  const ended = element("li", {}, say("browser-session-ended"));
  button.closest("li")?.replaceWith(ended);
  moveTo(ended);
}
