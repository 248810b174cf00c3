// PNG and APNG, chunk by chunk: a short list of chunks is copied, every other one is left out.
// src/domain/cleaning/png.rs does the same, byte for byte.

import { concat } from "../../protocol/bytes";
import type { Cleaned } from "../cleaner";
import { crc32 } from "../crc32";
import { exifWith, orientationOf, tellExif } from "../exif";
import { Findings, type What } from "../finding";
import { Budget } from "../inflate";
import type { Limits } from "../limits";
import { broken } from "../refusal";
import { ascii, joined, latin1, readable, startsWith, u32be, View } from "../view";
import { tellXmp } from "../xmp";

export const PNG_SIGNATURE = "\x89PNG\r\n\x1a\n";

/** The chunks that stay, with the longest that each may be: what a decoder needs, and nothing that holds words. */
const LONGEST: Record<string, number> = {
  IHDR: 13,
  PLTE: 768,
  IDAT: 0x7fffffff,
  IEND: 0,
  tRNS: 256,
  gAMA: 4,
  sRGB: 1,
  sBIT: 4,
  pHYs: 9,
  cICP: 4,
  mDCV: 24,
  cLLI: 8,
  acTL: 8,
  fcTL: 26,
  fdAT: 0x7fffffff,
};
/** No more of an Exif chunk is looked at; cameras write far less. */
const MOST_EXIF = 65_536;
const MOST_TEXT = 1024 * 1024;

const KEYWORDS: [pattern: RegExp, what: What][] = [
  [/author|artist|copyright|creator/i, "person"],
  [/time|date/i, "time"],
  [/software|program/i, "program"],
  [/source|model|make|device/i, "device"],
  [/profile|exif|iptc|xmp/i, "other"],
];

function chunk(name: string, body: Uint8Array): Uint8Array {
  const named = concat(ascii(name), body);
  return concat(u32be(body.length), named, u32be(crc32(named)));
}

/** The text of a tEXt, zTXt or iTXt chunk, taken out of compression within the budget. */
function textIn(name: string, body: Uint8Array, budget: Budget): { keyword: string; text: Uint8Array } {
  const end = body.indexOf(0);
  if (end === -1) return { keyword: latin1(body.subarray(0, 79)), text: new Uint8Array() };
  const keyword = latin1(body.subarray(0, Math.min(end, 79)));
  if (name === "tEXt") return { keyword, text: body.subarray(end + 1) };
  if (name === "zTXt") return { keyword, text: budget.inflate(body.subarray(end + 2), "zlib", MOST_TEXT) };
  const language = body.indexOf(0, end + 3);
  const translated = language === -1 ? -1 : body.indexOf(0, language + 1);
  if (translated === -1) return { keyword, text: new Uint8Array() };
  const text = body.subarray(translated + 1);
  return { keyword, text: body[end + 1] === 1 ? budget.inflate(text, "zlib", MOST_TEXT) : text };
}

function tellText(name: string, body: Uint8Array, budget: Budget, found: Findings): void {
  let keyword = "";
  let text: Uint8Array;
  try {
    ({ keyword, text } = textIn(name, body, budget));
  } catch {
    // It goes in any case; a text that cannot be read is only told of.
    return found.add("comment", keyword);
  }
  if (keyword === "XML:com.adobe.xmp") return tellXmp(text, found);
  const what = KEYWORDS.find(([pattern]) => pattern.test(keyword))?.[1] ?? "comment";
  found.add(what, what === "other" ? keyword : readable(text.subarray(0, 4096)));
}

function tell(name: string, body: Uint8Array, budget: Budget, found: Findings): void {
  if (name === "eXIf") tellExif(body.subarray(0, MOST_EXIF), found);
  else if (name === "tIME") found.add("time", body.length >= 4 ? dayOf(body) : "");
  else if (["tEXt", "zTXt", "iTXt"].includes(name)) tellText(name, body, budget, found);
  else if (name === "iCCP") found.add("other", `ICC: ${readable(body.subarray(0, 80))}`);
  else found.add("other", name);
}

function dayOf(body: Uint8Array): string {
  const view = new View(body);
  return `${view.u16(0)}-${String(view.u8(2)).padStart(2, "0")}-${String(view.u8(3)).padStart(2, "0")}`;
}

export function cleanPng(bytes: Uint8Array, limits: Limits): Cleaned {
  if (!startsWith(bytes, PNG_SIGNATURE)) throw broken();
  const view = new View(bytes);
  const found = new Findings();
  const budget = new Budget(limits);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  let pixels = false;
  let turned = false;
  for (;;) {
    const length = view.u32(at);
    const name = view.latin1(at + 4, 4);
    const body = view.slice(at + 8, length);
    const whole = view.slice(at, length + 12);
    if (!/^[A-Za-z]{4}$/.test(name) || (at === 8) !== (name === "IHDR")) throw broken();
    at += whole.length;
    const longest = LONGEST[name];
    if (longest !== undefined && length <= longest) {
      if (crc32(whole.subarray(4, -4)) !== view.u32(at - 4)) throw broken();
      if (name === "IHDR" && length !== 13) throw broken();
      pixels ||= name === "IDAT";
      parts.push(whole);
      if (name === "IEND") break;
      continue;
    }
    // A capital first letter says that no decoder can do without it.
    if (/^[A-Z]/.test(name)) throw broken();
    tell(name, body, budget, found);
    const orientation = name === "eXIf" ? orientationOf(body.subarray(0, MOST_EXIF)) : 1;
    if (orientation !== 1 && !turned) {
      parts.push(chunk("eXIf", exifWith(orientation)));
      turned = true;
    }
  }
  if (!pixels) throw broken();
  if (at < bytes.length) found.add("hidden");
  return { cleaned: joined(parts), found: found.list };
}
