// What the browser keeps for a session, counted from outside.

import { type Page } from "@playwright/test";

/** On a staff page: entries in the pages' own store. */
export async function entriesKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open("candour", 1);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction("session").objectStore("session").count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}
