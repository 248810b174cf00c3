// Fetches a sealed file and opens it as it arrives, off the page. Gives it out whole and checked, or says why not.

import { standInForWebCrypto } from "./insecure-origin";
import { type Bytes } from "./protocol/bytes";
import { type ListedFile } from "./protocol/data";
import { FileNotVerified, openFile } from "./protocol/file-opening";

standInForWebCrypto();

export interface OpenJob {
  address: string;
  identity: string;
  listed: Pick<ListedFile, "size" | "hash">;
}

export type NotOpened = FileNotVerified["reason"] | "not_there" | "signed_out" | "no_connection";

export type OpenAnswer = { arrived: number } | { file: Bytes } | { not: NotOpened };

/** Of what arrives, said no more often than somebody can see. Milliseconds. */
const SAID_EVERY = 200;

async function opened({ address, identity, listed }: OpenJob, say: (answer: OpenAnswer) => void): Promise<OpenAnswer> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: "same-origin", cache: "no-store", redirect: "error" });
  } catch {
    return { not: "no_connection" };
  }
  if (response.status === 401) return { not: "signed_out" };
  if (!response.ok || response.body === null) return { not: response.status === 404 ? "not_there" : "no_connection" };
  let said = 0;
  const arrived = (bytes: number) => {
    if (Date.now() - said < SAID_EVERY) return;
    said = Date.now();
    say({ arrived: bytes });
  };
  return { file: await openFile(response.body, identity, listed, arrived) };
}

self.onmessage = async (event: MessageEvent<OpenJob>) => {
  const say = (answer: OpenAnswer) => self.postMessage(answer, { transfer: "file" in answer ? [answer.file.buffer] : [] });
  try {
    say(await opened(event.data, say));
  } catch (error) {
    say({ not: error instanceof FileNotVerified ? error.reason : "cannot_open" });
  }
};
