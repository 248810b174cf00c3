// XMP is only ever removed; this picks out of it what a reporter should know was there.

import type { Findings, What } from "./finding";

const MOST_READ = 1024 * 1024;

/** Names of properties, whatever their prefix, and what they give away. */
const TOLD: [names: string, what: What][] = [
  ["GPSLatitude|GPSLongitude|Location|City|State|Country|CountryCode", "place"],
  ["CreateDate|ModifyDate|MetadataDate|DateTimeOriginal|DateCreated", "time"],
  ["Make|Model|SerialNumber|LensModel|Lens|OwnerName", "device"],
  ["creator|Author|CaptionWriter|rights|Artist|Credit", "person"],
  ["Company|Organisation|Organization|Source", "organisation"],
  ["CreatorTool|Producer|softwareAgent", "program"],
  ["description|title|subject|Keywords|UserComment|Headline", "comment"],
  ["DocumentID|InstanceID|OriginalDocumentID|History", "history"],
];
const PROPERTIES = TOLD.map(([names, what]) => ({
  what,
  asAttribute: new RegExp(`[\\w-]+:(?:${names})\\s*=\\s*(?:"([^"]{0,500})|'([^']{0,500}))`, "g"),
  asElement: new RegExp(`<[\\w-]+:(?:${names})(?:\\s[^>]{0,500})?>([^]{0,500})`, "g"),
}));

export function tellXmp(bytes: Uint8Array, found: Findings): void {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_READ));
  let told = false;
  for (const { what, asAttribute, asElement } of PROPERTIES) {
    for (const pattern of [asAttribute, asElement]) {
      for (const match of text.matchAll(pattern)) {
        told = true;
        found.add(what, (match[1] ?? match[2] ?? "").split(/<\/(?!rdf:li)/, 1)[0]?.replace(/<[^>]*>/g, " ") ?? "");
      }
    }
  }
  if (!told) found.add("other");
}
