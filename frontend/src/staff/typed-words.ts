// Checks of what people type, each giving the sentence that helps or nothing.

import { PASSPHRASE_WORDS } from "../protocol/passphrase";
import { firstUnknownWord, normaliseWords } from "../protocol/words";
import { say } from "./copy";
import { find } from "./dom";
import { type FieldError } from "./errors";

export function typed(id: string): string {
  return find<HTMLInputElement>(`#${id}`).value.trim();
}

export function accountError(account: string): FieldError | null {
  if (account === "") return { field: "account", message: say("browser-account-missing") };
  const isName = /^[a-z][a-z0-9-]{1,30}$/.test(account) && account !== "reporter";
  return isName ? null : { field: "account", message: say("browser-account-shape") };
}

/** Before the slow step: a slip costs no waiting. */
export function passphraseError(passphrase: string): FieldError | null {
  const words = normaliseWords(passphrase);
  if (words === "") return { field: "passphrase", message: say("browser-passphrase-missing") };
  const unknown = firstUnknownWord(words);
  if (unknown) {
    const { word, place, suggestion } = unknown;
    const message = suggestion
      ? say("browser-passphrase-unknown", { word, place, suggestion })
      : say("browser-passphrase-unknown-plain", { word, place });
    return { field: "passphrase", message };
  }
  const count = words.split(" ").length;
  if (count === PASSPHRASE_WORDS) return null;
  return { field: "passphrase", message: say("browser-passphrase-count", { count }) };
}

/** People type a code with the gap that their app shows. */
export function typedCode(secondFactor: boolean): string | null {
  return secondFactor ? typed("code").replace(/\s/g, "") : null;
}

export function codeError(code: string | null): FieldError | null {
  return code === null || /^[0-9]{6}$/.test(code) ? null : { field: "code", message: say("browser-code-shape") };
}

export function present(errors: readonly (FieldError | null)[]): FieldError[] {
  return errors.filter((error) => error !== null);
}
