// What each kind of entry says.

import { type Document } from "../../protocol/document";
import { say, sayDay, sayList } from "../copy";
import { element } from "../dom";
import { paragraph, writtenText } from "./summary-list";

/** How people and bodies are called. */
export interface Named {
  person: (account: string) => string;
  body: (id: string) => string;
  /** What came of a case. */
  result: (id: string) => string;
  /** What is talked about in a request to the custodians. */
  confided?: "name" | "original";
}

export function contentOf(document: Document, { person, body, result: resultOf, confided = "name" }: Named): Node[] {
  const headed = (heading: string, text = ""): Node[] => [
    element("h3", { class: "govuk-heading-s" }, heading),
    ...(text === "" ? [] : [writtenText(text)]),
  ];
  switch (document.kind) {
    case "message":
    case "note":
      return [writtenText(document.data.text)];
    case "feedback": {
      const { outcome, result, text, changed } = document.data;
      const came = result === "" ? [] : [paragraph(say("browser-feedback-result", { result: resultOf(result) }))];
      const what = [...headed(say(outcome === "action_taken" ? "browser-feedback-action" : "browser-feedback-none"), text), ...came];
      return changed === "" ? what : [...what, ...headed(say("browser-feedback-changed"), changed)];
    }
    case "file":
      return headed(say("browser-entry-file", { name: document.data.name }));
    case "request":
      return headed(say("browser-entry-request", { body: body(document.data.body) }), document.data.text);
    case "consent":
      return headed(say(`browser-entry-consent-${document.data.given ? "given" : "refused"}`, { body: body(document.data.body) }));
    case "withdrawal":
      return headed(say("browser-entry-withdrawal"), document.data.text);
    case "rating":
      return headed(say("browser-rating-score", { score: document.data.score }), document.data.text);
    case "checkin": {
      const { month, detriment, text } = document.data;
      return headed(say("browser-checkin-value", { months: month, how: say(`browser-detriment-${detriment}`) }), text);
    }
    case "classification":
      return headed(say("browser-entry-classification"), document.data.text);
    case "route":
      return headed(say("browser-entry-route", { bodies: sayList(document.data.bodies.map(body)) }), document.data.text);
    case "override":
      return headed(say("browser-entry-override", { body: body(document.data.body) }), document.data.text);
    case "approval":
      return headed(say("browser-entry-approval", { n: document.data.of }), document.data.text);
    case "task": {
      const values = { name: person(document.data.for), day: sayDay(document.data.due) };
      return headed(say("browser-entry-task", values), document.data.text);
    }
    case "disclosure_request": {
      const { of } = document.data;
      const what = of === "name" ? say("browser-entry-name-asked") : say("browser-entry-original-asked", { name: of.original.name });
      const asked = headed(what, document.data.text);
      return document.data.urgent ? [...asked, paragraph(say("browser-entry-name-urgent"))] : asked;
    }
    case "disclosure_answer":
      return headed(say(`browser-entry-${confided}-${document.data.given ? "agreed" : "declined"}`), document.data.text);
    case "disclosure":
      return headed(say(`browser-entry-${confided}-${document.data.released ? "released" : "refused"}`), document.data.text);
    case "letter": {
      const { says, suggestion, text } = document.data;
      const recorded = document.role !== "liaison" && says !== "answer";
      const letter = headed(say(recorded ? `browser-letter-${says}-recorded` : `browser-letter-${says}`), text);
      return suggestion === "" ? letter : [...letter, paragraph(say("browser-letter-suggestion", { body: body(suggestion) }))];
    }
    default:
      return [paragraph(say("browser-entry-number", { n: document.n }))];
  }
}
