// The page of a case, opened in this browser: shown, answered on, and taken away again.

import type { Keyring } from "../../protocol/keyring";
import type { Token } from "../../protocol/token";
import { moveTo } from "../report/steps";
import { FilesOfCase } from "./add-files";
import { forgetProblems, formsOn, showProblem, showProblemInWords, showUnsent, tell, typeAgain, type Typed, typedInto } from "./forms";
import { lookOnce } from "./look-once";
import { download, notesAsText } from "./notes-file";
import { type OpenedCase, openCase } from "./opened-case";
import { notesIn } from "./said";
import { readSealedCase } from "./sealed-case";
import { StepSender } from "./send-step";
import { linesOf, namesOn, showCase } from "./show-case";
import { readStep, type Step } from "./step";
import { wordsOf } from "./words";

export class CasePage {
  private readonly sender: StepSender;
  private opened: OpenedCase | null = null;
  private isBusy = false;
  private files: FilesOfCase | null = null;

  constructor(
    private readonly token: Token,
    private readonly keyring: Keyring,
    /** Takes everything away, at the reporter's wish. */
    private readonly lock: () => void,
  ) {
    this.sender = new StepSender(token, keyring);
  }

  /** Shows an answer of the service in place of what is shown now. Throws where it is no case. */
  async show(page: Document, typed: Typed = new Map()): Promise<HTMLElement> {
    const main = page.querySelector("main");
    if (main === null) throw new Error("no page");
    const opened = await openCase(readSealedCase(page), this.token, this.keyring);
    const shown = document.adoptNode(main);
    document.querySelector("main")?.replaceWith(shown);
    document.title = page.title;
    this.opened = opened;
    showCase(shown, opened);
    this.offerFiles(shown, opened);
    showUnsent(shown, typeAgain(shown, typed));
    shown.addEventListener("submit", (event) => void this.submitted(event, shown));
    for (const button of shown.querySelectorAll("[data-lock]")) button.addEventListener("click", () => this.lock());
    const notice = shown.querySelector<HTMLElement>("[role=alert][tabindex]");
    if (notice) notice.focus();
    else moveTo(shown.querySelector("h1") ?? shown);
    return shown;
  }

  /** Forgets the keys and what was opened. */
  forget(): void {
    this.opened = null;
    this.files?.end();
    for (const secret of [this.token.accessKey, this.token.signingSeed]) secret.fill(0);
    this.token.identity = "";
  }

  private offerFiles(page: HTMLElement, opened: OpenedCase): void {
    if (this.files?.moveTo(page)) return;
    const { token, keyring, sender } = this;
    const show = async (answer: Document) => void (await this.show(answer, typedInto(formsOn(page))));
    this.files = FilesOfCase.on(page, opened, { token, keyring, sender, opened: () => this.opened, show });
  }

  private async submitted(event: SubmitEvent, page: HTMLElement): Promise<void> {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || this.isBusy || this.opened === null) return;
    const read = (name: string) => String(new FormData(form).get(name) ?? "");
    forgetProblems(page);
    const step = form.dataset["step"] ?? "";
    if (step === "export") return this.takeAlong(page, read("messages") === "yes");
    const today = new Date().toISOString().slice(0, 10);
    const said = readStep(step, read, today);
    if (said === null) return;
    if ("field" in said) return showProblem(page, form, said);
    if (lookOnce(page, form, this.opened.report?.data.answers["mode"] === "named")) return;
    this.isBusy = true;
    const status = form.querySelector("[data-said]") ?? statusIn(form);
    status.textContent = wordsOf("tracking-words")("working");
    try {
      await this.take(said, form, page, this.opened);
    } catch {
      // Locked meanwhile, or nothing that could be shown.
      if (this.opened !== null) tell(page, wordsOf("tracking-words")("not-sent"));
    } finally {
      status.textContent = "";
      this.isBusy = false;
    }
  }

  private async take(step: Step, form: HTMLFormElement, page: HTMLElement, opened: OpenedCase): Promise<void> {
    const say = wordsOf("tracking-words");
    const sent = await this.sender.send(step, opened);
    // Locked while it was on its way: nothing comes back.
    if (this.opened === null) return;
    if ("not" in sent) return tell(page, say(sent.not === "verified" ? "cannot-check" : "not-sent"));
    const typed = typedInto(formsOn(page));
    const element = form.dataset["element"] ?? "";
    const isStored = "same" in sent || sent.stored;
    if (isStored) typed.delete(element);
    if (sent.page === null) return tell(page, say("not-answered"));
    const shown = await this.show(sent.page, typed);
    if ("same" in sent) return tell(shown, say(`done-${step.action}`));
    const refusal = shown.querySelector<HTMLTemplateElement>("template[data-refusal]")?.content.textContent?.trim();
    const again = formsOn(shown).find((one) => one.dataset["element"] === element);
    if (!refusal) return;
    if (again) showProblemInWords(shown, again, again.querySelector("textarea") ? "text" : "choice", refusal);
    else tell(shown, refusal);
  }

  private takeAlong(page: HTMLElement, withMessages: boolean): void {
    const opened = this.opened;
    if (opened === null) return;
    const messages = withMessages ? linesOf(opened, namesOn(page, opened)) : null;
    const reference = page.querySelector<HTMLElement>("[data-sealed-case]")?.dataset["reference"] ?? "";
    const notes = notesIn(opened.private.entries);
    const today = new Date().toISOString().slice(0, 10);
    download(notesAsText({ reference, today, notes, messages }, wordsOf("tracking-words")));
  }
}

function statusIn(form: HTMLFormElement): HTMLElement {
  const status = document.createElement("p");
  status.className = "govuk-body";
  status.setAttribute("role", "status");
  status.dataset["said"] = "";
  form.append(status);
  return status;
}
