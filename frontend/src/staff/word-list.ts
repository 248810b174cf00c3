// Words to be written down, numbered, one an item.

import { element } from "./dom";

export function listWords(list: HTMLElement, passphrase: string): void {
  list.replaceChildren(...passphrase.split(" ").map((word) => element("li", {}, word)));
}
