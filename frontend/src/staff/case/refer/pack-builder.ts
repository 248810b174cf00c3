// Choosing what a body is given: part by part, with words taken out where that is needed.

import { type Basis } from "../../../protocol/data";
import { say, sayDay } from "../../copy";
import { element, moveTo } from "../../dom";
import { Told } from "../../submitting";
import { type KnownBody } from "../directory";
import { textArea } from "../form/fields";
import { caseForm, type FormValues, plainButton } from "../form/form";
import { type Work } from "../work";
import { packPart } from "./pack-part";
import { showPreview } from "./pack-preview";
import { type Offered, offeredParts, packOf } from "./parts";

export function packBuilder(body: KnownBody, name: string, basis: Basis, edition: string, work: Work): HTMLElement {
  const { opened, words, drafts } = work;
  const id = `refer-${body.id}`;
  const offered = offeredParts(opened, words.questions, (day) => say("browser-pack-message", { day: sayDay(day) }));
  const parts = offered.map((part) => packPart(id, part));
  const summary = textArea({ id: `${id}-summary`, name: "summary", label: say("browser-pack-summary"), hint: say("browser-pack-summary-hint") });
  const preview = element("div", { "data-preview": "" });
  const form = caseForm({
    id,
    drafts,
    fields: [tickAll(parts), partsFieldset(id, parts), summary],
    button: say("browser-pack-show"),
    secondary: true,
    send: (values) => {
      const texts = chosenTexts(values, offered);
      const shared = opened.shared.entries.length;
      const pack = packOf({ body: body.id, basis, edition, shared, texts, summary: values.one("summary") }, offered);
      if (pack.parts.length === 0 && pack.text.trim() === "") throw new Told(say("browser-pack-nothing"), `${id}-parts`);
      preview.replaceChildren(showPreview(pack, name, offered, work, () => form.querySelector("button")));
      moveTo(preview.firstElementChild as HTMLElement);
    },
  });
  // What is sealed is what was looked at: a word changed after that has to be looked at again.
  const forget = () => preview.replaceChildren();
  form.addEventListener("input", forget);
  form.addEventListener("change", forget);
  const heading = element("h4", { class: "govuk-heading-s" }, say("browser-pack-title", { body: name }));
  return element("div", { "data-action": "refer" }, heading, form, preview);
}

function partsFieldset(id: string, parts: readonly HTMLElement[]): HTMLElement {
  const set = element(
    "fieldset",
    { class: "govuk-fieldset", id: `${id}-parts`, tabindex: "-1", "aria-describedby": `${id}-parts-hint` },
    element("legend", { class: "govuk-fieldset__legend govuk-fieldset__legend--s" }, say("browser-pack-parts")),
    element("div", { class: "govuk-hint", id: `${id}-parts-hint` }, say("browser-pack-parts-hint")),
    ...parts,
  );
  return element("div", { class: "govuk-form-group" }, set);
}

/** Everything but what tells who the reporter is, which is chosen for itself or not at all. */
function tickAll(parts: readonly HTMLElement[]): HTMLElement {
  return plainButton(say("browser-pack-tick-all"), () => {
    for (const part of parts) {
      const box = part.querySelector<HTMLInputElement>("[type=checkbox]");
      if (box === null || box.checked || part.dataset["tells"] === "true") continue;
      box.checked = true;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

function chosenTexts(values: FormValues, offered: readonly Offered[]): Map<string, string> {
  const chosen = values.many("part");
  return new Map(offered.filter(({ id }) => chosen.includes(id)).map(({ id }) => [id, values.one(`text-${id}`)]));
}
