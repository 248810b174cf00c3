// A pack's contents, before it leaves and after.

import { type Basis, type Part } from "../../../protocol/data";
import { say } from "../../copy";
import { element } from "../../dom";
import { paragraph, writtenText } from "../summary-list";

export function showPack({ basis, parts, text }: { basis: Basis; parts: readonly Part[]; text: string }): HTMLElement[] {
  const heading = (title: string) => element("h5", { class: "govuk-heading-s candour-part__title" }, title);
  return [
    paragraph(say(`browser-basis-${basis}`)),
    ...(text === "" ? [] : [heading(say("browser-pack-summary")), writtenText(text)]),
    ...parts.flatMap((part) => [heading(part.title), writtenText(part.text)]),
  ];
}
