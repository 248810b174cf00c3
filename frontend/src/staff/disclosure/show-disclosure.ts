// What is asked and why, what the reporter says to it, and the two ways to decide.

import { referenceOf } from "../../protocol/case-id";
import { say, sayDay } from "../copy";
import { element } from "../dom";
import { submitting, Told } from "../submitting";
import { textArea } from "../case/form/fields";
import { folded } from "../case/form/form";
import { type Named } from "../case/show-entry";
import { warningText } from "../case/show-summary";
import { showEntries } from "../case/show-thread";
import { paragraph, section, summaryList } from "../case/summary-list";
import { type ReferralWords } from "../referral/words";
import { type Shown } from "./opened";

export type Decision = "release_name" | "refuse_name";
export type Drafts = Map<Decision, string>;
export type Decide = (decision: Decision, text: string) => Promise<void>;

/** Releasing comes last: it cannot be taken back. */
const DECISIONS: readonly Decision[] = ["refuse_name", "release_name"];

export const textId = (decision: Decision): string => `text-${decision}`;

/** What the messages about a decision begin with: `release_original` where it is one that is asked for. */
function wordsFor(decision: Decision, shown: Shown): string {
  return isName(shown) ? decision : decision.replace("name", "original");
}

function isName({ opened }: Shown): boolean {
  return opened.request.data.of === "name";
}

/** What a decision is called on its button. */
export function decisionText(decision: Decision, shown: Shown | null, words: ReferralWords): string {
  return shown === null || isName(shown) ? words.action(decision) : say(`browser-${wordsFor(decision, shown)}-button`);
}

function askedFor({ opened }: Shown): string {
  const { of } = opened.request.data;
  return of === "name" ? say("browser-disclosure-of-name") : say("browser-disclosure-of-original", { name: of.original.name });
}

export function showAsked(shown: Shown, words: ReferralWords): HTMLElement[] {
  const { opened, bundle } = shown;
  const confided = isName(shown) ? "name" : "original";
  const named: Named = { person: shown.nameOf, body: (id) => id, result: (id) => id, confided };
  const facts = summaryList([
    [say("browser-disclosure-reference"), referenceOf(opened.caseId)],
    [say("browser-disclosure-of"), askedFor(shown)],
    [say("browser-disclosure-state"), words.state(bundle.state)],
  ]);
  const duty = element("div", { class: "govuk-inset-text" }, paragraph(say(`browser-disclosure-duty-${confided}`)));
  const entries = showEntries(opened.thread.entries, named, say("browser-no-messages"));
  return [section("summary", say("browser-section-summary"), facts, duty), section("asked", say("browser-section-asked"), ...entries)];
}

export function showDecisions(shown: Shown, words: ReferralWords, drafts: Drafts, decide: Decide): HTMLElement {
  const { bundle, mayWrite } = shown;
  const heading = say("browser-section-actions");
  const offered = DECISIONS.filter((decision) => mayWrite && bundle.actions.some(({ action }) => action === decision) && isPossible(decision, shown));
  const told = bundle.state === "asked" || bundle.state === "answered" ? hindrances(shown) : [];
  if (offered.length === 0) return section("actions", heading, ...told, paragraph(say("browser-nothing-to-do")));
  return section("actions", heading, ...told, ...offered.map((decision) => decisionForm(decision, shown, words, drafts, decide)));
}

/** What was not verified is not handed on, nor anything before its time. */
function isPossible(decision: Decision, shown: Shown): boolean {
  if (decision === "refuse_name") return true;
  return shown.kept?.verdict === "verified" && !shown.early;
}

function hindrances(shown: Shown): HTMLElement[] {
  const { bundle, kept, early } = shown;
  const confided = isName(shown) ? "name" : "original";
  const waits = bundle.state === "asked" && !bundle.actions.some(({ action }) => action === "release_name");
  return [
    ...(early ? [warningText(say("browser-disclosure-early"))] : []),
    ...(kept === null ? [warningText(say(`browser-disclosure-no-${confided}`))] : []),
    ...(kept !== null && kept.verdict !== "verified"
      ? [warningText(say(`browser-disclosure-closed-${confided}`, { reason: say(`browser-reason-${kept.verdict}`) }))]
      : []),
    ...(waits ? [paragraph(say("browser-disclosure-waits", { day: sayDay(bundle.decide_from) }))] : []),
  ];
}

function decisionForm(decision: Decision, shown: Shown, words: ReferralWords, drafts: Drafts, decide: Decide): HTMLElement {
  const id = textId(decision);
  const about = wordsFor(decision, shown);
  const button = decisionText(decision, shown, words);
  const group = textArea({ id, name: "text", label: say(`browser-${about}-label`), hint: say(`browser-${about}-hint`), rows: 5, value: drafts.get(decision) ?? "" });
  const field = group.querySelector("textarea") as HTMLTextAreaElement;
  field.addEventListener("input", () => drafts.set(decision, field.value));
  const look = decision === "release_name" ? "govuk-button govuk-button--warning" : "govuk-button";
  const form = element(
    "form",
    { method: "post", novalidate: "" },
    group,
    element("button", { class: look, type: "submit" }, button),
  );
  submitting(form, async () => {
    if (field.value.trim() === "") throw new Told(say(`browser-${about}-missing`), id);
    await decide(decision, field.value);
  });
  const details = folded(button, drafts.has(decision), form);
  details.dataset["action"] = decision;
  return details;
}
