// The name that was given in confidence: what was asked and said about it, the name once it is released, and asking.

import { custodiansFor } from "../../../protocol/disclosure-writing";
import { type Reason } from "../../../protocol/verdict";
import { say, sayDay, sayList } from "../../copy";
import { element } from "../../dom";
import { type DisclosureRow } from "../bundle";
import { checkboxes, textArea } from "../form/fields";
import { foldedForm, type FormValues } from "../form/form";
import { type DisclosureOfCase } from "../opened-case";
import { namesOf } from "../show-conversation";
import { warningText } from "../show-summary";
import { showEntries } from "../show-thread";
import { paragraph, section, summaryList, writtenText } from "../summary-list";
import { lastOf } from "../verified";
import { type Work } from "../work";

const ASK = "ask_name";

/** Nothing where no name was given in confidence. */
export function showName(work: Work): HTMLElement[] {
  const { disclosures, sealedMode } = work.opened;
  if (sealedMode !== "confidential" && disclosures.length === 0) return [];
  const shown = disclosures.map((disclosure) => showDisclosure(disclosure, work));
  const known = disclosures.some(({ released }) => released?.verdict === "verified");
  const about = known ? [] : [paragraph(say("browser-name-about"))];
  const ask = known ? [] : askForm(work);
  return [section("name", say("browser-section-name"), ...about, ...shown, ...ask)];
}

function showDisclosure({ id, thread, released }: DisclosureOfCase, work: Work): HTMLElement {
  const row = work.opened.bundle.disclosures.find((listed) => listed.id === id);
  const decided = lastOf(thread, "disclosure") !== null;
  return element(
    "div",
    { "data-disclosure": id },
    ...showEntries(thread.entries, namesOf(work), say("browser-no-messages")),
    ...(row === undefined || decided ? [] : [paragraph(stateText(row))]),
    ...showReleased(released),
  );
}

function stateText({ state, urgent, decide_from: day }: DisclosureRow): string {
  if (state === "answered") return say("browser-name-state-answered");
  if (state !== "asked") return say("browser-name-state-ended");
  return urgent ? say("browser-name-state-urgent") : say("browser-name-state-asked", { day: sayDay(day) });
}

function showReleased(released: DisclosureOfCase["released"]): HTMLElement[] {
  if (released === null) return [];
  if (released.verdict !== "verified") {
    const reason: Reason = released.verdict;
    return [warningText(say("browser-name-unreadable", { reason: say(`browser-reason-${reason}`) }))];
  }
  const { name, contact } = released.named;
  const rows = [[say("browser-name-given"), writtenText(name)] as const, [say("browser-name-contact"), writtenText(contact)] as const];
  return [element("div", { "data-name": "" }, summaryList(rows)), warningText(say("browser-name-care"))];
}

function askForm(work: Work): HTMLElement[] {
  const { opened, keyring, drafts, words } = work;
  if (!work.offers(ASK) || opened.report === null || opened.actsAs === null) return [];
  const custodians = custodiansFor(opened.report, keyring);
  if (custodians.length === 0) return [paragraph(say("browser-name-none"))];
  const who = paragraph(say("browser-name-who", { names: sayList(custodians.map(({ display }) => display)) }));
  const fields = [
    textArea({ id: `${ASK}-text`, name: "text", label: say("browser-name-why"), hint: say("browser-name-why-hint") }),
    checkboxes({
      id: `${ASK}-urgent`,
      name: "urgent",
      label: say("browser-name-urgent"),
      hint: say("browser-name-urgent-hint"),
      choices: [{ value: "yes", label: say("browser-name-urgent-yes") }],
    }),
  ];
  const form = {
    id: ASK,
    drafts,
    fields,
    button: words.action(ASK),
    send: (values: FormValues) => {
      const text = values.needed("text", say("browser-name-missing"));
      const urgent = values.many("urgent").includes("yes");
      const details = { urgent, custodians: custodians.map(({ name }) => name) };
      const done = say("browser-acted", { action: words.action(ASK) });
      return work.take({ action: ASK, entry: { kind: "disclosure_request", urgent, text }, details }, { form: ASK, section: "name", done });
    },
  };
  return [foldedForm(ASK, words.action(ASK), form, who)];
}
