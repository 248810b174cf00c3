// What a lead typed into the form for a change, kept in this tab while they sign in again. It is meant for the public;
// nothing that was opened is ever kept this way.
//
// It stands in the tab's name. Signing out makes the browser clear its storage, which reaches what was written there
// just then as well.

/** The tab: its window, or what stands for it in a test. */
export interface Tab {
  name: string;
}

export interface Draft {
  account: string;
  text: string;
  nation: string;
  checked: boolean;
}

const MARK = "candour-change ";

export function keepDraft(tab: Tab, draft: Draft): void {
  tab.name = draft.text.trim() === "" ? "" : MARK + JSON.stringify(draft);
}

export function dropDraft(tab: Tab): void {
  tab.name = "";
}

/** This person's draft. What somebody else left, or what is no draft, is taken away. */
export function draftOf(tab: Tab, account: string): Draft | null {
  const draft = read(tab.name);
  if (draft !== null && draft.account === account) return draft;
  dropDraft(tab);
  return null;
}

function read(kept: string): Draft | null {
  if (!kept.startsWith(MARK)) return null;
  try {
    const { account, text, nation, checked } = JSON.parse(kept.slice(MARK.length)) as Record<string, unknown>;
    const texts = typeof account === "string" && typeof text === "string" && typeof nation === "string";
    return texts ? { account, text, nation, checked: checked === true } : null;
  } catch {
    return null;
  }
}
