// Documents in the flat form of OpenDocument, from which LibreOffice makes every other kind.

import { canary } from "./planting";

const NAMESPACES = [
  "office", "style", "text", "table", "meta", "presentation", "script", "form",
].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`); // prettier-ignore
const OTHERS = [
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
];

/** What stays has to be seen, and what goes must not. */
export const SEEN = ["first page of the report", "a second paragraph", "what the note says"];

function properties(): string {
  const plain = ["dc:title", "dc:subject", "dc:description", "dc:creator", "meta:initial-creator", "meta:generator", "meta:keyword", "meta:printed-by"];
  const words = plain.map((name) => `<${name}>${canary()}</${name}>`).join("");
  const own = `<meta:user-defined meta:name="${canary()}">${canary()}</meta:user-defined>`;
  return `<office:meta>${words}${own}<meta:creation-date>2026-03-02T10:11:12</meta:creation-date><dc:date>2026-03-02T10:11:12</dc:date></office:meta>`;
}

const note = () =>
  `<office:annotation><dc:creator>${canary()}</dc:creator><dc:date>2026-03-02T10:11:12</dc:date><meta:creator-initials>${canary()}</meta:creator-initials><text:p>${SEEN[2]}</text:p></office:annotation>`;

const link = () => `<text:a xlink:type="simple" xlink:href="https://${canary()}.example/x">a link</text:a>`;

function picture(jpeg: Uint8Array, around: string): string {
  const data = `<office:binary-data>${Buffer.from(jpeg).toString("base64")}</office:binary-data>`;
  const words = `<svg:title>C:\\Users\\${canary()}\\photo.jpg</svg:title>`;
  return `<draw:frame ${around} draw:name="${canary()}.jpg" svg:width="2cm" svg:height="1.5cm"><draw:image>${data}</draw:image>${words}</draw:frame>`;
}

function textBody(jpeg: Uint8Array): string {
  const change = `<text:changed-region xml:id="ct1" text:id="ct1"><text:insertion><office:change-info><dc:creator>${canary()}</dc:creator><dc:date>2026-03-02T10:11:12</dc:date></office:change-info></text:insertion></text:changed-region>`;
  const deletion = `<text:changed-region xml:id="ct2" text:id="ct2"><text:deletion><office:change-info><dc:creator>${canary()}</dc:creator><dc:date>2026-03-02T10:11:12</dc:date></office:change-info><text:p>, once</text:p></text:deletion></text:changed-region>`;
  return `<office:text><text:tracked-changes>${change}${deletion}</text:tracked-changes><text:p>The ${SEEN[0]}${note()}</text:p><text:p>And <text:change-start text:change-id="ct1"/>${SEEN[1]}<text:change-end text:change-id="ct1"/><text:change text:change-id="ct2"/> with ${link()}</text:p><text:p>${picture(jpeg, 'text:anchor-type="as-char"')}</text:p></office:text>`;
}

function tableBody(jpeg: Uint8Array): string {
  const cell = (words: string) => `<table:table-cell office:value-type="string">${words}</table:table-cell>`;
  const shapes = `<table:shapes>${picture(jpeg, 'svg:x="1cm" svg:y="3cm"')}</table:shapes>`;
  return `<office:spreadsheet><table:table table:name="Sheet1">${shapes}<table:table-row>${cell(`${note()}<text:p>${SEEN[0]}</text:p>`)}</table:table-row><table:table-row>${cell(`<text:p>${SEEN[1]}</text:p>`)}</table:table-row></table:table></office:spreadsheet>`;
}

function slideBody(jpeg: Uint8Array): string {
  const box = `<draw:frame svg:x="1cm" svg:y="1cm" svg:width="20cm" svg:height="3cm"><draw:text-box><text:p>${SEEN[0]} and ${SEEN[1]} ${link()}</text:p></draw:text-box></draw:frame>`;
  return `<office:presentation><draw:page draw:name="page1" draw:master-page-name="Default">${note()}${box}${picture(jpeg, 'svg:x="1cm" svg:y="5cm"')}</draw:page></office:presentation>`;
}

const KINDS = { text: textBody, spreadsheet: tableBody, presentation: slideBody };
const MASTER = `<office:automatic-styles><style:page-layout style:name="P"/></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="P"/></office:master-styles>`;

export function documentWith(kind: keyof typeof KINDS, jpeg: Uint8Array): string {
  const head = `<?xml version="1.0" encoding="UTF-8"?><office:document ${[...NAMESPACES, ...OTHERS].join(" ")} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.${kind}">`;
  return `${head}${properties()}${kind === "presentation" ? MASTER : ""}<office:body>${KINDS[kind](jpeg)}</office:body></office:document>`;
}
