// All answers once more, on this device, and sending. The form waits behind it, so that nothing is lost whatever happens.

import type { FilesToSend } from "../files/parts";
import type * as Findings from "../findings";
import type { Texts } from "../findings/asked";
import { copy, fill, piece } from "./copy";
import { type Outcome, type Said, Sending } from "./send";
import { showSent } from "./sent-view";
import { entitle, moveTo } from "./steps";
import { keepWhatHolds } from "./when";
import type { AnswersTo } from "./when";

export interface Row {
  label: string;
  values: string[];
  change: () => void;
}

export interface Checked {
  form: HTMLFormElement;
  /** The answers as they stand in the form now. */
  read: () => { rows: Row[]; report: Said };
  answersTo: AnswersTo;
  /** What was written in own words. */
  texts: Texts;
  labelOf: (question: string) => string;
  /** Writes an answer into the form. */
  write: (question: string, text: string) => void;
  /** Whether every lead is excluded. */
  withoutLeads: boolean;
  /** `null` without files. */
  files: FilesToSend | null;
  /** Back to the form as it was left. */
  back: () => void;
}

export function showCheck({ form, read, answersTo, texts, labelOf, write, withoutLeads, files, back }: Checked): void {
  const whole = form.closest<HTMLElement>("[data-report-form]") ?? form;
  const view = document.createElement("div");
  view.append(piece("report-check"));
  keepWhatHolds(view, answersTo);
  if (!withoutLeads) view.querySelector("[data-without-leads]")?.remove();
  let busy = false;
  const title = view.querySelector("h1")?.textContent ?? "";
  // The code is shown in this view's place: there is no way back while it is sent.
  const onBack = () => {
    if (!busy) return close();
    history.pushState({ check: true }, "");
    entitle(title);
  };
  const setBusy = (now: boolean) => {
    busy = now;
    for (const way of view.querySelectorAll("button")) way.disabled = now;
  };
  const close = () => {
    window.removeEventListener("popstate", onBack);
    view.remove();
    whole.hidden = false;
  };
  let sending: Sending;
  const draw = () => {
    const { rows, report } = read();
    const made = rows.map(({ label, values, change }) => row(label, values, () => (close(), change())));
    view.querySelector("dl")?.replaceChildren(...made);
    sending = new Sending(report, files);
  };
  draw();
  const place = view.querySelector<HTMLElement>("[data-findings]");
  if (place) {
    const removed = (question: string, text: string) => (write(question, text), draw());
    void lookAt({ place, texts, isNamed: answersTo("mode").includes("named"), labelOf, removed });
  }

  view.querySelector("[data-edit]")?.addEventListener("click", () => (close(), back()));
  const send = view.querySelector<HTMLButtonElement>("[data-send]");
  const said = view.querySelector<HTMLElement>("[data-said]");
  const uploading = view.querySelector<HTMLElement>("[data-uploading]");
  if (uploading) files?.showIn(uploading);
  const press = async () => {
    if (busy) return;
    setBusy(true);
    if (said) said.textContent = copy(files === null ? "sealing" : "files-sending");
    tell(view, null);
    const outcome = await sending.send();
    if (said) said.textContent = "";
    setBusy(false);
    if ("not" in outcome) return tell(view, outcome, files !== null);
    window.removeEventListener("popstate", onBack);
    files?.end();
    form.reset();
    whole.remove();
    showSent(view, outcome, answersTo("danger").includes("yes"));
  };
  send?.addEventListener("click", () => void press());

  whole.hidden = true;
  whole.after(view);
  document.querySelector(".govuk-error-summary")?.remove();
  entitle(title);
  // The browser's own Back leads to the form, too.
  history.pushState({ check: true }, "");
  window.addEventListener("popstate", onBack);
  const heading = view.querySelector<HTMLElement>("h1");
  if (heading) moveTo(heading);
}

interface Look {
  place: HTMLElement;
  texts: Texts;
  isNamed: boolean;
  labelOf: (question: string) => string;
  removed: (question: string, text: string) => void;
}

/** Shows what could say who somebody is. Where it cannot be looked for, that is said instead. */
async function lookAt({ place, texts, isNamed, labelOf, removed }: Look): Promise<void> {
  try {
    const { Decisions, showFindings } = (await import(new URL(FINDINGS, import.meta.url).href)) as typeof Findings;
    showFindings(place, new Decisions(texts, isNamed), labelOf, removed);
  } catch {
    place.replaceChildren(piece("findings-not-looked"));
  }
}

function row(label: string, values: string[], change: () => void): DocumentFragment {
  const made = piece("report-check-row");
  fill(made, "label", label);
  const place = made.querySelector("dd");
  for (const value of values) {
    const shown = document.createElement("div");
    shown.className = "candour-text";
    shown.textContent = value;
    place?.append(shown);
  }
  made.querySelector("button")?.addEventListener("click", change);
  return made;
}

/** Why it was not sent, and what to do; the plain way where this browser cannot seal. */
function tell(view: HTMLElement, outcome: Extract<Outcome, { not: string }> | null, withFiles = false): void {
  view.querySelector("[data-told]")?.replaceChildren();
  if (outcome === null) return;
  const { not } = outcome;
  const made = piece("report-not-sent");
  fill(made, "title", copy(not === "not-stored" ? "not-answered" : "not-sent"));
  fill(made, "why", "sentence" in outcome ? outcome.sentence : copy(`not-${not}`));
  if (!withFiles) made.querySelector("[data-files-stay]")?.remove();
  const plain = made.querySelector<HTMLElement>("[data-plain-offer]");
  if (plain && not !== "failed" && not !== "keys" && not !== "refused") plain.remove();
  if (not !== "readers" && not !== "custodians") made.querySelector("[data-nobody-left]")?.remove();
  view.querySelector("[data-told]")?.append(made);
  view.querySelector<HTMLElement>("[data-told] [role=alert]")?.focus();
}
