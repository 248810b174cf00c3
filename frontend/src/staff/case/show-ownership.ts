// Whose case it is, what it is marked with, and which others it belongs with. The server knows all of this.

import { say } from "../copy";
import { element } from "../dom";
import { type CaseLink } from "./bundle";
import { checkboxes, inputField, radios, selectField } from "./form/fields";
import { caseForm, folded } from "./form/form";
import { paragraph } from "./summary-list";
import { type Work } from "./work";

export function showOwnership(work: Work): HTMLElement[] {
  return [assignForm(work), ...(work.vocabulary ? [labelForm(work, work.vocabulary.labels)] : []), links(work)];
}

function assignForm(work: Work): HTMLElement {
  const { opened, reader, drafts } = work;
  const { holders, assigned_to: assigned } = opened.bundle;
  const colleagues = holders.filter((holder) => holder !== reader.account);
  const field = selectField({
    id: "assign-to",
    name: "to",
    label: say("browser-assign-label"),
    hint: say("browser-assign-hint"),
    choices: [
      { value: reader.account, label: say("browser-assign-me") },
      ...colleagues.map((holder) => ({ value: holder, label: opened.nameOf(holder) })),
      { value: "", label: say("browser-nobody") },
    ],
    value: assigned ?? "",
  });
  const form = caseForm({
    id: "assign",
    drafts,
    fields: [field],
    button: say("browser-assign"),
    secondary: true,
    send: (values) => {
      const from = { form: "assign", section: "summary", done: say("browser-assigned-done") };
      return work.send("assign", { to: values.one("to") || null }, from);
    },
  });
  return folded(say("browser-assign-title"), drafts.has("assign"), form);
}

function labelForm(work: Work, labels: readonly { id: string; label: string }[]): HTMLElement {
  const { opened, drafts } = work;
  const field = checkboxes({
    id: "labels",
    name: "labels",
    label: say("browser-labels-label"),
    hint: say("browser-labels-hint"),
    choices: labels.map(({ id, label }) => ({ value: id, label })),
    chosen: opened.bundle.labels,
  });
  const form = caseForm({
    id: "labels",
    drafts,
    fields: [field],
    button: say("browser-labels-save"),
    secondary: true,
    send: (values) => {
      const from = { form: "labels", section: "summary", done: say("browser-labels-done") };
      return work.send("labels", { labels: values.many("labels") }, from);
    },
  });
  return folded(say("browser-labels-title"), drafts.has("labels"), form);
}

function links(work: Work): HTMLElement {
  const { opened, drafts } = work;
  const listed = opened.bundle.links;
  const list = element("ul", { class: "govuk-list" }, ...listed.map((link) => linkItem(link, work)));
  const reference = inputField({
    id: "link-other",
    name: "other",
    label: say("browser-link-label"),
    hint: say("browser-link-hint"),
  });
  const kind = radios({
    id: "link-kind",
    name: "kind",
    label: say("browser-link-kind"),
    choices: [
      { value: "same_matter", label: say("browser-link-same_matter") },
      { value: "merged", label: say("browser-link-merged"), hint: say("browser-link-merged-hint") },
    ],
    chosen: ["same_matter"],
  });
  const form = caseForm({
    id: "link",
    drafts,
    fields: [reference, kind],
    button: say("browser-link"),
    secondary: true,
    send: async (values) => {
      const other = values.needed("other", say("browser-link-missing")).trim();
      const from = { form: "link", section: "summary", done: say("browser-link-done") };
      await work.send("links", { other, kind: values.one("kind") }, from);
    },
  });
  const count = { count: listed.length };
  const open = drafts.has("link") || listed.length > 0;
  return folded(say("browser-links-title", count), open, listed.length > 0 ? list : paragraph(say("browser-links-none")), form);
}

function linkItem({ case: other, reference, kind, from_other: fromOther }: CaseLink, work: Work): HTMLElement {
  const how = kind === "same_matter" ? "same_matter" : fromOther ? "goes-along" : "goes-with";
  const form = caseForm({
    id: `unlink-${other}`,
    drafts: work.drafts,
    fields: [],
    button: say("browser-unlink", { reference }),
    secondary: true,
    send: () => {
      const from = { form: `unlink-${other}`, section: "summary", done: say("browser-unlink-done") };
      return work.send("links", { other, kind: null }, from);
    },
  });
  const link = element("a", { class: "govuk-link", href: `/cases/${other}` }, reference);
  return element("li", {}, link, ` ${say(`browser-linked-${how}`)}`, form);
}
