// Exactly what will leave, and the one button that lets it.

import { newReferral, type PackText } from "../../../protocol/referral-writing";
import { say, sayList } from "../../copy";
import { element } from "../../dom";
import { caseForm, plainButton } from "../form/form";
import { warningText } from "../show-summary";
import { paragraph } from "../summary-list";
import { type Work } from "../work";
import { mentionsOf, namesReporter, type Offered } from "./parts";
import { basisText, showPack } from "./show-pack";

/** `pack` is what is shown and, unchanged, what is sealed. */
export function showPreview(
  pack: PackText,
  name: string,
  offered: readonly Offered[],
  work: Work,
  wayBack: () => HTMLElement | null,
): HTMLElement {
  const recipients = work.keyring.recipientsOf(pack.body);
  const mentions = mentionsOf(pack, offered).map((title) => `“${title || say("browser-pack-summary")}”`);
  const id = `refer-${pack.body}`;
  const referral = newReferral();
  const readers = recipients.map(({ recipient }) => recipient);
  const send = caseForm({
    id: `${id}-send`,
    drafts: work.drafts,
    fields: [],
    button: say("browser-pack-send", { body: name }),
    send: () => {
      const entry = { kind: "pack" as const, referral, readers, ...pack };
      const details = { basis: pack.basis, edition: pack.edition };
      const done = say("browser-pack-done", { body: name });
      return work.take({ action: "refer", target: pack.body, entry, details }, { form: id, section: "referrals", done });
    },
  });
  return element(
    "div",
    { class: "candour-preview", role: "group", "aria-labelledby": `${id}-preview` },
    element("h4", { class: "govuk-heading-s", id: `${id}-preview` }, say("browser-pack-preview")),
    ...(namesReporter(pack, offered) ? [warningText(say("browser-pack-names", { body: name }))] : []),
    ...(mentions.length === 0 ? [] : [warningText(say("browser-pack-mentions", { titles: sayList(mentions) }))]),
    paragraph(say("browser-pack-to", { body: name, names: sayList(recipients.map((recipient) => recipient.name)) })),
    ...(recipients.every(({ account }) => account === null) ? [paragraph(say("browser-pack-by-hand"))] : []),
    ...showPack(pack, basisText(pack.basis), "h5"),
    paragraph(say("browser-pack-final")),
    send,
    plainButton(say("browser-pack-back"), () => wayBack()?.focus()),
  );
}
