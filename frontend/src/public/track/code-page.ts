// The page that asks for the code. The code stays here: what is asked for is the case of its access key, and this
// browser opens it. Where that does not work, the plain way is offered, and says what it means.

import { toBase64 } from "../../protocol/bytes";
import { Keyring } from "../../protocol/keyring";
import { type Token, tokenOf } from "../../protocol/token";
import { fetchPeople } from "../fetch-people";
import { fill, piece } from "../report/copy";
import { type Answer, ask } from "./ask";
import { CasePage } from "./case-page";
import { watchIdleness } from "./idle";
import { type CodeProblem, readCode } from "./read-code";
import { wordsOf } from "./words";

type Why = "locked" | "locked-idle" | null;

/** Does nothing where a step of the plain way waits for the code, or the server found something wrong with it. */
export function startCodePage(): void {
  const field = document.querySelector<HTMLTextAreaElement>("form[data-track] textarea#code");
  const main = document.querySelector("main");
  if (!field || !main || field.defaultValue.trim() !== "") return;
  new CodePage(document.title, main.cloneNode(true) as HTMLElement).attach(null);
}

class CodePage {
  private isBusy = false;
  private opened: { page: CasePage; stop: () => void } | null = null;

  constructor(
    private readonly title: string,
    /** The page as it was before anything was typed. */
    private readonly empty: HTMLElement,
  ) {
    // Kept by the browser for its Back button, the page would show the case to whoever comes next.
    addEventListener("pagehide", () => this.lock(null));
  }

  /** Takes over the form that is on the page now. */
  attach(why: Why): void {
    const form = document.querySelector<HTMLFormElement>("form[data-track]");
    for (const plain of document.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    for (const scripted of document.querySelectorAll<HTMLElement>("[data-scripted]")) scripted.hidden = false;
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.open(form);
    });
    if (why !== null) this.tell("notice", why, false);
  }

  /** Takes away all that was opened; the page that asks for the code is there again. */
  private lock(why: Why): void {
    if (this.opened === null) {
      const field = document.querySelector<HTMLTextAreaElement>("form[data-track] textarea#code");
      if (field && why === null) field.value = "";
      return;
    }
    const { page, stop } = this.opened;
    this.opened = null;
    stop();
    page.forget();
    document.querySelector("main")?.replaceWith(this.empty.cloneNode(true));
    document.title = this.title;
    // The address may point into the case. Nothing is changed about it while the page is being left.
    if (why !== null) history.replaceState(null, "", location.pathname);
    this.attach(why);
  }

  private async open(form: HTMLFormElement): Promise<void> {
    const field = form.querySelector<HTMLTextAreaElement>("textarea#code");
    if (this.isBusy || field === null) return;
    this.forgetProblems();
    const entropy = readCode(field.value);
    if ("not" in entropy) return this.showProblem(field, entropy);
    this.isBusy = true;
    const said = form.querySelector("[data-said]");
    const say = wordsOf("track-words");
    if (said) said.textContent = say("opening");
    try {
      const token = tokenOf(entropy);
      const [people, answer] = await Promise.all([fetchPeople(), ask("/api/v1/track", { access: toBase64(token.accessKey) })]);
      if (answer?.status === 404) return this.showProblem(field, { not: "not-found" });
      if (people === null || answer === null || answer.status !== 200) return this.tell("not-opened", "not-reached", false);
      await this.show(answer, token, people);
      field.value = "";
    } catch {
      this.tell("not-opened", "not-failed", true);
    } finally {
      entropy.fill(0);
      if (said) said.textContent = "";
      this.isBusy = false;
    }
  }

  private async show({ page }: Answer, token: Token, people: unknown): Promise<void> {
    if (page === null) throw new Error("no case");
    const shown = new CasePage(token, Keyring.from(people), () => this.lock("locked"));
    await shown.show(page);
    const dialog = () => document.querySelector<HTMLDialogElement>("dialog[data-idle]");
    this.opened = { page: shown, stop: watchIdleness(dialog, () => this.lock("locked-idle")) };
  }

  /** Says something at the top; with the plain way where this browser cannot go on. */
  private tell(title: string, text: string, withPlainWay: boolean): void {
    const say = wordsOf("track-words");
    const made = piece("track-told");
    fill(made, "title", say(title));
    fill(made, "text", say(text));
    if (!withPlainWay) made.querySelector("[data-plain-offer]")?.remove();
    made.querySelector("[data-plain-way]")?.addEventListener("click", () => {
      // Sent as the browser itself would: nothing here looks at it any more.
      document.querySelector<HTMLFormElement>("form[data-track]")?.submit();
    });
    const place = document.querySelector("[data-told]");
    place?.replaceChildren(made);
    place?.querySelector<HTMLElement>("[role=alert]")?.focus();
  }

  private showProblem(field: HTMLTextAreaElement, problem: CodeProblem | { not: "not-found" }): void {
    const say = wordsOf("track-words");
    const words = inWords(problem);
    const made = piece("track-problems");
    fill(made, "problem", words);
    made.querySelector("a")?.setAttribute("href", `#${field.id}`);
    document.querySelector("[data-told]")?.replaceChildren(made);
    document.querySelector<HTMLElement>("[data-told] [role=alert]")?.focus();
    const message = document.createElement("p");
    message.id = "code-problem";
    message.className = "govuk-error-message";
    const prefix = document.createElement("span");
    prefix.className = "govuk-visually-hidden";
    prefix.textContent = `${say("problem-prefix")} `;
    message.append(prefix, words);
    field.before(message);
    field.closest(".govuk-form-group")?.classList.add("govuk-form-group--error");
    field.classList.add("govuk-textarea--error");
    field.setAttribute("aria-describedby", "code-hint code-problem");
    document.title = say("error-title", { title: this.title });
  }

  private forgetProblems(): void {
    document.querySelector("[data-told]")?.replaceChildren();
    document.querySelector("#code-problem")?.remove();
    const field = document.querySelector<HTMLTextAreaElement>("textarea#code");
    field?.closest(".govuk-form-group")?.classList.remove("govuk-form-group--error");
    field?.classList.remove("govuk-textarea--error");
    field?.setAttribute("aria-describedby", "code-hint");
    document.title = this.title;
  }
}

function inWords(problem: CodeProblem | { not: "not-found" }): string {
  const say = wordsOf("track-words");
  switch (problem.not) {
    case "count":
      return problem.words === 1 ? say("code-one") : say("code-count", { words: String(problem.words) });
    case "unknown-word": {
      const { typed, suggestion } = problem;
      return suggestion === null ? say("code-unknown-word", { typed }) : say("code-near-word", { typed, suggestion });
    }
    default:
      return say(`code-${problem.not}`);
  }
}
