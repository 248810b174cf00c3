// Who can open the case: giving a colleague a key, and giving up one's own.

import { toBase64 } from "../../protocol/bytes";
import { sealGrant } from "../../protocol/grant-writing";
import { post } from "../api";
import { say, sayList } from "../copy";
import { element, show } from "../dom";
import { fetchKeyring } from "../fetch-keyring";
import { once, Told } from "../submitting";
import { candidates, isAlone, mayHave } from "./colleagues";
import { radios, textArea } from "./form/fields";
import { foldedForm, plainButton } from "./form/form";
import { paragraph, section } from "./summary-list";
import { type Work } from "./work";

export function showAccess(work: Work): HTMLElement {
  const { opened } = work;
  const names = sayList(opened.bundle.holders.map(opened.nameOf));
  return section(
    "access",
    say("browser-section-access"),
    paragraph(say("browser-access-holders", { names })),
    ...(opened.actsAs === null ? [] : [grantForm(work)]),
    recusal(work),
  );
}

function grantForm(work: Work): HTMLElement {
  const { opened, keyring, drafts } = work;
  const people = candidates(keyring.everybody(), opened.bundle.holders);
  const may = (account: string) => mayHave(account, people, opened.report?.data.excluded ?? [], opened.bundle.recused);
  const choices = people.map(({ name, display }) => ({ value: name, label: display, ...hintFor(may(name)) }));
  if (people.length === 0) return paragraph(say("browser-grant-nobody"));
  const asksWhy = people.some(({ name }) => may(name) === "with-reason");
  const reason = textArea({ id: "grant-reason", name: "reason", label: say("browser-grant-reason"), hint: say("browser-grant-reason-hint") });
  return foldedForm("grant", say("browser-grant-title"), {
    id: "grant",
    drafts,
    fields: [
      radios({ id: "grant-for", name: "for", label: say("browser-grant-label"), hint: say("browser-grant-hint"), choices }),
      ...(asksWhy ? [reason] : []),
    ],
    button: say("browser-grant"),
    secondary: true,
    send: async (values) => {
      const account = values.needed("for", say("browser-grant-missing"));
      const name = opened.nameOf(account);
      const verdict = may(account);
      if (verdict === "excluded") throw new Told(say("browser-grant-excluded", { name }), "grant-for");
      if (verdict === "recused") throw new Told(say("browser-grant-recused", { name }), "grant-for");
      const even_so = verdict === "with-reason";
      const why = even_so ? values.needed("reason", say("browser-grant-reason-missing", { name })) : "";
      const { reader, today } = work;
      // Their key may have been approved anew since the page was opened.
      const now = candidates((await fetchKeyring()).everybody(), opened.bundle.holders);
      const holder = now.find((person) => person.name === account);
      if (holder === undefined) throw new Told(say("browser-grant-gone", { name }), "grant-for");
      if (opened.actsAs === null) throw new Told(say("browser-unexpected"));
      const author = { account: reader.account, role: opened.actsAs, signingSeed: reader.keys.signingSeed };
      const ciphertext = toBase64(await sealGrant(opened.key, holder, author, today));
      if (even_so) {
        const entry = { kind: "note" as const, text: say("browser-grant-reason-note", { name, why }) };
        await work.take({ action: "note", entry }, { form: "grant-reason", section: "access", done: say("browser-grant-reason-noted") });
      }
      await work.send("grants", { for: account, ciphertext, even_so }, { form: "grant", section: "access", done: say("browser-grant-done", { name }) });
    },
  });
}

function hintFor(verdict: ReturnType<typeof mayHave>): { hint?: string } {
  if (verdict === "yes") return {};
  return { hint: say(verdict === "excluded" ? "browser-grant-excluded-hint" : "browser-grant-recused-hint") };
}

/** One press shows what it means, the second does it. */
export function recusal({ opened }: Pick<Work, "opened">): HTMLElement {
  const place = element("div", { class: "candour-recusal" });
  const sure = plainButton(say("browser-recuse-sure"), () => void once(place, leave), false);
  sure.classList.add("govuk-button--warning");
  const leave = async () => {
    await post(`/api/v1/cases/${opened.bundle.case}/recuse`, {});
    location.assign("/");
  };
  const keep = plainButton(say("browser-recuse-keep"), () => {
    show(asked, false);
    first.focus();
  });
  const heading = element("h3", { class: "govuk-heading-s" }, say("browser-recuse-heading"));
  if (isAlone(opened.bundle)) {
    place.append(heading, paragraph(say("browser-recuse-alone")));
    return place;
  }
  const asked = element("div", {}, paragraph(say("browser-recuse-about")), sure, keep);
  show(asked, false);
  const first = plainButton(say("browser-recuse"), () => {
    show(asked, true);
    sure.focus();
  });
  place.append(heading, first, asked);
  return place;
}
