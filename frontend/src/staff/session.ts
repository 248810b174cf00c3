// The person at this browser, with their keys in memory for as long as the page stands.

import { fromBase64 } from "../protocol/bytes";
import { unboxRoot } from "../protocol/session-box";
import { staffKeysOf, type StaffKeys } from "../protocol/staff-keys";
import { get, Locked } from "./api";
import { onLock } from "./lock";
import { signOut } from "./sign-out";
import { keptBox } from "./vault";

export interface Session {
  account: string;
  keys: StaffKeys;
}

/** Signs out, and throws `Locked`, where this browser's part of the session is gone. */
export async function openSession(): Promise<Session> {
  const { account, wrap } = (await get("/api/v1/session")) as { account: string; wrap: string };
  const wrapKey = fromBase64(wrap);
  const box = await keptBox();
  try {
    if (!box) throw new Error("nothing kept");
    const root = unboxRoot(wrapKey, box);
    const keys = staffKeysOf(root);
    root.fill(0);
    onLock(() => keys.signingSeed.fill(0));
    return { account, keys };
  } catch {
    // What the server still has of the session would go on opening the pages that need no key.
    await signOut();
    throw new Locked();
  } finally {
    wrapKey.fill(0);
  }
}
