// One referral: fetched, opened, shown, answered.

import { toBase64 } from "../../protocol/bytes";
import { TooLong } from "../../protocol/document";
import { type Keyring } from "../../protocol/keyring";
import { referralThread } from "../../protocol/kinds";
import { sealLetter } from "../../protocol/referral-writing";
import { get, post, Refused } from "../api";
import { warningText } from "../case/show-summary";
import { say, sayList } from "../copy";
import { element, find, moveTo, progress } from "../dom";
import { fetchKeyring } from "../fetch-keyring";
import { onLock } from "../lock";
import { openSession, type Session } from "../session";
import { Told } from "../submitting";
import { Unanswered } from "../unanswered";
import { bytesOf, type ReferralBundle } from "./bundle";
import { openBundle, type Shown } from "./opened";
import { showLetters, showPack, showReferralFiles } from "./show-referral";
import { type Drafts, showSteps, type Take, textId } from "./step-forms";
import { ReferralWords } from "./words";

export async function startReferralPage(page: HTMLElement): Promise<void> {
  progress(say("browser-opening-referral"));
  const id = page.dataset["referral"] as string;
  const session = await openSession();
  const view = new ReferralView(id, session, new ReferralWords(find<HTMLTemplateElement>("#referral-words")));
  onLock(() => view.forget());
  await view.draw((await get(`/api/v1/referrals/${id}`)) as ReferralBundle, await fetchKeyring());
  progress("");
}

type Letter = Parameters<Take>[1];

class ReferralView {
  private readonly place = find("[data-opened]");
  private readonly drafts: Drafts = new Map();
  private readonly unanswered = new Unanswered();
  private shown: Shown | null = null;

  constructor(
    private readonly id: string,
    private readonly session: Session,
    private readonly words: ReferralWords,
  ) {}

  forget(): void {
    this.shown = null;
    this.drafts.clear();
    this.unanswered.clear();
    this.place.replaceChildren();
  }

  async draw(bundle: ReferralBundle, keyring: Keyring): Promise<Shown | null> {
    const result = await openBundle(this.id, bundle, this.session, keyring);
    if ("refused" in result) {
      const { refused } = result;
      const reason = refused === "wrong_answer" || refused === "missing" ? refused : `reason-${refused}`;
      this.shown = null;
      this.place.replaceChildren(warningText(say("browser-referral-unverified", { reason: say(`browser-referral-${reason}`) })));
      return null;
    }
    const { shown } = result;
    this.shown = shown;
    this.nameThePage(shown.reference);
    this.place.replaceChildren(
      ...shown.warnings.map((warning) => warningText(say(`browser-warn-${warning}`))),
      ...showPack(shown, this.words),
      showLetters(shown),
      showSteps(bundle, shown.mayWrite, this.words, this.drafts, this.take),
      showReferralFiles(shown),
    );
    return shown;
  }

  /** People keep several open: the tab says which one it is. */
  private nameThePage(reference: string): void {
    const place = find("[data-reference]");
    if (place.textContent === "") document.title = `${reference} – ${document.title}`;
    place.textContent = reference;
  }

  private readonly take: Take = async (action, letter) => {
    const before = this.shown;
    if (before === null) return;
    progress(say("browser-acting"));
    // Who reads for the body may have changed since the page was opened, and it is sealed to those who read now.
    const keyring = await fetchKeyring();
    if (this.unanswered.has(action)) {
      const now = (await get(`/api/v1/referrals/${this.id}`)) as ReferralBundle;
      if (await this.drawArrived(now, keyring, action, letter)) return;
    }
    const entry = await this.seal(letter, before, keyring).catch((error: unknown) => {
      throw error instanceof TooLong ? new Told(say("browser-text-too-long"), textId(action)) : error;
    });
    this.unanswered.begin(action, entry, letter);
    try {
      const bundle = (await post(`/api/v1/referrals/${this.id}/changes`, { action, entry })) as ReferralBundle;
      await this.drawDone(bundle, keyring, action);
    } catch (error) {
      if (error instanceof Refused && error.status === 422) {
        this.unanswered.answered(action, error);
        throw new Told(error.message, textId(action));
      }
      const bundle = error instanceof Refused && error.status === 409 ? error.problem["bundle"] : undefined;
      if (bundle !== undefined && (await this.drawArrived(bundle as ReferralBundle, keyring, action, letter))) return;
      this.unanswered.answered(action, error);
      if (bundle === undefined) throw error;
      await this.drawWhatHappenedMeanwhile(bundle as ReferralBundle, before, keyring);
    }
  };

  private async drawDone(bundle: ReferralBundle, keyring: Keyring, action: string): Promise<void> {
    this.drafts.delete(action);
    this.unanswered.answered(action);
    await this.draw(bundle, keyring);
    this.announce(say("browser-acted", { action: this.words.action(action) }), "govuk-notification-banner--success");
  }

  /** Whether what was sent before had arrived; then it is not sent again. */
  private async drawArrived(bundle: ReferralBundle, keyring: Keyring, action: string, letter: Letter): Promise<boolean> {
    const own = (thread: string) => (thread === referralThread(this.id) ? bundle.thread.entries : []);
    const arrived = this.unanswered.arrived(action, letter, own);
    if (arrived === "same") await this.drawDone(bundle, keyring, action);
    if (arrived === "changed") {
      this.unanswered.answered(action);
      const now = await this.draw(bundle, keyring);
      if (now !== null) this.keepOrphanedDrafts(now.bundle);
      this.announce(say("browser-arrived-changed"), "");
    }
    return arrived !== null;
  }

  private async seal(letter: Letter, { bundle, opened }: Shown, keyring: Keyring) {
    const { account, keys } = this.session;
    const head = opened.thread.head ?? bytesOf(bundle.thread.head);
    const place = { n: bundle.thread.n, head, day: new Date().toISOString().slice(0, 10) };
    const author = { account, role: "liaison" as const, signingSeed: keys.signingSeed };
    const ciphertext = await sealLetter(letter, place, author, opened.to, keyring);
    return { thread: referralThread(this.id), n: place.n, head: toBase64(head), ciphertext: toBase64(ciphertext) };
  }

  private async drawWhatHappenedMeanwhile(bundle: ReferralBundle, before: Shown, keyring: Keyring): Promise<void> {
    const now = await this.draw(bundle, keyring);
    if (now === null) return;
    this.keepOrphanedDrafts(now.bundle);
    const fresh = now.opened.thread.entries.slice(before.bundle.thread.n);
    const names = [...new Set(fresh.flatMap(({ document }) => (document && document.by !== this.session.account ? [now.nameOf(document.by)] : [])))];
    const sentence = names.length > 0 ? say("browser-meanwhile", { names: sayList(names) }) : say("browser-meanwhile-referral");
    this.announce(sentence, "");
  }

  /** An action that is no longer offered has no form any more; what was written for it is still the person's. */
  private keepOrphanedDrafts(bundle: ReferralBundle): void {
    for (const [action, { text }] of this.drafts) {
      if (text === "" || bundle.actions.some((offered) => offered.action === action)) continue;
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
