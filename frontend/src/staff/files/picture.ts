// Pictures as pixels: decoded by the browser and painted, never given to it as a document. What a file is its bytes say.

import { type Bytes } from "../../protocol/bytes";
import { startsWith, View } from "../../files/view";
import { element } from "../dom";

export interface PictureHead {
  mime: "image/jpeg" | "image/png" | "image/webp";
  width: number;
  height: number;
}

/** What a picture of more would take of memory is more than a computer at work has to spare. */
export const MOST_PIXELS = 50_000_000;
/** The longest side that is painted. */
const LONGEST_SIDE = 4096;

/** `null` for what is none of the three, or has no size that can be read. */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  try {
    if (startsWith(bytes, "\xff\xd8\xff")) return jpegHead(new View(bytes));
    if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return pngHead(new View(bytes));
    if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) return webpHead(new View(bytes, true));
  } catch {
    // It breaks off.
  }
  return null;
}

function jpegHead(view: View): PictureHead | null {
  for (let at = 2; ; ) {
    if (view.u8(at) !== 0xff) return null;
    const marker = view.u8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { mime: "image/jpeg", width: view.u16(at + 7), height: view.u16(at + 5) };
    if (marker === 0xda) return null;
    at += marker === 0xff ? 1 : 2 + view.u16(at + 2);
  }
}

function pngHead(view: View): PictureHead | null {
  if (view.latin1(12, 4) !== "IHDR") return null;
  return { mime: "image/png", width: view.u32(16), height: view.u32(20) };
}

function webpHead(view: View): PictureHead | null {
  const u24 = (at: number) => view.u16(at) + view.u8(at + 2) * 0x10000;
  const form = view.latin1(12, 4);
  if (form === "VP8X") return { mime: "image/webp", width: u24(24) + 1, height: u24(27) + 1 };
  if (form === "VP8 ") return { mime: "image/webp", width: view.u16(26) & 0x3fff, height: view.u16(28) & 0x3fff };
  if (form !== "VP8L") return null;
  const packed = view.u32(21);
  return { mime: "image/webp", width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}

/** `null` where the browser cannot decode it. */
export async function paint(bytes: Bytes, { mime }: PictureHead, label: string): Promise<HTMLCanvasElement | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(new Blob([bytes], { type: mime }));
  } catch {
    return null;
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const canvas = element("canvas", { class: "candour-picture", role: "img", "aria-label": label, width: String(width), height: String(height) });
  canvas.getContext("2d")?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return canvas;
}
