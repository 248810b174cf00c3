// What this browser keeps between two pages of a session: the boxed root, and nothing else (PROTOCOL.md §3).

import { toBase64 } from "../protocol/bytes";

const DATABASE = "candour";
const STORE = "session";
const KEY = "root";

export async function keepBox(box: Uint8Array): Promise<void> {
  await inStore("readwrite", (store) => store.put(box, KEY));
}

export async function keptBox(): Promise<Uint8Array | null> {
  const found = await inStore<unknown>("readonly", (store) => store.get(KEY));
  return found instanceof Uint8Array ? found : null;
}

/** Takes away what is kept if it is this; what a newer session keeps stays. In one transaction, so that nothing comes between. */
export async function emptyVault(mark: string | null): Promise<void> {
  await inStore("readwrite", (store) => {
    const request: IDBRequest<unknown> = store.get(KEY);
    request.onsuccess = () => {
      const box = request.result;
      if (!(box instanceof Uint8Array) || toBase64(box) === mark) store.clear();
    };
    return request;
  });
}

async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = use(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
