// Documents that count as verified, for what is worked out of threads before anything is shown.

import { toBase64 } from "../src/protocol/bytes";
import { type DataByKind } from "../src/protocol/data";
import { type Document, type DocumentOf } from "../src/protocol/document";
import { type Kind } from "../src/protocol/kinds";
import { type OpenedThread } from "../src/protocol/opening";
import { openedEntry } from "./sample-bundle";
import { bytesOf, caseKey, DAY } from "./sample-case";

export const digest = toBase64(bytesOf(0));

export function written<K extends Kind>(kind: K, n: number, by: string, data: DataByKind[K], day = DAY): DocumentOf<K> {
  const role = by === "reporter" ? "reporter" : by === "lena" ? "lead" : "reviewer";
  return { v: 1, kind, case: caseKey.caseId, thread: "staff", n, head: digest, by, role, day, data };
}

export function thread(...documents: unknown[]): OpenedThread {
  return { entries: (documents as Document[]).map(openedEntry), head: null };
}

export function pack(change: Partial<DataByKind["pack"]>, day = DAY): DocumentOf<"pack"> {
  const { recipient, signer } = { recipient: caseKey.recipient, signer: toBase64(caseKey.signer) };
  const data = { body: "cqc", recipient, signer, sealed_to: [], basis: "consent" as const, edition: digest, shared: 1, parts: [], files: [], text: "" };
  return written("pack", 0, "alice", { ...data, ...change }, day);
}
