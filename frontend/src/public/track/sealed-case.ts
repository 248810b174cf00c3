// A case as the service gives it: claims, and what is sealed (PROTOCOL.md §13).

import { fromBase64 } from "../../protocol/bytes";
import type { SealedThread } from "../../protocol/opening";
import type { DisclosureThread } from "../../protocol/kinds";
import { isDisclosureThread } from "../../protocol/kinds";
import type { ReportersThread } from "../../protocol/reporter-writing";
import { caseId } from "../../protocol/shapes";

export interface StoredThread<T extends ReportersThread = ReportersThread> extends SealedThread<T> {
  /** Where the service says that it ends. */
  head: Uint8Array;
}

export interface SealedCase {
  caseId: string;
  shared: StoredThread<"shared">;
  private: StoredThread<"private">;
  /** Requests for what was given in confidence. */
  disclosures: StoredThread<DisclosureThread>[];
  concluded: boolean;
  /** Place in the shared thread of what opened the case again last. */
  openedAgain: number | null;
}

/** More than any thread has; the count is a claim, and each place is walked. */
const MOST_ENTRIES = 10_000;

/** Throws where the page is not one of a case. */
export function readSealedCase(page: ParentNode): SealedCase {
  const data = page.querySelector<HTMLElement>("[data-sealed-case]");
  if (data === null) throw new Error("no case");
  const again = data.dataset["openedAgain"];
  return {
    caseId: caseId(data.dataset["sealedCase"]),
    shared: threadIn(data, "shared"),
    private: threadIn(data, "private"),
    disclosures: namesOfThreads(data).filter(isDisclosureThread).map((thread) => threadIn(data, thread)),
    concluded: "concluded" in data.dataset,
    openedAgain: again === undefined ? null : Number(again),
  };
}

function namesOfThreads(data: HTMLElement): string[] {
  return [...data.querySelectorAll<HTMLElement>("[data-thread]")].map((thread) => thread.dataset["thread"] ?? "");
}

function threadIn<T extends ReportersThread>(data: HTMLElement, thread: T): StoredThread<T> {
  const place = data.querySelector<HTMLElement>(`[data-thread="${thread}"]`);
  const length = Number(place?.dataset["length"]);
  if (place === null || !Number.isInteger(length) || length < 0 || length > MOST_ENTRIES) throw new Error("no thread");
  const ciphertexts = new Map<number, Uint8Array>();
  for (const entry of place.querySelectorAll<HTMLTemplateElement>("template[data-n]")) {
    ciphertexts.set(Number(entry.dataset["n"]), ciphertextOf(entry.content.textContent ?? ""));
  }
  return { thread, length, ciphertexts, head: fromBase64(place.dataset["head"] ?? "") };
}

/** What is not even base64 is shown like any other entry that is no file of ours. */
function ciphertextOf(text: string): Uint8Array {
  try {
    return fromBase64(text.trim());
  } catch {
    return new Uint8Array();
  }
}
