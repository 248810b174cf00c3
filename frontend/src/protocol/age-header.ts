// Looks at an age header before any parser does, so that a hostile one costs nothing (PROTOCOL.md §5).

import { utf8 } from "./bytes";

export const LARGEST_HEADER = 16_384;
const MOST_STANZAS = 64;
const VERSION_LINE = utf8("age-encryption.org/v1\n");
const FULL_BODY_LINE = 64;
const STANZA_LINE = /^->( [!-~]+)+$/;
const BODY_LINE = /^[A-Za-z0-9+/]{0,64}$/;
const MAC_LINE = /^--- [A-Za-z0-9+/]{43}$/;
const NEW_LINE = 0x0a;

/** Bytes up to and with the line break that ends the header; `null` where it is not one that Candour makes. */
export function headerLength(file: Uint8Array): number | null {
  if (!VERSION_LINE.every((byte, index) => byte === file[index])) return null;
  const window = file.subarray(0, LARGEST_HEADER);
  let stanzas = 0;
  let sealedTo = 0;
  let inBody = false;
  let start = VERSION_LINE.length;
  for (;;) {
    const end = window.indexOf(NEW_LINE, start);
    if (end < 0) return null;
    const line = String.fromCharCode(...window.subarray(start, end));
    start = end + 1;
    if (inBody) {
      if (!BODY_LINE.test(line)) return null;
      inBody = line.length === FULL_BODY_LINE;
    } else if (STANZA_LINE.test(line)) {
      const stanzaType = line.split(" ")[1] as string;
      stanzas += 1;
      if (stanzaType === "X25519") sealedTo += 1;
      else if (!stanzaType.endsWith("-grease")) return null;
      if (stanzas > MOST_STANZAS) return null;
      inBody = true;
    } else {
      return MAC_LINE.test(line) && sealedTo > 0 ? start : null;
    }
  }
}
