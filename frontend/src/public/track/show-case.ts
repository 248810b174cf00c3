// Puts what was opened into its places on the page. Everything that was opened is hostile: it goes into text nodes only.

import { fill, piece } from "../report/copy";
import { showBodies } from "./show-bodies";
import { showConfided } from "./show-confided";
import { hasItsAnswer, type OpenedCase, saidIn } from "./opened-case";
import { lineOf, type Message, type Named, notesIn, type Place } from "./said";
import { groupsAgreedTo, hadSaidYes } from "./telling";
import { sayDay, wordsOf } from "./words";

export function showCase(page: HTMLElement, opened: OpenedCase): void {
  const named = namesOn(page, opened);
  const answer = hasItsAnswer(opened);
  for (const says of page.querySelectorAll<HTMLElement>("[data-outcome]")) {
    says.hidden = answer === null || says.dataset["outcome"] !== (answer ? "verified" : "doubtful");
  }
  showConversation(page, opened, named);
  showBodies(page, opened, named);
  showConfided(page, opened, named);
  showReport(page, opened);
  showNotes(page, opened);
  for (const doubt of page.querySelectorAll<HTMLElement>("[data-unless-agreed]")) {
    const { unlessAgreed: body = "", day = "" } = doubt.dataset;
    doubt.hidden = hadSaidYes(opened, body, groupOf(page, body) ?? "", day);
  }
  showCheckIn(page, opened);
}

export function namesOn(page: ParentNode, opened: OpenedCase): Named {
  const text = (selector: string) => page.querySelector<HTMLTemplateElement>(selector)?.content.textContent ?? null;
  return {
    person: opened.nameOf,
    body: (id) => text(`template[data-body="${CSS.escape(id)}"]`) ?? id,
    result: (id) => text(`template[data-result="${CSS.escape(id)}"]`),
  };
}

/** What the report calls bodies of this one's kind. */
export function groupOf(page: ParentNode, body: string): string | null {
  return page.querySelector<HTMLElement>(`template[data-body="${CSS.escape(body)}"]`)?.dataset["group"] ?? null;
}

/** The conversation, without what is shown elsewhere. */
export function linesOf(opened: OpenedCase, named: Named): (Message | Place)[] {
  const say = wordsOf("tracking-words");
  const lines = opened.shared.entries.map((entry) => lineOf(entry, named, say));
  return lines.filter((line) => line !== null);
}

function showConversation(page: HTMLElement, opened: OpenedCase, named: Named): void {
  const lines = linesOf(opened, named);
  const none = page.querySelector<HTMLElement>("[data-no-entries]");
  if (none) none.hidden = lines.length > 0;
  page.querySelector("[data-entries]")?.append(...lines.map(shownLine));
}

function shownLine(line: Message | Place): DocumentFragment {
  if ("says" in line) {
    const place = piece("tracking-place");
    place.firstElementChild?.classList.add(`candour-message--${line.own ? "reporter" : "unverified"}`);
    fill(place, "says", line.says);
    return place;
  }
  return shownMessage(line);
}

export function shownMessage({ own, byline, day, about, result, text, changed }: Message): DocumentFragment {
  const made = piece("tracking-message");
  made.firstElementChild?.classList.add(`candour-message--${own ? "reporter" : "reviewer"}`);
  const heading = changed === "" ? "" : wordsOf("tracking-words")("changed");
  const parts = { byline: `${byline}, ${day}`, about, result, text, "changed-heading": heading, changed };
  for (const [place, words] of Object.entries(parts)) {
    if (words === "") made.querySelector(`[data-fill="${place}"]`)?.remove();
    else fill(made, place, words);
  }
  return made;
}

function showReport(page: HTMLElement, opened: OpenedCase): void {
  const whole = page.querySelector<HTMLElement>("[data-report]");
  const list = whole?.querySelector("dl");
  if (!whole || !list || opened.report === null) return;
  whole.hidden = false;
  for (const [id, answer] of Object.entries(opened.report.data.answers)) {
    const label = questionText(page, id, "[data-label]") ?? id;
    const values = [answer].flat().map((value) => inWords(page, id, value));
    list.append(answerRow(label, values));
  }
  const agreed = page.querySelector<HTMLElement>("[data-agreed]");
  const groups = groupsAgreedTo(opened);
  if (!agreed || groups.length === 0) return;
  agreed.hidden = false;
  for (const group of groups) {
    const item = document.createElement("li");
    item.textContent = inWords(page, "consent", group);
    agreed.querySelector("ul")?.append(item);
  }
}

function questionText(page: ParentNode, id: string, part: string): string | null {
  const found = page.querySelector<HTMLTemplateElement>(`[data-question="${CSS.escape(id)}"] template${part}`);
  return found?.content.textContent?.trim() ?? null;
}

/** A value that can be chosen, as it is called; what was typed stands as it is. */
function inWords(page: ParentNode, question: string, value: string): string {
  return questionText(page, question, `[data-option="${CSS.escape(value)}"]`) ?? value;
}

function answerRow(label: string, values: readonly string[]): HTMLElement {
  const [row, term, described] = [document.createElement("div"), document.createElement("dt"), document.createElement("dd")];
  row.className = "govuk-summary-list__row";
  term.className = "govuk-summary-list__key";
  described.className = "govuk-summary-list__value";
  term.textContent = label;
  for (const value of values) {
    const shown = document.createElement("div");
    shown.className = "candour-text";
    shown.textContent = value;
    described.append(shown);
  }
  row.append(term, described);
  return row;
}

function showNotes(page: HTMLElement, opened: OpenedCase): void {
  const say = wordsOf("tracking-words");
  const shown = notesIn(opened.private.entries).map(({ number, about }) => {
    if (about === null) return shownLine({ says: say("note-unreadable", { number: String(number) }), own: true });
    const made = piece("tracking-message");
    made.firstElementChild?.classList.add("candour-message--reporter");
    for (const place of ["about", "result", "changed-heading", "changed"]) made.querySelector(`[data-fill="${place}"]`)?.remove();
    fill(made, "byline", sayDay(about.day));
    fill(made, "text", about.text);
    return made;
  });
  page.querySelector("[data-notes]")?.append(...shown);
}

/** Nobody is asked for a month that they answered, or left out; advice stands open for whoever is treated badly. */
function showCheckIn(page: HTMLElement, opened: OpenedCase): void {
  const said = saidIn(opened).flatMap((document) => (document.kind === "checkin" ? [document.data] : []));
  const asked = page.querySelector<HTMLElement>("[data-check-in]");
  const month = Number(asked?.querySelector<HTMLInputElement>("input[name=after]")?.value);
  if (said.some((answer) => answer.month >= month)) asked?.remove();
  const advice = page.querySelector<HTMLDetailsElement>("[data-advice]");
  if (advice && said.length > 0) advice.open = said.at(-1)?.detriment !== "no";
}
