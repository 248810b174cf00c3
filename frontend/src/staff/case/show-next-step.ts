// The next thing to do, and the plain steps that need no words.

import { say, sayList } from "../copy";
import { element } from "../dom";
import { caseForm } from "./form/form";
import { type NextStep, nextStep } from "./next-step";
import { paragraph, section } from "./summary-list";
import { type Work } from "./work";

/** Where on the page the step is taken. */
const PLACES: Partial<Record<NextStep, string>> = {
  acknowledge: "conversation",
  classify: "classification",
  route: "route",
  refer: "referrals",
  "with-body": "referrals",
  close: "closing",
};

const PLAIN_STEPS = ["assess", "resume"];

export function showNextStep(work: Work): HTMLElement {
  const heading = say("browser-section-next");
  if (work.opened.actsAs === null) return section("actions", heading, paragraph(say("browser-nothing-to-do")));
  const step = nextStep(work.opened.bundle, work.reader.account);
  const place = PLACES[step];
  const way = place === undefined ? null : element("a", { class: "govuk-link", href: `#${place}` }, say(`browser-go-${place}`));
  const sentence = element("p", { class: "govuk-body" }, `${say(`browser-next-${step}`, others(work))} `, way);
  const plain = PLAIN_STEPS.filter((action) => work.offers(action)).map((action) => plainStep(action, work));
  return section("actions", heading, sentence, ...plain);
}

function plainStep(action: string, work: Work): HTMLElement {
  const { words, drafts } = work;
  const done = say("browser-acted", { action: words.action(action) });
  const send = () => work.take({ action }, { form: action, section: "actions", done });
  return caseForm({ id: action, drafts, fields: [], button: words.action(action), send });
}

/** Who could take the second look. */
function others({ opened, reader }: Work): { names: string } {
  const able = opened.bundle.holders.filter((holder) => holder !== reader.account);
  return { names: able.length === 0 ? say("browser-nobody-yet") : sayList(able.map(opened.nameOf)) };
}
