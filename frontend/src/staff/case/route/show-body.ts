// One body that the rules name: why, by when, and what it will not take.

import { type Keyring } from "../../../protocol/keyring";
import { say, sayList } from "../../copy";
import { element } from "../../dom";
import { type Contact, type KnownBody, type RoutedBody } from "../directory";
import { folded } from "../form/form";
import { paragraph, summaryList } from "../summary-list";

export function showRoutedBody(body: RoutedBody, keyring: Keyring): HTMLElement {
  const reasons = body.reasons.map((reason) => element("li", {}, reason));
  const rows: [string, Node | string][] = [[say("browser-body-why"), element("ul", { class: "govuk-list" }, ...reasons)]];
  if (body.response) rows.push([say("browser-body-response"), body.response]);
  if (body.does_not_take) rows.push([say("browser-body-not"), body.does_not_take]);
  rows.push([say("browser-body-reached"), reached(body, keyring)]);
  const law = body.basis.map(({ text }) => element("li", {}, text));
  return element(
    "li",
    { class: "candour-body" },
    element("h3", { class: "govuk-heading-s" }, body.name),
    paragraph(roleWords(body.role)),
    summaryList(rows),
    folded(
      say("browser-body-more"),
      false,
      law.length === 0 ? null : element("p", { class: "govuk-body" }, element("strong", {}, say("browser-body-basis"))),
      law.length === 0 ? null : element("ul", { class: "govuk-list govuk-list--bullet" }, ...law),
      paragraph(say("browser-body-rules", { rules: body.rules.join(", ") })),
      contactList(body.contacts),
    ),
  );
}

const ROLES = ["do_now", "internal", "speak_up", "technical", "duty_holder", "regulator", "professional", "specialist", "oversight", "learning"];

function roleWords(role: string): string {
  return ROLES.includes(role) ? say(`browser-role-${role}`) : role;
}

/** Whether something can be sealed for it here, and how it is then read: what keys/ says, not the directory. */
export function reached({ id }: Pick<KnownBody, "id">, keyring: Keyring): string {
  const recipients = keyring.recipientsOf(id);
  if (recipients.length === 0) return say("browser-body-no-key");
  const accounts = recipients.filter(({ account }) => account !== null);
  if (accounts.length === 0) return say("browser-body-no-account");
  return say("browser-body-account", { names: sayList(accounts.map(({ name }) => name)) });
}

export function contactList(contacts: readonly Contact[]): HTMLElement | null {
  if (contacts.length === 0) return null;
  const items = contacts.map(({ value, purpose }) => {
    const address = value.startsWith("https://") ? element("a", { class: "govuk-link", href: value, rel: "noreferrer" }, value) : value;
    return element("li", {}, `${purpose}: `, address);
  });
  return element("ul", { class: "govuk-list candour-contacts" }, ...items);
}
