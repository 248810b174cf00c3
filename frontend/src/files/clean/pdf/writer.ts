// Writes a PDF from nothing: one section, plain objects, no identifier, no properties.

import type { Bytes } from "../../../protocol/bytes";
import { ascii, joined } from "../../view";
import { Name, type PdfObject, Ref, Stream, Text } from "./objects";

function nameOf(value: string): string {
  return `/${value.replace(/[^!-~]|[()<>[\]{}/%#]/g, (odd) => `#${odd.charCodeAt(0).toString(16).padStart(2, "0")}`)}`;
}

function numberOf(value: number): string {
  if (!Number.isFinite(value)) return "0";
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(6).replace(/0+$/, "");
}

function written(object: PdfObject): string {
  if (object === null || typeof object === "boolean") return String(object);
  if (typeof object === "number") return numberOf(object);
  if (object instanceof Name) return nameOf(object.value);
  if (object instanceof Text) return `<${[...object.bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`;
  if (object instanceof Ref) return `${object.number} ${object.generation} R`;
  if (Array.isArray(object)) return `[${object.map(written).join(" ")}]`;
  if (object instanceof Map) return `<<${[...object].map(([key, value]) => `${nameOf(key)} ${written(value)}`).join(" ")}>>`;
  throw new Error("a stream stands on its own");
}

function body(object: PdfObject): Uint8Array[] {
  if (!(object instanceof Stream)) return [ascii(written(object))];
  const dict = new Map(object.dict).set("Length", object.raw.length);
  return [ascii(`${written(dict)}\nstream\n`), object.raw, ascii("\nendstream")];
}

/** The object at index 0 has number 1. */
export function writePdf(objects: PdfObject[], root: Ref): Bytes {
  const parts: Uint8Array[] = [ascii("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")];
  let at = (parts[0] as Uint8Array).length;
  const table = ["0000000000 65535 f \n"];
  objects.forEach((object, index) => {
    const whole = [ascii(`${index + 1} 0 obj\n`), ...body(object), ascii("\nendobj\n")];
    table.push(`${String(at).padStart(10, "0")} 00000 n \n`);
    at += whole.reduce((sum, part) => sum + part.length, 0);
    parts.push(...whole);
  });
  const trailer = written(new Map<string, PdfObject>([["Size", table.length], ["Root", root]]));
  return joined([...parts, ascii(`xref\n0 ${table.length}\n${table.join("")}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`)]);
}
