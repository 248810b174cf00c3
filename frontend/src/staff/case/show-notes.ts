// What staff signed among themselves, in order: notes, and every decision.

import { say } from "../copy";
import { textArea } from "./form/fields";
import { foldedForm } from "./form/form";
import { namesOf } from "./show-conversation";
import { showEntries } from "./show-thread";
import { section } from "./summary-list";
import { type Work } from "./work";

export function showNotes(work: Work): HTMLElement {
  const entries = showEntries(work.opened.staff.entries, namesOf(work), say("browser-no-notes"));
  return section("notes", say("browser-section-notes"), ...entries, ...(work.offers("note") ? [noteForm(work)] : []));
}

function noteForm(work: Work): HTMLElement {
  const action = work.words.action("note");
  const text = textArea({ id: "note-text", name: "text", label: say("browser-note-label"), hint: say("browser-note-hint") });
  return foldedForm("note", action, {
    id: "note",
    drafts: work.drafts,
    fields: [text],
    button: action,
    send: (values) => {
      const entry = { kind: "note" as const, text: values.needed("text", say("browser-text-missing")) };
      return work.take({ action: "note", entry }, { form: "note", section: "notes", done: say("browser-acted", { action }) });
    },
  });
}
