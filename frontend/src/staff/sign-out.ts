// Signing out: the server forgets the wrap key first, since that is what makes the kept box useless.

import { lock } from "./lock";

export async function signOut(): Promise<void> {
  try {
    await fetch("/api/v1/sign-out", { method: "POST", credentials: "same-origin", keepalive: true });
  } catch {
    // Without a connection the session ends by itself; this browser forgets its part in any case.
  }
  await lock();
}

export function listenForSignOut(): void {
  for (const button of document.querySelectorAll("[data-sign-out]")) {
    button.addEventListener("click", () => void signOut());
  }
}
