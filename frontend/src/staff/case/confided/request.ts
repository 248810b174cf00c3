// A request to the custodians on the case page: what was asked and said about it, and the form that asks.

import { custodiansFor } from "../../../protocol/disclosure-writing";
import { type Wanted } from "../../../protocol/data";
import { say, sayDay, sayList } from "../../copy";
import { element } from "../../dom";
import { type DisclosureRow } from "../bundle";
import { checkboxes, textArea } from "../form/fields";
import { foldedForm, type FormValues } from "../form/form";
import { type DisclosureOfCase } from "../opened-case";
import { namesOf } from "../show-conversation";
import { showEntries } from "../show-thread";
import { paragraph } from "../summary-list";
import { lastOf } from "../verified";
import { type Work } from "../work";

const ASK = "ask_name";

/** What is kept, as the words about it go. */
export type Confided = "name" | "original";

export function confidedIn(of: Wanted): Confided {
  return of === "name" ? "name" : "original";
}

/** What the request is for: as it was signed, or as the service has it where that was not verified. */
export function objectOf({ id, opened }: DisclosureOfCase, { opened: { bundle } }: Work): string | null {
  if (opened === null) return rowOf(id, bundle.disclosures)?.object ?? null;
  const { of } = opened.request.data;
  return of === "name" ? null : of.original.object;
}

function rowOf(id: string, rows: readonly DisclosureRow[]): DisclosureRow | undefined {
  return rows.find((listed) => listed.id === id);
}

/** `then` is what came of it, where it was released. */
export function showRequest({ id, thread }: DisclosureOfCase, confided: Confided, work: Work, then: readonly HTMLElement[]): HTMLElement {
  const row = rowOf(id, work.opened.bundle.disclosures);
  const decided = lastOf(thread, "disclosure") !== null;
  const named = { ...namesOf(work), confided };
  return element(
    "div",
    { "data-disclosure": id },
    ...showEntries(thread.entries, named, say("browser-no-messages")),
    ...(row === undefined || decided ? [] : [paragraph(stateText(row))]),
    ...then,
  );
}

function stateText({ state, urgent, decide_from: day }: DisclosureRow): string {
  if (state === "answered") return say("browser-name-state-answered");
  if (state !== "asked") return say("browser-name-state-ended");
  return urgent ? say("browser-name-state-urgent") : say("browser-name-state-asked", { day: sayDay(day) });
}

/** Nothing where it may not be asked for now. `section` is where the person is told what became of it. */
export function askForm(of: Wanted, section: string, work: Work): HTMLElement[] {
  const { opened, keyring, drafts, words } = work;
  const object = of === "name" ? null : of.original.object;
  const isOpen = opened.bundle.disclosures.some((row) => row.object === object && (row.state === "asked" || row.state === "answered"));
  if (isOpen || !work.offers(ASK) || opened.report === null || opened.actsAs === null) return [];
  const custodians = custodiansFor(opened.report, keyring);
  if (custodians.length === 0) return [paragraph(say("browser-name-none"))];
  const confided = confidedIn(of);
  const id = object === null ? ASK : `ask_original-${object}`;
  const button = of === "name" ? words.action(ASK) : say("browser-original-ask", { name: of.original.name });
  const who = paragraph(say("browser-name-who", { names: sayList(custodians.map(({ display }) => display)) }));
  const fields = [
    textArea({ id: `${id}-text`, name: "text", label: say(`browser-${confided}-why`), hint: say(`browser-${confided}-why-hint`) }),
    checkboxes({
      id: `${id}-urgent`,
      name: "urgent",
      label: say("browser-name-urgent"),
      hint: say("browser-name-urgent-hint"),
      choices: [{ value: "yes", label: say("browser-name-urgent-yes") }],
    }),
  ];
  const form = {
    id,
    drafts,
    fields,
    button,
    send: (values: FormValues) => {
      const text = values.needed("text", say(`browser-${confided}-missing`));
      const urgent = values.many("urgent").includes("yes");
      const details = { object, urgent, custodians: custodians.map(({ name }) => name) };
      const done = say("browser-acted", { action: button });
      return work.take({ action: ASK, entry: { kind: "disclosure_request", of, urgent, text }, details }, { form: id, section, done });
    },
  };
  return [foldedForm(id, button, form, who)];
}
