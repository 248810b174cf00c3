// Referring without consent, because serious harm is likely: one proposes it, a lead who is somebody else agrees.

import { say, sayDay } from "../../copy";
import { textArea } from "../form/fields";
import { foldedForm } from "../form/form";
import { paragraph, writtenText } from "../summary-list";
import { type Work } from "../work";
import { openOverride } from "./consent-of";

export function showOverride(body: string, name: string, work: Work): Node[] {
  const { opened, reader } = work;
  const proposal = openOverride(opened, body);
  if (proposal === null) return proposeForm(body, name, work);
  const by = proposal.by === reader.account;
  const shown = [
    paragraph(say(by ? "browser-override-yours" : "browser-override-proposed", { name: opened.nameOf(proposal.by), day: sayDay(proposal.day) })),
    writtenText(proposal.data.text),
  ];
  if (by || opened.actsAs !== "lead" || !work.offers("approve_override")) return shown;
  return [...shown, approveForm(body, name, proposal.n, work)];
}

function proposeForm(body: string, name: string, work: Work): Node[] {
  if (!work.offers("propose_override")) return [];
  const id = `override-${body}`;
  const text = textArea({ id: `${id}-text`, name: "text", label: say("browser-override-label"), hint: say("browser-override-hint") });
  const title = say("browser-override-title", { body: name });
  return [
    foldedForm("propose_override", title, {
      id,
      drafts: work.drafts,
      fields: [text],
      button: work.words.action("propose_override"),
      secondary: true,
      send: (values) => {
        const entry = { kind: "override" as const, body, text: values.needed("text", say("browser-text-missing")) };
        const done = say("browser-override-done");
        return work.take({ action: "propose_override", target: body, entry }, { form: id, section: "referrals", done });
      },
    }),
  ];
}

function approveForm(body: string, name: string, of: number, work: Work): HTMLElement {
  const id = `approval-${body}`;
  const text = textArea({ id: `${id}-text`, name: "text", label: say("browser-approval-label"), hint: say("browser-approval-hint"), rows: 3 });
  const action = work.words.action("approve_override");
  return foldedForm("approve_override", say("browser-approval-title", { body: name }), {
    id,
    drafts: work.drafts,
    fields: [text],
    button: action,
    send: (values) => {
      const entry = { kind: "approval" as const, of, text: values.needed("text", say("browser-text-missing")) };
      const done = say("browser-acted", { action });
      return work.take({ action: "approve_override", target: body, entry }, { form: id, section: "referrals", done });
    },
  });
}
