// Asking the server what the directory says.

import { get, Refused } from "../api";
import { type Routing, type Vocabulary } from "./directory";

export async function fetchVocabulary(): Promise<Vocabulary | null> {
  return found<Vocabulary>("/api/v1/vocabulary");
}

/** For a case that was classified. */
export async function fetchRouting(caseId: string): Promise<Routing | null> {
  return found<Routing>(`/api/v1/cases/${caseId}/routing`);
}

/** A page that cannot ask the directory still shows the case. */
async function found<T>(path: string): Promise<T | null> {
  try {
    return (await get(path)) as T;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
}
