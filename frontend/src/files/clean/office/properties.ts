// What the properties of a document say, told before they go.

import type { Findings, What } from "../../finding";
import { rewriteXml } from "../../xml";

const TOLD: [pattern: RegExp, what: What][] = [
  [/^(creator|lastModifiedBy|initial-creator|Manager|printed-by)$/, "person"],
  [/^(created|modified|lastPrinted|date|creation-date|print-date)$/, "time"],
  [/^(Company)$/, "organisation"],
  [/^(Application|AppVersion|Template|generator)$/, "program"],
  [/^(revision|TotalTime|editing-cycles|editing-duration)$/, "history"],
  [/^(title|subject|description|keywords?|category|contentStatus)$/, "comment"],
  [/^(lpwstr|lpstr|user-defined|HyperlinkBase|filetime|bstr)$/, "other"],
];

export function tellProperties(xml: Uint8Array, found: Findings): void {
  rewriteXml(xml, {
    element: () => "keep",
    text(text, inside) {
      const what = TOLD.find(([pattern]) => pattern.test(inside.at(-1) ?? ""))?.[1];
      if (what !== undefined && text.trim() !== "") found.add(what, text);
      return "";
    },
  });
}
