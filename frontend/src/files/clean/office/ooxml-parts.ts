// Which parts of an Office Open XML file make up its text and layout. A part of another type goes.

import type { What } from "../../finding";

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const WORD = "document.main|template.main|styles|numbering|fontTable|settings|footnotes|endnotes|header|footer|comments";
const EXCEL =
  "sheet.main|template.main|worksheet|chartsheet|sharedStrings|styles|comments|table|pivotTable|pivotCacheDefinition|pivotCacheRecords|sheetMetadata";
const POWERPOINT =
  "presentation.main|slideshow.main|template.main|slide|slideLayout|slideMaster|notesSlide|notesMaster|handoutMaster|presProps|viewProps|tableStyles|comments|commentAuthors";
const DRAWING = "chart|chartshapes|diagramData|diagramLayout|diagramStyle|diagramColors";

const XML_PARTS = new RegExp(
  `^(${OFFICE.replaceAll(".", "\\.")}(wordprocessingml\\.(${WORD})|spreadsheetml\\.(${EXCEL})|presentationml\\.(${POWERPOINT})` +
    `|drawingml\\.(${DRAWING})|drawing|theme|themeOverride)` +
    "|application/vnd\\.ms-office\\.(chartstyle|chartcolorstyle|drawingml\\.diagramDrawing)" +
    "|application/vnd\\.ms-powerpoint\\.(comments|authors))\\+xml$",
);
const VML = `${OFFICE}vmlDrawing`;
const FONT = /^application\/(vnd\.openxmlformats-officedocument\.obfuscatedFont|x-fontdata)$/;

/** Documents with macros are the same documents without them. */
const WITH_MACROS: Record<string, string> = {
  "application/vnd.ms-word.document.macroEnabled.main+xml": `${OFFICE}wordprocessingml.document.main+xml`,
  "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": `${OFFICE}wordprocessingml.template.main+xml`,
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml": `${OFFICE}spreadsheetml.sheet.main+xml`,
  "application/vnd.ms-excel.template.macroEnabled.main+xml": `${OFFICE}spreadsheetml.template.main+xml`,
  "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml": `${OFFICE}presentationml.presentation.main+xml`,
  "application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml": `${OFFICE}presentationml.slideshow.main+xml`,
  "application/vnd.ms-powerpoint.template.macroEnabled.main+xml": `${OFFICE}presentationml.template.main+xml`,
};

export function withoutMacros(type: string): string {
  return WITH_MACROS[type] ?? type;
}

export type Part = "xml" | "picture" | "film" | "font" | "goes";

export function partOf(type: string): Part {
  if (type === VML || XML_PARTS.test(withoutMacros(type))) return "xml";
  if (type.startsWith("image/")) return "picture";
  if (type.startsWith("video/") || type.startsWith("audio/")) return "film";
  return FONT.test(type) ? "font" : "goes";
}

/** What to tell of a part that goes; nothing for one that says nothing about anybody. */
export function toldOf(name: string, type: string): [what: What, shown: string] | null {
  if (/vbaProject|macrosheet|activeX/i.test(type + name)) return ["hidden", "macros"];
  if (/oleObject|embeddings?\//i.test(type + name)) return ["hidden", name];
  if (/printerSettings/i.test(type + name)) return ["device", "printer"];
  if (/externalLink|connections|queryTable/i.test(type + name)) return ["hidden", name];
  if (/people|persons?\/|threadedComment|revisions\//i.test(name)) return ["person", name];
  if (/customXml\//i.test(name)) return ["hidden", name];
  return null;
}
