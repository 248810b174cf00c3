// One case: fetched, opened, shown, acted on.

import { TooLong } from "../../protocol/document";
import { type Keyring } from "../../protocol/keyring";
import { get, Locked, post, Refused } from "../api";
import { say } from "../copy";
import { find, progress } from "../dom";
import { fetchKeyring } from "../fetch-keyring";
import { onLock } from "../lock";
import { openSession, type Session } from "../session";
import { Told } from "../submitting";
import { Unanswered } from "../unanswered";
import { type Bundle } from "./bundle";
import { CaseWords } from "./case-words";
import { buildChange, type Change, ReadersChanged, seenIn, type Step } from "./change";
import { type Routing, type Vocabulary } from "./directory";
import { fetchRouting, fetchVocabulary } from "./fetch-directory";
import { Drafts } from "./form/drafts";
import { sayMeanwhile } from "./meanwhile";
import { goToSection } from "./navigation";
import { openCase, type OpenedCase } from "./opened-case";
import { announce, showCase, showClosedCase } from "./show-case";
import { lastOf } from "./verified";
import { type From, type Work } from "./work";

export async function startCasePage(page: HTMLElement): Promise<void> {
  progress(say("browser-opening"));
  const caseId = page.dataset["case"] as string;
  const session = await openSession();
  const words = new CaseWords(find<HTMLTemplateElement>("#case-words"));
  const asked = [fetchKeyring(), get(`/api/v1/cases/${caseId}`), fetchVocabulary()] as const;
  const [keyring, bundle, vocabulary] = await Promise.all(asked);
  const view = new CaseView(caseId, session, keyring, words, vocabulary);
  onLock(() => view.forget());
  await view.draw(bundle as Bundle);
  progress("");
}

class CaseView {
  private readonly place = find("[data-opened]");
  private readonly drafts = new Drafts();
  private readonly unanswered = new Unanswered();
  private routing: Routing | null = null;
  private routedBy = "";

  constructor(
    private readonly caseId: string,
    private readonly session: Session,
    private keyring: Keyring,
    private readonly words: CaseWords,
    private vocabulary: Vocabulary | null,
  ) {}

  forget(): void {
    this.drafts.clear();
    this.unanswered.clear();
    this.place.replaceChildren();
  }

  async draw(bundle: Bundle): Promise<OpenedCase | null> {
    const result = await openCase(this.caseId, bundle, this.session, this.keyring);
    this.drafts.drawAgain();
    if ("refused" in result) {
      const { drafts, words, keyring } = this;
      const nameOf = (account: string) => keyring.displayName(account);
      const take = (step: Step, from: From) => this.takeUnopened(bundle, step, from);
      this.place.replaceChildren(...showClosedCase(result.refused, bundle, { drafts, words, nameOf, take }));
      return null;
    }
    await this.askTheDirectory(result.opened);
    this.place.replaceChildren(...showCase(this.work(result.opened)));
    return result.opened;
  }

  /** Where the case can go changes with its classification alone. What could not be had is asked for again next time. */
  private async askTheDirectory({ bundle, staff }: OpenedCase): Promise<void> {
    const signed = lastOf(staff, "classification")?.data ?? null;
    const classified = JSON.stringify([bundle.classification, signed]);
    this.vocabulary ??= await fetchVocabulary();
    if (bundle.classification === null) this.routing = null;
    else if (this.routing === null || classified !== this.routedBy) this.routing = await fetchRouting(this.caseId, signed);
    this.routedBy = classified;
  }

  private work(opened: OpenedCase): Work {
    const { session, keyring, words, vocabulary, routing, drafts } = this;
    return {
      opened,
      reader: session,
      keyring,
      words,
      vocabulary,
      routing,
      drafts,
      today: today(),
      offers: (action) => opened.bundle.actions.find((offered) => offered.action === action && (opened.actsAs !== null || offered.entry === null)),
      take: (step, from) => this.take(opened, step, from),
      send: (address, body, from) => this.change(opened, `/api/v1/cases/${this.caseId}/${address}`, body, from),
      goTo: (section, form) => void this.goTo(opened.bundle, section, form),
    };
  }

  private async take(before: OpenedCase, step: Step, from: From): Promise<void> {
    progress(say("browser-acting"));
    if (this.unanswered.has(from.form)) {
      const now = (await get(`/api/v1/cases/${this.caseId}`)) as Bundle;
      if (await this.drawArrived(now, step, from)) return;
    }
    // Who reads for a body may have changed since the page was opened, and it is sealed to those who read now.
    this.keyring = await fetchKeyring();
    let change: Change;
    try {
      change = await buildChange(step, before, this.session, this.keyring, today());
    } catch (error) {
      if (error instanceof TooLong) throw new Told(say("browser-text-too-long"));
      if (!(error instanceof ReadersChanged)) throw error;
      await this.draw(before.bundle);
      return announce(this.place, from.section, say("browser-readers-changed"), "");
    }
    this.unanswered.begin(from.form, change.entry, step);
    await this.change(before, `/api/v1/cases/${this.caseId}/changes`, change, from, step);
  }

  private async change(before: OpenedCase, address: string, body: object, from: From, step?: Step): Promise<void> {
    progress(say("browser-acting"));
    let answer: unknown;
    try {
      answer = await post(address, body);
    } catch (error) {
      return this.drawWhatHappenedMeanwhile(error, before, from, step);
    }
    // Where the answer does not bring the case along, it is asked for.
    await this.drawDone(() => (answer === null ? get(`/api/v1/cases/${this.caseId}`) : Promise.resolve(answer)), from);
  }

  /** What went wrong from here on does not undo it, and is not to be done a second time. */
  private async drawDone(bundle: () => Promise<unknown>, from: From): Promise<void> {
    this.drafts.drop(from.form);
    this.unanswered.answered(from.form);
    try {
      const more = (await from.then?.()) ?? "";
      await this.draw((await bundle()) as Bundle);
      announce(this.place, from.section, from.done, "govuk-notification-banner--success", more);
    } catch (error) {
      throw error instanceof Locked ? error : new Told(say("browser-done-not-shown", { done: from.done }));
    }
  }

  /** Whether what was sent before had arrived; then it is not sent again. */
  private async drawArrived(bundle: Bundle, step: Step, from: From): Promise<boolean> {
    const arrived = this.unanswered.arrived(from.form, step, (thread) => bundle.threads[thread]?.entries ?? []);
    if (arrived === "same") await this.drawDone(() => Promise.resolve(bundle), from);
    if (arrived === "changed") {
      this.unanswered.answered(from.form);
      await this.draw(bundle);
      announce(this.place, from.section, say("browser-arrived-changed"), "");
    }
    return arrived !== null;
  }

  /** Of a case that does not open nothing is sealed. */
  private async takeUnopened(bundle: Bundle, step: Step, from: From): Promise<void> {
    const change = { action: step.action, target: null, seen: seenIn(bundle), entry: null, details: null };
    await this.draw((await post(`/api/v1/cases/${this.caseId}/changes`, change)) as Bundle);
    announce(this.place, from.section, from.done, "govuk-notification-banner--success");
  }

  private async drawWhatHappenedMeanwhile(error: unknown, before: OpenedCase, from: From, step?: Step): Promise<void> {
    const bundle = error instanceof Refused && error.status === 409 ? error.problem["bundle"] : undefined;
    if (bundle !== undefined && step && (await this.drawArrived(bundle as Bundle, step, from))) return;
    this.unanswered.answered(from.form, error);
    if (bundle === undefined) throw error;
    const now = await this.draw(bundle as Bundle);
    if (now !== null) announce(this.place, from.section, sayMeanwhile(before, now, this.session.account), "");
  }

  private async goTo(bundle: Bundle, section: string, form: string): Promise<void> {
    await this.draw(bundle);
    goToSection(find(`#${section}`, this.place));
    find<HTMLElement>(`[data-action="${form}"] textarea`, this.place).focus();
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
