// Where the concern can go, as the rules say it and as a reviewer signed it.

import { say, sayDay, sayList } from "../../copy";
import { element } from "../../dom";
import { bodyName, type Clock, type Routing, takingConcerns } from "../directory";
import { folded } from "../form/form";
import { paragraph, section, writtenText } from "../summary-list";
import { lastOf } from "../verified";
import { type Work } from "../work";
import { routeForm } from "./route-form";
import { showRoutedBody } from "./show-body";

export function showRoute(work: Work): HTMLElement {
  const { opened, routing } = work;
  const heading = say("browser-section-route");
  if (routing === null) {
    const reason = opened.bundle.classification === null ? "browser-route-after-classifying" : "browser-directory-unreached";
    return section("route", heading, paragraph(say(reason)));
  }
  const signed = lastOf(opened.staff, "route");
  const form = work.offers("route") ? [routeForm(work, routing, signed?.data ?? null)] : [];
  return section(
    "route",
    heading,
    ...showFirst(routing),
    ...routing.warnings.map((warning) => element("div", { class: "govuk-inset-text" }, warning)),
    ...showSigned(work, routing),
    showRecommended(work, routing, signed === null),
    ...showSupport(routing),
    showClocks(routing.clocks),
    ...form,
  );
}

/** One warning for all of it: where everything shouts, nothing is heard. */
function showFirst({ first }: Routing): HTMLElement[] {
  if (first.length === 0) return [];
  const items = first.map(({ text }) => element("li", {}, text));
  const heading = element("h3", { class: "govuk-heading-s" }, say("browser-route-first"));
  return [element("div", { class: "candour-first" }, heading, element("ul", { class: "govuk-list govuk-list--bullet" }, ...items))];
}

/** Out of the way once somebody has chosen. */
function showRecommended({ keyring }: Work, routing: Routing, open: boolean): HTMLElement {
  const bodies = takingConcerns(routing);
  const list = element("ol", { class: "candour-bodies" }, ...bodies.map((body) => showRoutedBody(body, keyring)));
  return folded(say("browser-route-recommended", { count: bodies.length }), open, list);
}

function showSigned({ opened }: Work, routing: Routing): HTMLElement[] {
  const signed = lastOf(opened.staff, "route");
  if (signed === null) return [paragraph(say("browser-route-not-signed"))];
  const { bodies, text } = signed.data;
  const items = bodies.map((body) => element("li", {}, bodyName(routing, body)));
  return [
    paragraph(say("browser-route-signed", { name: opened.nameOf(signed.by), day: sayDay(signed.day) })),
    element("ol", { class: "govuk-list govuk-list--number" }, ...items),
    ...(text === "" ? [] : [writtenText(text)]),
  ];
}

/** They take no concerns: the reporter may want to know of them. */
function showSupport({ bodies }: Routing): HTMLElement[] {
  const helpers = bodies.filter(({ role }) => role === "support");
  return helpers.length === 0 ? [] : [paragraph(say("browser-route-support", { names: sayList(helpers.map(({ name }) => name)) }))];
}

function showClocks(clocks: readonly Clock[]): HTMLElement {
  const items = clocks.map((clock) => {
    const due = dueWords(clock);
    const owner = clock.promise ? say("browser-clock-promise") : say("browser-clock-owner", { owner: clock.owner.replaceAll("_", " ") });
    const cautions = clock.cautions.map((caution) => element("div", { class: "govuk-hint" }, caution));
    return element("li", {}, element("strong", {}, clock.label), `: ${due}. ${owner}`, ...cautions);
  });
  const list = element("ul", { class: "govuk-list govuk-list--bullet" }, ...items);
  return folded(say("browser-clocks-title", { count: clocks.length }), false, list);
}

function dueWords({ within, due_on: due, earliest }: Clock): string {
  if (due === null) return within;
  return say(earliest ? "browser-clock-earliest" : "browser-clock-due", { within, day: sayDay(due) });
}
