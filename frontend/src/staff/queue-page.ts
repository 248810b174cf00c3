// The queue: links and forms without this; with it, keys to move by, and a search inside the sealed cases.

import { find } from "./dom";
import { listenForKeys } from "./queue/keys";
import { offerSearchInside } from "./queue/search-inside";

export function startQueuePage(): void {
  const table = document.querySelector<HTMLFormElement>("[data-bulk]");
  listenForKeys(table);
  if (table) offerSearchInside(find("[data-search-inside]"));
}
