// What tabs of one browser tell each other, and whom it concerns.

export interface Word {
  what: "locked" | "active" | "begun";
  /** Which session it is about; null where the page that says it has none. */
  mark: string | null;
}

/**
 * What a page has to do about a word. Being active and locking concern one session alone: otherwise one person's typing
 * would keep another's pages open, and a word that was heard late would close a session that began since. A session
 * that begins closes the pages of every other.
 */
export function concerns(word: Word, own: string | null): "active" | "close" | "nothing" {
  const mine = word.mark === own && own !== null;
  switch (word.what) {
    case "active":
      return mine ? "active" : "nothing";
    case "locked":
      return mine || own === null ? "close" : "nothing";
    case "begun":
      return mine ? "nothing" : "close";
  }
}
