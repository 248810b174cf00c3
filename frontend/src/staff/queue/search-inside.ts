// A search inside sealed cases: opened one after the other in this browser, kept in its memory only.

import { type Keyring } from "../../protocol/keyring";
import { get, Locked } from "../api";
import { type Bundle } from "../case/bundle";
import { openCase } from "../case/opened-case";
import { say } from "../copy";
import { element } from "../dom";
import { fetchKeyring } from "../fetch-keyring";
import { onLock } from "../lock";
import { openSession, type Session } from "../session";
import { submitting, Told } from "../submitting";
import { findPassage, type Passage, textsOf } from "./passages";

const MOST_CASES = 200;

interface Listed {
  case: string;
  reference: string;
}

export function offerSearchInside(place: HTMLElement): void {
  const search = new SearchInside();
  onLock(() => search.forget());
  place.append(search.part);
}

class SearchInside {
  readonly part: HTMLElement;
  private readonly words = element("input", {
    class: "govuk-input govuk-input--width-20",
    id: "inside",
    type: "search",
    autocomplete: "off",
    "aria-describedby": "inside-hint",
  });
  private readonly stop = element(
    "button",
    { class: "govuk-button govuk-button--secondary", type: "button", hidden: "" },
    say("browser-inside-stop"),
  );
  private readonly status = element("p", { class: "govuk-body", role: "status" });
  private readonly hits = element("ul", { class: "govuk-list candour-hits" });
  /** What was opened so far; `null` where a case did not open, or is not for this person. */
  private readonly opened = new Map<string, string[] | null>();
  private stopped = false;

  constructor() {
    const form = element(
      "form",
      {},
      element("label", { class: "govuk-label", for: "inside" }, say("browser-inside-label")),
      element("div", { class: "govuk-hint", id: "inside-hint" }, say("browser-inside-hint", { most: MOST_CASES })),
      element("div", { class: "govuk-form-group" }, this.words),
      element(
        "div",
        { class: "govuk-button-group" },
        element("button", { class: "govuk-button", type: "submit" }, say("browser-inside-button")),
        this.stop,
      ),
    );
    submitting(form, () => this.run());
    this.stop.addEventListener("click", () => (this.stopped = true));
    const summary = element(
      "summary",
      { class: "govuk-details__summary" },
      element("span", { class: "govuk-details__summary-text" }, say("browser-inside-heading")),
    );
    const text = element("div", { class: "govuk-details__text" }, form, this.status, this.hits);
    this.part = element("details", { class: "govuk-details" }, summary, text);
  }

  forget(): void {
    this.stopped = true;
    this.opened.clear();
    this.words.value = "";
    this.hits.replaceChildren();
    this.status.textContent = "";
  }

  private async run(): Promise<void> {
    const words = this.words.value.trim();
    if (words.length < 2) throw new Told(say("browser-inside-missing"), "inside");
    this.stopped = false;
    this.hits.replaceChildren();
    this.stop.hidden = false;
    try {
      await this.lookFor(words);
    } finally {
      this.stop.hidden = true;
    }
  }

  private async lookFor(words: string): Promise<void> {
    this.status.textContent = say("browser-inside-starting");
    const [session, keyring, cases] = [await openSession(), await fetchKeyring(), await listCases()];
    let [looked, found, closed] = [0, 0, 0];
    for (const listed of cases) {
      if (this.stopped) break;
      const texts = await this.textsOf(listed, session, keyring);
      // Everything may have been closed while this case was on its way.
      if (this.stopped) break;
      looked += 1;
      const passage = texts && findPassage(texts, words);
      if (texts === null) closed += 1;
      if (passage) {
        found += 1;
        this.hits.append(showHit(listed, passage));
      }
      this.status.textContent = say("browser-inside-progress", { looked, all: cases.length, found });
    }
    const end = this.stopped && looked < cases.length ? "browser-inside-stopped" : "browser-inside-done";
    this.status.textContent = [
      say(end, { looked, found }),
      ...(closed > 0 ? [say("browser-inside-closed", { closed })] : []),
    ].join(" ");
  }

  private async textsOf(listed: Listed, session: Session, keyring: Keyring): Promise<string[] | null> {
    const known = this.opened.get(listed.case);
    if (known !== undefined) return known;
    const texts = await open(listed.case, session, keyring);
    if (!this.stopped) this.opened.set(listed.case, texts);
    return texts;
  }
}

async function open(caseId: string, session: Session, keyring: Keyring): Promise<string[] | null> {
  try {
    const bundle = (await get(`/api/v1/cases/${caseId}`)) as Bundle;
    const result = await openCase(caseId, bundle, session, keyring);
    if ("refused" in result || result.opened.warnings.includes("excluded")) return null;
    const { shared, staff } = result.opened;
    return [...shared.entries, ...staff.entries].flatMap(({ document }) => (document ? textsOf(document) : []));
  } catch (error) {
    if (error instanceof Locked) throw error;
    // One case that is gone or broken does not end the search; it is counted.
    return null;
  }
}

/** The cases of the present filter from this page on, most urgent first. */
async function listCases(): Promise<Listed[]> {
  const query = new URLSearchParams(location.search);
  const cases: Listed[] = [];
  while (cases.length < MOST_CASES) {
    const page = (await get(`/api/v1/queue?${query}`)) as { cases: Listed[]; after: string | null };
    cases.push(...page.cases);
    if (page.after === null) break;
    query.set("after", page.after);
  }
  return cases.slice(0, MOST_CASES);
}

function showHit({ case: id, reference }: Listed, { before, hit, after }: Passage): HTMLElement {
  const link = element("a", { class: "govuk-link", href: `/cases/${id}` }, reference);
  return element("li", {}, link, element("p", { class: "candour-text" }, before, element("mark", {}, hit), after));
}
