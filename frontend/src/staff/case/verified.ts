// Finding what was verified in a thread. What was not verified has no document, so none of this can find it.

import { type DocumentOf } from "../../protocol/document";
import { type Kind } from "../../protocol/kinds";
import { type OpenedThread } from "../../protocol/opening";

export function allOf<K extends Kind>(thread: OpenedThread, kind: K): DocumentOf<K>[] {
  return thread.entries.flatMap(({ document }) => (document?.kind === kind ? [document as DocumentOf<K>] : []));
}

/** The last of this kind. */
export function lastOf<K extends Kind>(thread: OpenedThread, kind: K): DocumentOf<K> | null {
  return allOf(thread, kind).at(-1) ?? null;
}
