// Asking the server what the directory says.

import { type Classification } from "../../protocol/data";
import { get, post, Refused } from "../api";
import { type Routing, type Vocabulary } from "./directory";

export async function fetchVocabulary(): Promise<Vocabulary | null> {
  return found<Vocabulary>(get("/api/v1/vocabulary"));
}

/** For a case that was classified. The days come out of the signed classification: the server does not keep them. */
export async function fetchRouting(caseId: string, began: Pick<Classification, "happened" | "known"> | null): Promise<Routing | null> {
  const days = { happened: began?.happened ?? null, known: began?.known ?? null };
  return found<Routing>(post(`/api/v1/cases/${caseId}/routing`, days));
}

/** A page that cannot ask the directory, for whatever reason, still shows the case. */
async function found<T>(asked: Promise<unknown>): Promise<T | null> {
  try {
    return (await asked) as T;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
