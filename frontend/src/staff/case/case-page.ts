// One case: fetched, opened, shown, acted on.

import { TooLong } from "../../protocol/document";
import { type Keyring } from "../../protocol/keyring";
import { get, post, Refused } from "../api";
import { say } from "../copy";
import { find, progress } from "../dom";
import { fetchKeyring } from "../fetch-keyring";
import { onLock } from "../lock";
import { openSession, type Session } from "../session";
import { Told } from "../submitting";
import { type Bundle } from "./bundle";
import { CaseWords } from "./case-words";
import { buildChange, type Step } from "./change";
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
  private routing: Routing | null = null;
  private routedBy = "";

  constructor(
    private readonly caseId: string,
    private readonly session: Session,
    private readonly keyring: Keyring,
    private readonly words: CaseWords,
    private readonly vocabulary: Vocabulary | null,
  ) {}

  forget(): void {
    this.drafts.clear();
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

  /** Where the case can go changes with its classification alone. */
  private async askTheDirectory({ bundle, staff }: OpenedCase): Promise<void> {
    const signed = lastOf(staff, "classification")?.data ?? null;
    const classified = JSON.stringify([bundle.classification, signed]);
    if (bundle.classification === null) this.routing = null;
    else if (classified !== this.routedBy) this.routing = await fetchRouting(this.caseId, signed);
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
    const change = await buildChange(step, before, this.session, this.keyring, today()).catch((error: unknown) => {
      throw error instanceof TooLong ? new Told(say("browser-text-too-long")) : error;
    });
    await this.change(before, `/api/v1/cases/${this.caseId}/changes`, change, from);
  }

  private async change(before: OpenedCase, address: string, body: object, from: From): Promise<void> {
    progress(say("browser-acting"));
    let bundle: Bundle;
    try {
      // Where the answer does not bring the case along, it is asked for.
      bundle = ((await post(address, body)) ?? (await get(`/api/v1/cases/${this.caseId}`))) as Bundle;
    } catch (error) {
      return this.drawWhatHappenedMeanwhile(error, before, from);
    }
    const more = (await from.then?.()) ?? "";
    this.drafts.drop(from.form);
    await this.draw(bundle);
    announce(this.place, from.section, from.done, "govuk-notification-banner--success", more);
  }

  /** Of a case that does not open nothing is sealed. */
  private async takeUnopened(bundle: Bundle, step: Step, from: From): Promise<void> {
    const { n, head } = bundle.threads.shared;
    const change = { action: step.action, target: null, shared: { n, head }, entry: null, details: null };
    await this.draw((await post(`/api/v1/cases/${this.caseId}/changes`, change)) as Bundle);
    announce(this.place, from.section, from.done, "govuk-notification-banner--success");
  }

  private async drawWhatHappenedMeanwhile(error: unknown, before: OpenedCase, from: From): Promise<void> {
    const bundle = error instanceof Refused && error.status === 409 ? error.problem["bundle"] : undefined;
    if (bundle === undefined) throw error;
    const now = await this.draw(bundle as Bundle);
    if (now !== null) announce(this.place, from.section, sayMeanwhile(before, now), "");
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
