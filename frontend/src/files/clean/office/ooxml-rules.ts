// What goes out of the XML of Word, Excel and PowerPoint, by local names: prefixes and even namespaces vary.

import { type Findings, shownOf } from "../../finding";
import { notCleanable } from "../../refusal";
import { attribute, type Rules, type Tag, type Verdict } from "../../xml";
import { leavesTheDocument, looksLikeFile, type People, tellLink } from "./words";

const RELATIONSHIPS = /\/relationships$/;
/** Settings and pointers that name a document's history, its source or its machine, and that no page shows. */
const DROPPED_ELEMENTS = new Set([
  "rsids", "docId", "docVars", "attachedTemplate", "mailMerge", "proofState", "documentProtection", "writeProtection",
  "dataBinding", "absPath", "fileSharing", "fileVersion", "revisionPtr", "documentId", "externalReferences",
  "oleObjects", "controls", "customWorkbookViews", "custDataLst", "creationId", "modifyVerifier", "documentRecovery",
  "externalData", "OLEObject", "control", "webPublishObjects", "webPublishing", "customSheetViews", "smartTagType",
  "saveThroughXslt", "removePersonalInformation", "removeDateAndTime",
]); // prettier-ignore
const DROPPED_ATTRIBUTES =
  /^(rsid\w*|paraId|textId|paraIdParent|durableId|dateUtc|initials|refreshedBy|refreshedDate|refreshedDateIso|gfxdata|codeName|uid|userId|lastEdited|lowestEdited|rupBuild|editId|anchorId)$/;
/** Instructions of fields whose result is a name: the result is text, and stays. */
const NAMING_FIELD = /\b(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE)\b/;

export class OoxmlRules implements Rules {
  constructor(
    private readonly found: Findings,
    /** The relationships of this part that are no longer there. */
    private readonly gone: ReadonlySet<string>,
    /** The people named so far: Excel writes them into the text of their comments. */
    private readonly people: People,
  ) {}

  element(tag: Tag): Verdict {
    if (tag.local === "altChunk" || tag.local === "oleObj") throw notCleanable("part-inside");
    if (DROPPED_ELEMENTS.has(tag.local)) {
      if (tag.local === "mailMerge" || tag.local === "docVars") this.found.add("hidden", tag.local);
      if (tag.local === "rsids") this.found.add("history");
      return "drop";
    }
    this.tellHidden(tag);
    tag.attributes = tag.attributes.filter((candidate) => !this.dropsAttribute(tag, candidate));
    this.replaceNames(tag);
    return "keep";
  }

  text(text: string, inside: readonly string[]): string {
    const element = inside.at(-1);
    if (element === "author" && inside.at(-2) === "authors") return this.people.numbered(text);
    if ((element === "f" || element === "definedName") && /\[\d+\]|\\/.test(text)) return "#REF!";
    if (element === "instrText" || element === "delInstrText") return this.instruction(text);
    if (element === "t" && inside.includes("comment") && this.people.knows(text.trim().replace(/:$/, ""))) return "";
    return text;
  }

  private dropsAttribute(tag: Tag, { local, uri, value, prefix }: Tag["attributes"][number]): boolean {
    if (prefix === "xmlns" || local === "xmlns") return false;
    if (RELATIONSHIPS.test(uri) && this.gone.has(value)) return true;
    if (DROPPED_ATTRIBUTES.test(local)) {
      if (["initials", "refreshedBy", "userId"].includes(local)) this.found.add("person", value);
      return true;
    }
    if (local === "dt" || (local === "date" && attribute(tag, "author") !== undefined)) {
      this.found.add("time", value);
      return true;
    }
    if (local === "descr" || local === "alt" || (local === "title" && uri.includes("office:office"))) {
      if (!looksLikeFile(value)) return false;
      this.found.add("hidden", value);
      return true;
    }
    return local === "href" && leavesTheDocument(value);
  }

  private replaceNames(tag: Tag): void {
    for (const candidate of tag.attributes) {
      const { local, value } = candidate;
      if (local === "author" && !/^\d+$/.test(value)) candidate.value = this.people.numbered(value);
      else if (local === "name" && /^(cmAuthor|author)$/.test(tag.local)) candidate.value = this.people.numbered(value);
      else if (local === "providerId" && tag.local === "author") candidate.value = "None";
      else if (local === "created" && tag.local === "cm") candidate.value = "2000-01-01T00:00:00";
      else if (local === "name" && /^(cNvPr|docPr)$/.test(tag.local)) candidate.value = "Object";
      else if (local === "instr") candidate.value = this.instruction(value);
      else if (local === "location" && tag.local === "hyperlink" && leavesTheDocument(value)) candidate.value = "";
    }
  }

  /** Paths and addresses in an instruction; what the field shows stands beside it as text. */
  private instruction(text: string): string {
    if (NAMING_FIELD.test(text)) this.found.add("person", text, true);
    return text.replace(/"[^"]*[\\/:][^"]*"|\S*(?:\\\\|:\/\/|[A-Za-z]:\\)\S*/g, (path) => {
      tellLink(path, this.found);
      return '""';
    });
  }

  private tellHidden({ local, attributes, inside }: Tag): void {
    const value = (name: string) => attributes.find((candidate) => candidate.local === name)?.value;
    if ((local === "ins" || local === "del") && value("author") !== undefined) this.found.add("history", "", true);
    else if (local === "vanish" || local === "webHidden") this.found.add("hidden", "", true);
    else if (local === "sheet" && /hidden/i.test(value("state") ?? "")) this.found.add("hidden", shownOf(value("name") ?? ""), true);
    else if (local === "sld" && value("show") === "0") this.found.add("hidden", "", true);
    else if (local === "comment" || (local === "cm" && inside.length <= 1)) this.found.add("comment", "", true);
  }
}
