// A form for each thing a liaison may do now. What is typed is kept when the page is drawn again.

import { type Says } from "../../protocol/data";
import { textArea } from "../case/form/fields";
import { folded } from "../case/form/form";
import { paragraph, section } from "../case/summary-list";
import { say } from "../copy";
import { element } from "../dom";
import { submitting, Told } from "../submitting";
import { type ReferralBundle } from "./bundle";
import { type ReferralWords } from "./words";

export interface Draft {
  text: string;
  suggestion: string;
}

export type Drafts = Map<string, Draft>;
export type Take = (action: string, letter: { says: Says } & Draft) => Promise<void>;

/** What the letter of each action says, and whether it needs words. */
const STEPS: Record<string, { says: Says; needsWords: boolean }> = {
  body_acknowledge: { says: "acknowledged", needsWords: false },
  body_ask: { says: "question", needsWords: true },
  body_report: { says: "outcome", needsWords: true },
  body_decline: { says: "declined", needsWords: true },
};

export const textId = (action: string): string => `text-${action}`;

export function showSteps(bundle: ReferralBundle, mayWrite: boolean, words: ReferralWords, drafts: Drafts, take: Take): HTMLElement {
  const heading = say("browser-section-actions");
  const offered = new Set(bundle.actions.map(({ action }) => action));
  // Declining comes last, whatever order the table has: it ends the referral.
  const actions = mayWrite ? Object.keys(STEPS).filter((action) => offered.has(action)) : [];
  if (actions.length === 0) return section("actions", heading, paragraph(say("browser-nothing-to-do")));
  return section("actions", heading, ...actions.map((action) => stepForm(action, bundle, words, drafts, take)));
}

function stepForm(action: string, bundle: ReferralBundle, words: ReferralWords, drafts: Drafts, take: Take): HTMLElement {
  const { says, needsWords } = STEPS[action] as (typeof STEPS)[string];
  const draft = drafts.get(action) ?? { text: "", suggestion: "" };
  const id = textId(action);
  const group = textArea({ id, name: "text", label: say(`browser-${says}-label`), hint: say(`browser-${says}-hint`), rows: 6, value: draft.text });
  const field = group.querySelector("textarea") as HTMLTextAreaElement;
  const suggestion = action === "body_decline" ? suggestionField(bundle, draft.suggestion) : null;
  const typed = (): Draft => ({ text: field.value, suggestion: suggestion?.select.value ?? "" });
  const keep = () => drafts.set(action, typed());
  field.addEventListener("input", keep);
  suggestion?.select.addEventListener("change", keep);
  const form = element(
    "form",
    { method: "post", novalidate: "" },
    group,
    suggestion?.group ?? null,
    element("button", { class: "govuk-button", type: "submit" }, words.action(action)),
  );
  submitting(form, async () => {
    if (needsWords && field.value.trim() === "") throw new Told(say(`browser-${says}-missing`), id);
    keep();
    await take(action, { says, ...typed() });
  });
  return inDetails(action, words.action(action), form, drafts.has(action));
}

function inDetails(action: string, name: string, form: HTMLElement, open: boolean): HTMLElement {
  const details = folded(name, open, form);
  details.dataset["action"] = action;
  return details;
}

function suggestionField(bundle: ReferralBundle, chosen: string): { group: HTMLElement; select: HTMLSelectElement } {
  const none = element("option", { value: "" }, say("browser-suggestion-none"));
  const known = [...bundle.bodies].sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
  const options = known.map(({ id, name }) => element("option", { value: id }, name));
  const id = "suggestion";
  const select = element("select", { class: "govuk-select", id, "aria-describedby": `${id}-hint` }, none, ...options);
  select.value = chosen;
  const group = element(
    "div",
    { class: "govuk-form-group" },
    element("label", { class: "govuk-label govuk-label--s", for: id }, say("browser-suggestion-label")),
    element("div", { class: "govuk-hint", id: `${id}-hint` }, say("browser-suggestion-hint")),
    select,
  );
  return { group, select };
}
