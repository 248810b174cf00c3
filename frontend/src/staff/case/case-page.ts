// One case: fetched, opened, shown, acted on.

import { TooLong } from "../../protocol/document";
import { type Keyring } from "../../protocol/keyring";
import { get, post, Refused } from "../api";
import { say } from "../copy";
import { element, find, moveTo, progress } from "../dom";
import { fetchKeyring } from "../fetch-keyring";
import { onLock } from "../lock";
import { openSession, type Session } from "../session";
import { Told } from "../submitting";
import { type Drafts, showActions } from "./action-forms";
import { type Bundle, type OfferedAction } from "./bundle";
import { CaseWords } from "./case-words";
import { buildChange } from "./change";
import { sayMeanwhile } from "./meanwhile";
import { openCase, type OpenedCase } from "./opened-case";
import { showFiles } from "./show-files";
import { showReport } from "./show-report";
import { showSummary, showWarnings, warningText } from "./show-summary";
import { showConversation, showNotes } from "./show-thread";

export async function startCasePage(page: HTMLElement): Promise<void> {
  progress(say("browser-opening"));
  const caseId = page.dataset["case"] as string;
  const session = await openSession();
  const keyring = await fetchKeyring();
  const view = new CaseView(caseId, session, keyring, new CaseWords(find<HTMLTemplateElement>("#case-words")));
  onLock(() => view.forget());
  await view.draw((await get(`/api/v1/cases/${caseId}`)) as Bundle);
  progress("");
}

class CaseView {
  private readonly place = find("[data-opened]");
  private readonly drafts: Drafts = new Map();
  private opened: OpenedCase | null = null;

  constructor(
    private readonly caseId: string,
    private readonly session: Session,
    private readonly keyring: Keyring,
    private readonly words: CaseWords,
  ) {}

  forget(): void {
    this.opened = null;
    this.drafts.clear();
    this.place.replaceChildren();
  }

  async draw(bundle: Bundle): Promise<OpenedCase | null> {
    const result = await openCase(this.caseId, bundle, this.session, this.keyring);
    if ("refused" in result) {
      const sentence =
        result.refused === "wrong_answer"
          ? say("browser-warn-case")
          : say("browser-grant-unverified", { reason: say(`browser-reason-${result.refused}`) });
      this.opened = null;
      this.place.replaceChildren(warningText(sentence));
      return null;
    }
    const { opened } = result;
    this.opened = opened;
    if (opened.warnings.includes("excluded")) {
      this.place.replaceChildren(warningText(say("browser-warn-excluded")));
      return opened;
    }
    const offers = opened.actsAs === null ? [] : bundle.actions;
    this.place.replaceChildren(
      showWarnings(opened),
      showSummary(opened, this.words),
      ...(opened.report ? [showReport(opened.report, this.words)] : []),
      showConversation(opened),
      showNotes(opened),
      showActions(offers, this.words, this.drafts, (offered, text) => this.take(offered, text)),
      showFiles(bundle),
    );
    return opened;
  }

  private async take(offered: OfferedAction, text: string): Promise<void> {
    const before = this.opened;
    if (before === null) return;
    if (offered.entry !== null) this.drafts.set(offered.action, text);
    progress(say("browser-acting"));
    const today = new Date().toISOString().slice(0, 10);
    const change = await buildChange(offered, text, before, this.session, today).catch((error: unknown) => {
      throw error instanceof TooLong ? new Told(say("browser-text-too-long"), `text-${offered.action}`) : error;
    });
    try {
      const bundle = (await post(`/api/v1/cases/${this.caseId}/changes`, change)) as Bundle;
      this.drafts.delete(offered.action);
      await this.draw(bundle);
      this.announce(say("browser-acted", { action: this.words.action(offered.action) }), "govuk-notification-banner--success");
    } catch (error) {
      await this.drawWhatHappenedMeanwhile(error, before);
    }
  }

  private async drawWhatHappenedMeanwhile(error: unknown, before: OpenedCase): Promise<void> {
    const bundle = error instanceof Refused && error.status === 409 ? error.problem["bundle"] : undefined;
    if (bundle === undefined) throw error;
    const now = await this.draw(bundle as Bundle);
    if (now === null) return;
    this.keepOrphanedDrafts(now.bundle);
    this.announce(sayMeanwhile(before, now), "");
  }

  /** An action that is no longer offered has no form any more; what was written for it is still the person's. */
  private keepOrphanedDrafts(bundle: Bundle): void {
    for (const [action, text] of this.drafts) {
      if (bundle.actions.some((offered) => offered.action === action)) continue;
      const heading = element("h3", { class: "govuk-heading-s" }, say("browser-draft-kept"));
      const copy = element("p", { class: "candour-text" }, text);
      find("#actions", this.place).append(element("div", { class: "govuk-inset-text" }, heading, copy));
    }
  }

  private announce(sentence: string, variant: string): void {
    const heading = element("p", { class: "govuk-notification-banner__heading" }, sentence);
    const banner = element(
      "div",
      { class: `govuk-notification-banner ${variant}`, role: "alert", tabindex: "-1" },
      element("div", { class: "govuk-notification-banner__content" }, heading),
    );
    this.place.prepend(banner);
    moveTo(banner);
  }
}
