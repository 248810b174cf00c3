// What goes out of the XML of OpenDocument files.

import type { Findings } from "../../finding";
import { type Rules, type Tag, type Verdict } from "../../xml";
import { keepsSetting, plainSetting } from "./odf-settings";
import { leavesTheDocument, looksLikeFile, type People, tellLink } from "./words";

/** Scripts, and what says who, when and with what. */
const DROPPED_ELEMENTS = new Set([
  "scripts", "event-listeners", "creator-initials", "sender-initials", "date-string", "forms", "dde-connection-decls",
  "dde-source", "dde-links", "database-source-sql", "database-source-table", "database-source-query", "plugin", "applet",
  "signature", "model",
]); // prettier-ignore
const DROPPED_ATTRIBUTES = /^(rsid|paragraph-rsid|char-rsid|last-modified|protection-key|protection-key-digest-algorithm\w*)$/;
const NAMING_FIELD = /^(author-name|author-initials|creator|initial-creator|printed-by|sender-.*|file-name|template-name)$/;

/** LibreOffice takes a change without a moment as accepted, and shows it as text like any other. So all have the same. */
const NO_MOMENT = "1970-01-01T00:00:00";

/** A note, or what is said of a change. */
function isRemark(element: string | undefined): boolean {
  return element === "annotation" || element === "change-info";
}

export class OdfRules implements Rules {
  constructor(
    private readonly found: Findings,
    private readonly people: People,
    private readonly goes: (part: string) => boolean,
  ) {}

  element(tag: Tag): Verdict {
    const { local, inside } = tag;
    if (local === "date" && inside.at(-1) === "annotation") return "drop";
    if (DROPPED_ELEMENTS.has(local)) {
      if (local === "event-listeners" || local === "scripts") this.found.add("hidden", "macros");
      return "drop";
    }
    if (local.startsWith("config-item") && !keepsSetting(tag)) return "drop";
    if (local === "meta" && tag.uri.endsWith("office:1.0")) return "drop";
    if (local === "change-info") this.found.add("history", "", true);
    if (local === "annotation") this.found.add("comment", "", true);
    if (NAMING_FIELD.test(local) && tag.uri.includes("text:")) this.found.add("person", local, true);
    tag.attributes = tag.attributes.filter((candidate) => !this.dropsAttribute(candidate));
    for (const candidate of tag.attributes) this.bend(candidate);
    return local === "date" && inside.at(-1) === "change-info" ? { text: NO_MOMENT } : "keep";
  }

  text(text: string, inside: readonly string[]): string {
    const element = inside.at(-1);
    if (element === "config-item") return plainSetting(text);
    if (element === "creator" && isRemark(inside.at(-2))) return this.people.numbered(text);
    return (element === "title" || element === "desc") && looksLikeFile(text) ? "" : text;
  }

  private dropsAttribute({ local, prefix, value }: Tag["attributes"][number]): boolean {
    if (prefix === "xmlns" || local === "xmlns") return false;
    if (local === "rsid" || local === "paragraph-rsid") this.found.add("history");
    if (local === "display" && value === "none") this.found.add("hidden", "", true);
    return DROPPED_ATTRIBUTES.test(local) || (local === "title" && looksLikeFile(value));
  }

  private bend(candidate: Tag["attributes"][number]): void {
    const { local, value } = candidate;
    if (local === "name" && looksLikeFile(value) && candidate.prefix === "draw") candidate.value = "Object";
    if (local === "formula" && /file:|https?:/.test(value)) candidate.value = "";
    if (local !== "href" || value.startsWith("#")) return;
    const path = value.replace(/^\.\//, "");
    if (leavesTheDocument(value)) tellLink(value, this.found);
    else if (!this.goes(path)) return;
    candidate.value = "#";
  }
}
