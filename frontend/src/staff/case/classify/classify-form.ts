// The form in which a reviewer says what a concern is. Every part of it decides who can act.

import {
  type Answers,
  CANDOUR_DUTIES,
  type Classification,
  IRMER_ANSWERS,
  LIKELIHOODS,
  SEVERITIES,
} from "../../../protocol/data";
import { oneOf } from "../../../protocol/shapes";
import { say } from "../../copy";
import { Told } from "../../submitting";
import { type Category, type Item, type Vocabulary } from "../directory";
import { checkboxes, type Choice, inputField, radios, selectField, textArea } from "../form/fields";
import { foldedForm, type FormValues } from "../form/form";
import { type Work } from "../work";
import { categoryPicker } from "./category-picker";
import { clearPart, EARLIEST, isPossible, prefilled, soonest } from "./prefill";

type Selected = "nation" | "setting" | "reporter" | "urgency" | "severity" | "likelihood" | "candour" | "irmer";

export function classifyForm(
  work: Work,
  vocabulary: Vocabulary,
  last: Classification | null,
  answers: Answers,
): HTMLElement {
  const { words, drafts } = work;
  const start = prefilled(last, answers, vocabulary);
  const select = (name: Selected, items: readonly Item[]) =>
    selectField({ id: `classify-${name}`, name, label: say(`browser-classify-${name}`), choices: choicesOf(items), value: start[name] });
  const flags = checkboxes({
    id: "classify-flags",
    name: "flags",
    label: say("browser-classify-flags"),
    choices: choicesOf(vocabulary.flags),
    chosen: start.flags,
  });
  const urgency = select("urgency", vocabulary.urgencies);
  const followCategories = (chosen: Category[]) => follow(chosen, flags, urgency, vocabulary);
  const fields = [
    categoryPicker(vocabulary.categories, start.categories, followCategories),
    urgency,
    select("nation", vocabulary.nations),
    select("setting", vocabulary.settings),
    nhsFunded(start),
    checkboxes({
      id: "classify-about",
      name: "about",
      label: say("browser-classify-about"),
      choices: choicesOf(vocabulary.about),
      chosen: start.about,
    }),
    select("reporter", vocabulary.reporters),
    flags,
    select("severity", vocabulary.severities),
    select("likelihood", vocabulary.likelihoods),
    select("candour", vocabulary.candour),
    select("irmer", vocabulary.irmer),
    dateField("happened", start.happened, work.today),
    dateField("known", start.known, work.today),
    textArea({ id: "classify-text", name: "text", label: say("browser-classify-text"), hint: say("browser-classify-text-hint"), rows: 3 }),
  ];
  const title = last === null ? words.action("classify") : say("browser-classify-again");
  const details = foldedForm("classify", title, {
    id: "classify",
    drafts,
    fields,
    button: words.action("classify"),
    send: (values) => {
      const classification = read(values, work.today);
      const done = say("browser-acted", { action: words.action("classify") });
      const step = { action: "classify", entry: { kind: "classification" as const, ...classification }, details: clearPart(classification) };
      return work.take(step, { form: "classify", section: "route", done });
    },
  });
  return details;
}

function choicesOf(items: readonly Item[]): Choice[] {
  return items.map(({ id, label }) => ({ value: id, label }));
}

/** Others' time limits begin on these days. They are sealed: the server does not keep them. */
function dateField(name: "happened" | "known", value: string | null, today: string): HTMLElement {
  const words = { label: say(`browser-classify-${name}`), hint: say(`browser-classify-${name}-hint`) };
  return inputField({ id: `classify-${name}`, name, type: "date", value: value ?? "", min: EARLIEST, max: today, ...words });
}

function dayIn(name: "happened" | "known", values: FormValues, today: string): string | null {
  const day = values.one(name);
  if (!isPossible(day, today)) throw new Told(say("browser-classify-day"), values.idOf(name));
  return day || null;
}

function nhsFunded({ nhs_funded: funded }: Classification): HTMLElement {
  const choices = ["yes", "no", "not_known"].map((value) => ({ value, label: say(`browser-nhs-${value}`) }));
  const chosen = funded === null ? "not_known" : funded ? "yes" : "no";
  return radios({ id: "classify-nhs", name: "nhs_funded", label: say("browser-classify-nhs"), choices, chosen: [chosen] });
}

/** Some categories bring flags along, and start at an urgency that a person may lower again. */
function follow(chosen: readonly Category[], flags: HTMLElement, urgency: HTMLElement, vocabulary: Vocabulary): void {
  const brought = new Set(chosen.flatMap((category) => category.sets_flags));
  for (const box of flags.querySelectorAll("input")) if (brought.has(box.value)) box.checked = true;
  const field = urgency.querySelector("select") as HTMLSelectElement;
  const order = vocabulary.urgencies.map(({ id }) => id);
  field.value = soonest([field.value, ...chosen.map((category) => category.urgency)], order);
}

function read(values: FormValues, today: string): Classification {
  const funded = values.one("nhs_funded");
  return {
    nation: values.one("nation"),
    setting: values.one("setting"),
    about: values.many("about"),
    categories: values.many("categories"),
    urgency: values.one("urgency"),
    reporter: values.one("reporter"),
    flags: values.many("flags"),
    nhs_funded: funded === "not_known" || funded === "" ? null : funded === "yes",
    severity: oneOf(...SEVERITIES)(values.one("severity")),
    likelihood: oneOf(...LIKELIHOODS)(values.one("likelihood")),
    candour: oneOf(...CANDOUR_DUTIES)(values.one("candour")),
    irmer: oneOf(...IRMER_ANSWERS)(values.one("irmer")),
    happened: dayIn("happened", values, today),
    known: dayIn("known", values, today),
    text: values.one("text"),
  };
}
