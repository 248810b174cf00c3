// A pack's contents, before it leaves and after.

import { type Basis, type Part } from "../../../protocol/data";
import { say } from "../../copy";
import { element } from "../../dom";
import { paragraph, writtenText } from "../summary-list";

/** `why` says on what ground, `level` which heading comes next where it stands. */
export function showPack({ parts, text }: { parts: readonly Part[]; text: string }, why: HTMLElement, level: "h4" | "h5"): HTMLElement[] {
  const heading = (title: string) => element(level, { class: "govuk-heading-s candour-part__title" }, title);
  return [
    why,
    ...(text === "" ? [] : [heading(say("browser-pack-summary")), writtenText(text)]),
    ...parts.flatMap((part) => [heading(part.title), writtenText(part.text)]),
  ];
}

export function basisText(basis: Basis): HTMLElement {
  return paragraph(say(`browser-basis-${basis}`));
}
