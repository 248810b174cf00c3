// Closing a case: what came of it, what was done or why nothing was, and so the answer to the person who reported.

import { type Outcome } from "../../../protocol/data";
import { say } from "../../copy";
import { type OfferedAction } from "../bundle";
import { resultsFor } from "../directory";
import { selectField, textArea } from "../form/fields";
import { foldedForm } from "../form/form";
import { afterwards, alsoTell } from "../show-conversation";
import { type Work } from "../work";

export function concludeForm({ action, outcome }: OfferedAction, work: Work): HTMLElement {
  const { words, drafts, vocabulary } = work;
  const given: Outcome = outcome ?? "no_action";
  const wording = given === "action_taken" ? "feedback-action" : "feedback-none";
  const button = words.action(action);
  const fields = [
    selectField({
      id: `${action}-result`,
      name: "result",
      label: say("browser-result-label"),
      choices: [{ value: "", label: say("browser-result-choose") }, ...resultsFor(given, vocabulary)],
    }),
    textArea({ id: `${action}-text`, name: "text", label: say(`browser-${wording}-label`), hint: say(`browser-${wording}-hint`), rows: 7 }),
    textArea({ id: `${action}-changed`, name: "changed", label: say("browser-changed-label"), hint: say("browser-changed-hint"), rows: 3 }),
    ...alsoTell(action, work),
  ];
  return foldedForm(action, button, {
    id: action,
    drafts,
    fields,
    button,
    send: (values) => {
      const result = values.needed("result", say("browser-result-missing"));
      const text = values.needed("text", say("browser-text-missing"));
      const changed = values.one("changed");
      const entry = { kind: "feedback" as const, outcome: given, result, text, changed };
      const along = [text, changed].filter((part) => part.trim() !== "").join("\n\n");
      const from = { form: action, section: "closing", done: say("browser-acted", { action: button }), ...afterwards(values, work, along) };
      return work.take({ action, entry, details: { result } }, from);
    },
  });
}
