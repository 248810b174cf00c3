// An original in confidence: sealed with a key of its own, which the custodians keep and cannot use (PROTOCOL.md §14).

import { seal } from "./age-file";
import { identityFromBytes, recipientOfIdentity } from "./age-keys";
import { type Bytes, randomBytes, toBase64, utf8 } from "./bytes";
import { type ListedFile, type StoredFile } from "./data";
import { type DocumentOf, writeDocument } from "./document";
import { type FileContent, type SealedStream, sealFile } from "./file-sealing";
import { firstHead } from "./heads";
import { type Token } from "./token";

/** A file that the server has by now, and the key of its original, sealed for the case; `null` without an original. */
export interface FileToList {
  listed: ListedFile;
  inner: string | null;
}

/** What of the store's belongs to an entry. `kept` is the key of an original, as custodians keep it. */
export interface Claim {
  object: string;
  kept: string | null;
}

/** Whose originals they are, and who is to keep their keys. */
export interface Keeping {
  caseId: string;
  token: Token;
  custodians: readonly string[];
  day: string;
}

/** The key is sealed to R at once, and forgotten. */
export async function sealOriginal(content: FileContent, recipient: string): Promise<SealedStream & { inner: string }> {
  const secret = randomBytes(32);
  const identity = identityFromBytes(secret);
  secret.fill(0);
  const inner = toBase64(await seal(utf8(identity), [recipient]));
  return { ...(await sealFile(content, recipientOfIdentity(identity))), inner };
}

/** In the order in which the files are listed. */
export async function claimsOf(files: readonly FileToList[], keeping: Keeping): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const { listed, inner } of files) {
    claims.push({ object: listed.object, kept: null });
    if (listed.original === null) continue;
    if (inner === null) throw new Error("an original without its key");
    claims.push({ object: listed.original.object, kept: toBase64(await sealKeptKey(listed.original, inner, keeping)) });
  }
  return claims;
}

/** Signed by the reporter for this case and this object, and sealed to the custodians alone. */
async function sealKeptKey({ object, hash }: StoredFile, inner: string, { caseId, token, custodians, day }: Keeping): Promise<Bytes> {
  const head = toBase64(firstHead(caseId, "original"));
  const where = { v: 1, kind: "original", case: caseId, thread: "original", n: 0, head } as const;
  const document: DocumentOf<"original"> = { ...where, by: "reporter", role: "reporter", day, data: { object, hash, inner } };
  const plaintext = writeDocument(document, token.signingSeed);
  try {
    return await seal(plaintext, custodians);
  } finally {
    plaintext.fill(0);
  }
}
