// What one opened file shows: pixels or plain words. Everything else is saved, and opened elsewhere.

import { safeName } from "../../files/names";
import { type Bytes } from "../../protocol/bytes";
import { type ListedFile } from "../../protocol/data";
import { paragraph } from "../case/summary-list";
import { say } from "../copy";
import { element } from "../dom";
import { MOST_PIXELS, paint, pictureHead } from "./picture";

/** More than anybody reads on a page. */
const MOST_CHARACTERS = 200_000;

const SHOWN: readonly ListedFile["type"][] = ["jpeg", "png", "webp", "text"];

/** Whether it can be shown here, by what its sender says it is. */
export function canBeShown({ type }: ListedFile): boolean {
  return SHOWN.includes(type);
}

export async function shown(bytes: Bytes, file: ListedFile): Promise<Node[]> {
  const head = pictureHead(bytes);
  if (head !== null) {
    if (head.width * head.height > MOST_PIXELS) return [paragraph(say("browser-evidence-too-many-pixels"))];
    const canvas = await paint(bytes, head, say("browser-evidence-picture", { name: file.name }));
    return [canvas ?? paragraph(say("browser-evidence-not-shown"))];
  }
  const text = file.type === "text" ? textIn(bytes) : null;
  if (text === null) return [paragraph(say("browser-evidence-not-shown"))];
  const written = element("div", { class: "candour-text candour-file__text", tabindex: "0", role: "region", "aria-label": file.name }, text.slice(0, MOST_CHARACTERS));
  return text.length > MOST_CHARACTERS ? [written, paragraph(say("browser-evidence-cut"))] : [written];
}

function textIn(bytes: Bytes): string | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** As bytes of no kind: the browser is to keep it, not to open it. */
export function saveAs(bytes: Bytes, { name, type }: ListedFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  element("a", { href: address, download: safeName(name, type) }).click();
  // Not at once: some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
