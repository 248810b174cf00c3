// One form, one send at a time, and a sentence for whatever goes wrong.

import { Locked, Refused } from "./api";
import { say } from "./copy";
import { progress } from "./dom";
import { clearErrors, showErrors } from "./errors";

/** What a person is told in these very words. */
export class Told extends Error {
  constructor(
    message: string,
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

export function submitting(form: HTMLFormElement, send: () => Promise<void> | void): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void once(form, send);
  });
}

/** Runs `work` unless `place` is busy already, as after a double click. */
export async function once(place: HTMLElement, work: () => Promise<void> | void): Promise<void> {
  if (place.getAttribute("aria-busy") === "true") return;
  place.setAttribute("aria-busy", "true");
  clearErrors();
  try {
    await work();
  } catch (error) {
    if (error instanceof Locked) return;
    showErrors([sentenceFor(error)], place);
  } finally {
    place.removeAttribute("aria-busy");
    progress("");
  }
}

function sentenceFor(error: unknown) {
  if (error instanceof Told) return { field: error.field, message: error.message };
  if (error instanceof Refused) return { field: null, message: error.message };
  return { field: null, message: say("browser-unexpected") };
}
