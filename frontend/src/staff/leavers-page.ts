// For leads: the cases of somebody who is leaving, handed to a colleague by this browser.

import { referenceOf } from "../protocol/case-id";
import { type Keyring, type Person } from "../protocol/keyring";
import { get } from "./api";
import { say, sayDay } from "./copy";
import { element, find, progress } from "./dom";
import { fetchKeyring } from "./fetch-keyring";
import { handOver } from "./hand-over/hand-over";
import { type Page, type Progress, runHandOver } from "./hand-over/run";
import { openSession, type Session } from "./session";
import { submitting } from "./submitting";

interface Leaver {
  account: string;
  name: string;
  until: string | null;
  /** Cases that this lead can open too. */
  shared: number;
}

export async function startLeaversPage(): Promise<void> {
  progress(say("browser-leavers-fetching"));
  const session = await openSession();
  const keyring = await fetchKeyring();
  const { leavers } = (await get("/api/v1/leavers")) as { leavers: Leaver[] };
  const leaving = leavers.map(({ account }) => account);
  const colleagues = keyring.everybody().filter((person) => canTakeOver(person, session.account, leaving));
  const parts = leavers.map((leaver) => leaverPart(leaver, colleagues, session, keyring));
  const none = element("p", { class: "govuk-body" }, say("browser-leavers-none"));
  find("[data-leavers]").replaceChildren(...(parts.length > 0 ? parts : [none]));
  progress("");
}

function canTakeOver(person: Person, lead: string, leaving: readonly string[]): boolean {
  const opensCases = person.role === "reviewer" || person.role === "lead";
  return opensCases && person.until === null && person.name !== lead && !leaving.includes(person.name);
}

function leaverPart(leaver: Leaver, colleagues: Person[], session: Session, keyring: Keyring): HTMLElement {
  const { account, name, until, shared } = leaver;
  const facts = [say("browser-leavers-shared", { shared }), say("browser-leavers-others")];
  if (until !== null) facts.unshift(say("browser-leavers-until", { day: sayDay(until) }));
  return element(
    "section",
    { "aria-labelledby": `leaver-${account}`, "data-leaver": account },
    element("h2", { class: "govuk-heading-m", id: `leaver-${account}` }, name),
    element("ul", { class: "govuk-list govuk-list--bullet" }, ...facts.map((fact) => element("li", {}, fact))),
    shared > 0 && colleagues.length > 0 ? handOverForm(leaver, colleagues, session, keyring) : null,
  );
}

function handOverForm(leaver: Leaver, colleagues: Person[], session: Session, keyring: Keyring): HTMLElement {
  const choice = `successor-of-${leaver.account}`;
  const options = colleagues.map(({ name, display }) => element("option", { value: name }, display));
  const select = element("select", { class: "govuk-select", id: choice, name: "to" }, ...options);
  const stop = element("button", { class: "govuk-button govuk-button--secondary", type: "button", hidden: "" });
  stop.append(say("browser-leavers-stop"));
  const meter = element("progress", { "aria-label": say("browser-leavers-meter"), value: "0", hidden: "" });
  const told = element("p", { class: "candour-progress", role: "status" });
  const refused = element("ul", { class: "govuk-list govuk-list--bullet", "data-refused": "" });
  const form = element(
    "form",
    {},
    element(
      "div",
      { class: "govuk-form-group" },
      element("label", { class: "govuk-label", for: choice }, say("browser-leavers-to")),
      select,
    ),
    element("button", { class: "govuk-button", type: "submit" }, say("browser-leavers-start")),
    " ",
    stop,
    meter,
    told,
    refused,
  );
  submitting(form, async () => {
    let stopped = false;
    stop.onclick = () => (stopped = true);
    stop.hidden = meter.hidden = false;
    select.disabled = true;
    const show = ({ done, total, refused: list }: Progress) => {
      meter.max = Math.max(total, 1);
      meter.value = done + list.length;
      told.textContent = say("browser-leavers-progress", { done, total, refused: list.length });
      for (const { caseId, why } of list.slice(refused.childElementCount)) {
        const values = { reference: referenceOf(caseId), colleague: keyring.displayName(select.value) };
        refused.append(element("li", {}, say(`browser-leavers-refused-${why}`, values)));
      }
    };
    refused.replaceChildren();
    try {
      const reached = await runHandOver({
        page: (after) => casesOf(leaver.account, select.value, after),
        handOver: (caseId) => handOver(caseId, select.value, session, keyring),
        told: show,
        stopped: () => stopped,
      });
      const { done, total, refused: list } = reached;
      const end = stopped && done + list.length < total ? "browser-leavers-stopped" : "browser-leavers-finished";
      told.textContent = say(end, { done, total, refused: list.length });
    } finally {
      stop.hidden = true;
      select.disabled = false;
    }
  });
  return form;
}

async function casesOf(leaver: string, to: string, after: string | null): Promise<Page> {
  const query = new URLSearchParams(after === null ? { to } : { to, after });
  return (await get(`/api/v1/leavers/${leaver}/cases?${query.toString()}`)) as Page;
}
