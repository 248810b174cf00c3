// What the browser keeps for a session, counted from outside.

import { type Page } from "@playwright/test";

/** On a staff page: entries in the pages' own store; none where there is no store, as after the storage was cleared. */
export async function entriesKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === "candour")) return 0;
    return new Promise<number>((resolve, reject) => {
      const request = indexedDB.open("candour");
      // Cleared since the question above: opening must not make it anew, without its store.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = () => (request.error?.name === "AbortError" ? resolve(0) : reject(request.error));
      request.onsuccess = () => {
        const database = request.result;
        const transaction = database.transaction("session");
        const count = transaction.objectStore("session").count();
        transaction.oncomplete = () => resolve(count.result);
        transaction.onabort = () => reject(transaction.error);
        database.close();
      };
    });
  });
}
