// What a lead typed into the form for a change, kept in this tab while they sign in again. It is meant for the public, so
// it may stand in the tab's storage; nothing that was opened ever does.

export interface Draft {
  account: string;
  text: string;
  nation: string;
  checked: boolean;
}

const KEY = "candour-change";

export function keepDraft(storage: Storage, draft: Draft): void {
  if (draft.text.trim() === "") storage.removeItem(KEY);
  else storage.setItem(KEY, JSON.stringify(draft));
}

export function dropDraft(storage: Storage): void {
  storage.removeItem(KEY);
}

/** This person's draft. What somebody else left, or what is no draft, is taken away. */
export function draftOf(storage: Storage, account: string): Draft | null {
  const draft = read(storage.getItem(KEY));
  if (draft !== null && draft.account === account) return draft;
  dropDraft(storage);
  return null;
}

function read(kept: string | null): Draft | null {
  try {
    const { account, text, nation, checked } = JSON.parse(kept ?? "null") as Record<string, unknown>;
    const texts = typeof account === "string" && typeof text === "string" && typeof nation === "string";
    return texts ? { account, text, nation, checked: checked === true } : null;
  } catch {
    return null;
  }
}
