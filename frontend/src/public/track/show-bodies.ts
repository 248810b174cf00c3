// The bodies that may be told: what the reporter was asked, what they said, and where they say it.

import { fill, piece } from "../report/copy";
import { type OpenedCase, saidIn } from "./opened-case";
import { lineOf, type Named } from "./said";
import { groupOf, shownMessage } from "./show-case";
import { bodiesSpokenOf, isWithdrawn, type Telling, tellingOf } from "./telling";
import { wordsOf } from "./words";

const CHOSEN: Partial<Record<Telling, string>> = { agreed: "yes", "agreed-in-report": "yes", refused: "no" };

export function showBodies(page: HTMLElement, opened: OpenedCase, named: Named): void {
  const say = wordsOf("tracking-words");
  const spokenOf = bodiesSpokenOf(opened);
  const [asked, answered] = [page.querySelector("[data-asked]"), page.querySelector("[data-answered]")];
  for (const body of spokenOf) {
    const panel = page.querySelector<HTMLTemplateElement>(`template[data-panel="${CSS.escape(body)}"]`);
    // Without one the service kept back what it knows of it; that it was asked about stands in the messages.
    if (panel === null) continue;
    const telling = tellingOf(opened, body, "left" in panel.dataset, groupOf(page, body));
    const shown = document.createElement("div");
    shown.append(panel.content.cloneNode(true));
    const standing = shown.querySelector("[data-standing]");
    if (standing) standing.textContent = say(`telling-${telling}`);
    if (isWithdrawn(opened)) shown.querySelector("[data-answer]")?.remove();
    const chosen = shown.querySelector<HTMLInputElement>(`input[name=given][value="${CHOSEN[telling] ?? ""}"]`);
    if (chosen) chosen.defaultChecked = true;
    showWhatWasAsked(shown, opened, body, named);
    if (telling === "unanswered" && shown.querySelector("[data-answer]") !== null) asked?.append(shown);
    else answered?.append(folded(shown, say("answer-about", { body: named.body(body) })));
  }
  for (const part of page.querySelectorAll<HTMLElement>("[data-when-asked]")) part.hidden = !asked?.hasChildNodes();
  leaveOutOfBeforehand(page, spokenOf, isWithdrawn(opened));
}

/** What the reviewers wrote when they asked last. */
function showWhatWasAsked(shown: HTMLElement, opened: OpenedCase, body: string, named: Named): void {
  const request = saidIn(opened).findLast((document) => document.kind === "request" && document.data.body === body);
  if (!request) return;
  const line = lineOf({ n: request.n, verdict: "verified", document: request }, named, wordsOf("tracking-words"));
  if (line === null || "says" in line) return;
  shown.querySelector("h3")?.after(shownMessage({ ...line, about: "" }));
}

function folded(shown: HTMLElement, summary: string): DocumentFragment {
  const made = piece("tracking-answered");
  fill(made, "summary", summary);
  made.querySelector(".govuk-details__text")?.append(shown);
  return made;
}

/** A body that was spoken of stands on the page with a form of its own. */
function leaveOutOfBeforehand(page: HTMLElement, spokenOf: readonly string[], withdrawn: boolean): void {
  const form = page.querySelector<HTMLElement>("form[data-element=beforehand]");
  const options = [...(form?.querySelectorAll<HTMLInputElement>("input[name=body]") ?? [])];
  const left = options.filter((option) => {
    if (!spokenOf.includes(option.value)) return true;
    option.closest(".govuk-radios__item")?.remove();
    return false;
  });
  if (withdrawn || left.length === 0) form?.closest("details")?.remove();
}
