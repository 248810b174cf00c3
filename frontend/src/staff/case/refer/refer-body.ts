// Everything that has to do with sending the case to one body: consent, or two people's decision, then the pack.

import { say, sayDay, sayList } from "../../copy";
import { bodyName, bodyOf, type KnownBody, type Routing } from "../directory";
import { textArea } from "../form/fields";
import { folded, foldedForm } from "../form/form";
import { contactList } from "../route/show-body";
import { paragraph } from "../summary-list";
import { type Work } from "../work";
import { type Consent, consentOf, isGiven, isOverridden } from "./consent-of";
import { showOverride } from "./override";
import { packBuilder } from "./pack-builder";

export function showBodyToRefer(id: string, routing: Routing, work: Work): HTMLElement {
  const { opened, drafts } = work;
  const body = bodyOf(routing, id) ?? unknownBody(id);
  const name = bodyName(routing, id);
  const consent = consentOf(opened, id, body.group);
  const hasKey = work.keyring.recipientsOf(id).length > 0;
  const there = opened.bundle.referrals.find((referral) => referral.body === id && ["sent", "acknowledged"].includes(referral.state));
  const place = folded("", false);
  place.classList.add("candour-refer");
  place.dataset["refer"] = id;
  const standing = there
    ? say("browser-refer-there", { day: sayDay(there.sent_on) })
    : [say(`browser-consent-short-${consent.stands}`), ...(hasKey ? [] : [say("browser-refer-keyless")])].join(", ");
  (place.querySelector(".govuk-details__summary-text") as HTMLElement).textContent = `${name}: ${standing}`;
  const content = place.querySelector(".govuk-details__text") as HTMLElement;
  // There may be many bodies, and each has forms with all of the report in them.
  const build = () => {
    if (content.childElementCount === 0) content.append(...contentFor(body, name, consent, there !== undefined, routing, work));
  };
  place.addEventListener("toggle", () => place.open && build());
  const ids = [`request-${id}`, `override-${id}`, `approval-${id}`, `refer-${id}`];
  if (ids.some((form) => drafts.has(form))) {
    build();
    place.open = true;
  }
  return place;
}

function contentFor(
  body: KnownBody,
  name: string,
  consent: Consent,
  there: boolean,
  routing: Routing,
  work: Work,
): (Node | string)[] {
  if (there) return [paragraph(say("browser-refer-there-about"))];
  const { opened, keyring } = work;
  const recipients = keyring.recipientsOf(body.id);
  const basis = isGiven(consent) ? "consent" : isOverridden(opened, body.id) ? "serious_harm" : null;
  const day = consent.day === null ? "" : sayDay(consent.day);
  const parts: Node[] = [paragraph(say(`browser-consent-${consent.stands}`, { day, body: name }))];
  if (!isGiven(consent)) parts.push(...requestForm(body, name, consent, work), ...showOverride(body.id, name, work));
  if (recipients.length === 0) return [...parts, ...noKey(body, name)];
  if (basis !== null && work.offers("refer")) {
    if (basis === "serious_harm") parts.push(paragraph(say("browser-refer-overridden")));
    parts.push(packBuilder(body, name, basis, routing.edition, work));
  } else if (basis !== null) {
    parts.push(paragraph(say("browser-refer-not-now")));
  }
  parts.push(paragraph(say("browser-refer-sealed-to", { names: sayList(recipients.map((recipient) => recipient.name)) })));
  return parts;
}

/** Without a key nothing can be sealed: stop, and say what to do. */
function noKey(body: KnownBody, name: string): Node[] {
  const contacts = contactList(body.contacts);
  return [paragraph(say("browser-refer-no-key", { body: name, id: body.id })), ...(contacts ? [contacts] : [])];
}

function requestForm(body: KnownBody, name: string, { stands }: Consent, work: Work): Node[] {
  const { drafts, words } = work;
  if (!work.offers("request_consent") || stands === "withdrawn") return [];
  const id = `request-${body.id}`;
  const text = textArea({
    id: `${id}-text`,
    name: "text",
    label: say("browser-request-label"),
    hint: say("browser-request-hint", { body: name }),
    value: say("browser-request-text", { body: name }),
  });
  return [
    foldedForm("request_consent", say("browser-request-title", { body: name }), {
      id,
      drafts,
      fields: [text],
      button: words.action("request_consent"),
      send: (values) => {
        const entry = { kind: "request" as const, body: body.id, text: values.needed("text", say("browser-text-missing")) };
        const done = say("browser-request-done", { body: name });
        return work.take({ action: "request_consent", target: body.id, entry }, { form: id, section: "referrals", done });
      },
    }),
  ];
}

/** The directory may have changed since the bodies were chosen. */
function unknownBody(id: string): KnownBody {
  return { id, name: id, short: id, group: "", does_not_take: "", response: null, contacts: [], recipients: 0, accounts: 0 };
}
