// Writing to a body, writing down what it said by other means, and asking the reporter what a body asked.

import { type Says } from "../../../protocol/data";
import { say } from "../../copy";
import { element } from "../../dom";
import { type ReferralState } from "../bundle";
import { radios, selectField, textArea } from "../form/fields";
import { foldedForm, plainButton } from "../form/form";
import { type ReferralOfCase } from "../opened-case";
import { allOf } from "../verified";
import { type Work } from "../work";
import { openQuestion } from "./open-question";

type Recorded = Exclude<Says, "answer">;

/** Only what may still happen is offered. */
const RECORDED: Record<ReferralState, readonly Recorded[]> = {
  sent: ["acknowledged", "question", "outcome", "declined"],
  acknowledged: ["question", "outcome", "declined"],
  answered: ["outcome", "question"],
  declined: [],
};

export function answerForm(referral: string, name: string, work: Work): HTMLElement {
  const { words, drafts } = work;
  const id = `answer-${referral}`;
  if (!work.offers("answer_body")) return element("div");
  const text = textArea({ id: `${id}-text`, name: "text", label: say("browser-answer-label"), hint: say("browser-answer-hint", { body: name }) });
  return foldedForm("answer_body", words.action("answer_body"), {
    id,
    drafts,
    fields: [text],
    button: words.action("answer_body"),
    send: (values) => {
      const entry = { kind: "letter" as const, referral, says: "answer" as const, suggestion: "", text: values.needed("text", say("browser-text-missing")) };
      const done = say("browser-acted", { action: words.action("answer_body") });
      return work.take({ action: "answer_body", target: referral, entry }, { form: id, section: "referrals", done });
    },
  });
}

export function recordForm(referral: string, name: string, state: ReferralState, work: Work): HTMLElement {
  const { drafts, routing, words } = work;
  const id = `record-${referral}`;
  const offered = RECORDED[state].filter((says) => work.offers(`record_${says}`));
  if (offered.length === 0) return element("div");
  const bodies = [...(routing?.bodies ?? []), ...(routing?.others ?? [])];
  const fields = [
    radios({
      id: `${id}-says`,
      name: "says",
      label: say("browser-record-says", { body: name }),
      choices: offered.map((says) => ({ value: says, label: words.action(`record_${says}`) })),
    }),
    textArea({ id: `${id}-text`, name: "text", label: say("browser-record-text"), hint: say("browser-record-hint") }),
    ...(offered.includes("declined")
      ? [
          selectField({
            id: `${id}-suggestion`,
            name: "suggestion",
            label: say("browser-record-suggestion"),
            hint: say("browser-record-suggestion-hint"),
            choices: [{ value: "", label: say("browser-record-no-suggestion") }, ...bodies.map((body) => ({ value: body.id, label: body.name }))],
          }),
        ]
      : []),
  ];
  return foldedForm("record", say("browser-record-title"), {
    id,
    drafts,
    fields,
    button: say("browser-record-save"),
    secondary: true,
    send: (values) => {
      const chosen = values.needed("says", say("browser-record-missing"));
      const says = offered.find((one) => one === chosen) as Recorded;
      const suggestion = says === "declined" ? values.one("suggestion") : "";
      const text = values.needed("text", say("browser-text-missing"));
      const action = `record_${says}`;
      const done = say("browser-acted", { action: words.action(action) });
      const entry = { kind: "letter" as const, referral, says, suggestion, text };
      return work.take({ action, target: referral, entry }, { form: id, section: "referrals", done });
    },
  });
}

/** A body's last question, put into the form that asks the reporter: to be read over before it is sent. */
export function passOnButton({ thread }: ReferralOfCase, name: string, work: Work): HTMLElement {
  const question = openQuestion(allOf(thread, "letter"));
  const form = ["ask", "message"].find((action) => work.offers(action));
  if (question === null || form === undefined) return element("div");
  return plainButton(say("browser-pass-on"), () => {
    work.drafts.write(form, "text", say("browser-pass-on-text", { body: name, question: question.data.text }));
    work.goTo("conversation", form);
  });
}
