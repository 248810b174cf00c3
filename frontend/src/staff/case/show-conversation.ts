// What was said to and by the person who reported, and writing to them.

import { referenceOf } from "../../protocol/case-id";
import { type Document } from "../../protocol/document";
import { say, sayDay } from "../copy";
import { goingAlong } from "./bundle";
import { bodyName, labelOf } from "./directory";
import { checkboxes, textArea } from "./form/fields";
import { foldedForm, type FormValues } from "./form/form";
import { type Named } from "./show-entry";
import { showEntries } from "./show-thread";
import { section } from "./summary-list";
import { tellAlong } from "./tell-along";
import { type Work } from "./work";

/** All messages alike; what each says to the workflow is its action. */
const WRITING = ["acknowledge", "ask", "message"] as const;

export function namesOf({ opened, routing, vocabulary }: Work): Named {
  const result = (id: string) => labelOf(vocabulary?.results, id);
  return { person: opened.nameOf, body: (id) => bodyName(routing, id), result };
}

export function showConversation(work: Work): HTMLElement {
  // A verified report has a section of its own.
  const isReport = (document: Document | null) => document?.kind === "report";
  const entries = work.opened.shared.entries.filter(({ document }) => !isReport(document));
  const forms = WRITING.filter((action) => work.offers(action)).map((action) => messageForm(action, work));
  const heading = say("browser-section-conversation");
  return section("conversation", heading, ...showEntries(entries, namesOf(work), say("browser-no-messages")), ...forms);
}

function messageForm(action: (typeof WRITING)[number], work: Work): HTMLElement {
  const { words, drafts } = work;
  const wording = action === "ask" ? "ask" : "message";
  const field = textArea({
    id: `${action}-text`,
    name: "text",
    label: say(`browser-${wording}-label`),
    hint: say(`browser-${wording}-hint`),
    value: action === "acknowledge" ? say("browser-acknowledge-text") : "",
    rows: action === "acknowledge" ? 8 : 5,
  });
  return foldedForm(action, words.action(action), {
    id: action,
    drafts,
    fields: [field, ...alsoTell(action, work)],
    button: words.action(action),
    send: (values) => {
      const text = values.needed("text", say("browser-text-missing"));
      const done = say("browser-acted", { action: words.action(action) });
      const from = { form: action, section: "conversation", done, ...afterwards(values, work, text) };
      return work.take({ action, entry: { kind: "message", text } }, from);
    },
  });
}

/** Offered where other cases go along with this one. */
export function alsoTell(form: string, { opened }: Work): HTMLElement[] {
  const along = goingAlong(opened.bundle);
  if (along.length === 0) return [];
  // A link is a row, and anybody who can write the database can make one. So each is asked about for itself.
  const choices = along.map((link) => ({
    value: link.case,
    label: say("browser-along-tell", { case: referenceOf(link.case) }),
    hint:
      link.linked_by === null || link.linked_on === null
        ? say("browser-along-unknown")
        : say("browser-along-linked", { name: opened.nameOf(link.linked_by), day: sayDay(link.linked_on) }),
  }));
  return [
    checkboxes({
      id: `${form}-along`,
      name: "along",
      label: say("browser-along-label"),
      hint: say("browser-along-hint"),
      choices,
    }),
  ];
}

export function afterwards(values: FormValues, work: Work, text: string): { then?: () => Promise<string> } {
  const chosen = values.many("along");
  return chosen.length === 0 ? {} : { then: () => tellAlong(work, text, chosen) };
}
