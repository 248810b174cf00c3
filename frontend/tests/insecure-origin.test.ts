// On an origin that is neither https nor localhost, an onion address over http, a browser has no `crypto.subtle`. This
// file is a process of its own, so that it can go without, too.

import assert from "node:assert/strict";
import { test } from "node:test";
import { standInForWebCrypto } from "../src/insecure-origin";
import { open } from "../src/protocol/age-file";
import { fromBase64 } from "../src/protocol/bytes";
import { readDocument } from "../src/protocol/document";
import { sealReport } from "../src/protocol/report-writing";
import { DAY, keyring, reporter } from "./sample-case";

test("without WebCrypto a report is sealed all the same, and opens", async () => {
  Object.defineProperty(globalThis.crypto, "subtle", { value: undefined, configurable: true });
  standInForWebCrypto();
  assert.throws(() => globalThis.crypto.subtle, { name: "NotSupportedError" });
  const answers = { mode: "anonymous", happened: "The scanner was not checked." };
  const sealed = await sealReport({ answers, excluded: [], identity: null, files: [], day: DAY }, reporter, keyring);
  const { document } = readDocument(await open(fromBase64(sealed.report), reporter.identity));
  assert.deepEqual(document.kind === "report" && document.data.answers, answers);
});
