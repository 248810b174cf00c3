// One request to the custodians: fetched, opened, shown, decided.

import { toBase64 } from "../../protocol/bytes";
import { sealDecision } from "../../protocol/disclosure-writing";
import { TooLong } from "../../protocol/document";
import { type Keyring } from "../../protocol/keyring";
import { disclosureThread } from "../../protocol/kinds";
import { get, post, Refused } from "../api";
import { warningText } from "../case/show-summary";
import { announce } from "../case/show-case";
import { say } from "../copy";
import { find, progress } from "../dom";
import { fetchKeyring } from "../fetch-keyring";
import { onLock } from "../lock";
import { bytesOf } from "../referral/bundle";
import { ReferralWords } from "../referral/words";
import { openSession, type Session } from "../session";
import { Told } from "../submitting";
import { Unanswered } from "../unanswered";
import { type DisclosureBundle } from "./bundle";
import { openBundle, type Shown } from "./opened";
import { type Decide, type Decision, decisionText, type Drafts, showAsked, showDecisions, textId } from "./show-disclosure";

export async function startDisclosurePage(page: HTMLElement): Promise<void> {
  progress(say("browser-opening-disclosure"));
  const id = page.dataset["disclosure"] as string;
  const session = await openSession();
  const view = new DisclosureView(id, session, new ReferralWords(find<HTMLTemplateElement>("#disclosure-words")));
  onLock(() => view.forget());
  await view.draw((await get(`/api/v1/disclosures/${id}`)) as DisclosureBundle, await fetchKeyring());
  progress("");
}

class DisclosureView {
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

  async draw(bundle: DisclosureBundle, keyring: Keyring): Promise<void> {
    const result = await openBundle(this.id, bundle, this.session, keyring, today());
    if ("refused" in result) {
      this.shown = null;
      this.place.replaceChildren(warningText(say("browser-disclosure-unverified", { reason: reasonText(result.refused) })));
      return;
    }
    const { shown } = result;
    this.shown = shown;
    this.place.replaceChildren(
      ...shown.warnings.map((warning) => warningText(say(`browser-warn-${warning}`))),
      ...showAsked(shown, this.words),
      showDecisions(shown, this.words, this.drafts, this.decide),
    );
  }

  private readonly decide: Decide = async (decision, text) => {
    const before = this.shown;
    if (before === null) return;
    progress(say("browser-acting"));
    // Who keeps names may have changed since the page was opened, and it is sealed to those who keep them now.
    const keyring = await fetchKeyring();
    if (this.unanswered.has(decision)) {
      const now = (await get(`/api/v1/disclosures/${this.id}`)) as DisclosureBundle;
      if (await this.drawArrived(now, keyring, decision, text)) return;
    }
    const entry = await this.seal(decision, text, before, keyring).catch((error: unknown) => {
      throw error instanceof TooLong ? new Told(say("browser-text-too-long"), textId(decision)) : error;
    });
    this.unanswered.begin(decision, entry, { text });
    try {
      const bundle = (await post(`/api/v1/disclosures/${this.id}/changes`, { action: decision, entry })) as DisclosureBundle;
      await this.drawDone(bundle, keyring, decision);
    } catch (error) {
      const bundle = error instanceof Refused && error.status === 409 ? error.problem["bundle"] : undefined;
      if (bundle !== undefined && (await this.drawArrived(bundle as DisclosureBundle, keyring, decision, text))) return;
      this.unanswered.answered(decision, error);
      if (bundle === undefined) throw error;
      await this.draw(bundle as DisclosureBundle, keyring);
      announce(this.place, "actions", say("browser-meanwhile-disclosure"), "");
    }
  };

  private async drawDone(bundle: DisclosureBundle, keyring: Keyring, decision: Decision): Promise<void> {
    this.drafts.clear();
    this.unanswered.answered(decision);
    await this.draw(bundle, keyring);
    announce(this.place, "actions", say("browser-acted", { action: decisionText(decision, this.shown, this.words) }), "govuk-notification-banner--success");
  }

  /** Whether what was sent before had arrived; then it is not sent again. */
  private async drawArrived(bundle: DisclosureBundle, keyring: Keyring, decision: Decision, text: string): Promise<boolean> {
    const own = (thread: string) => (thread === disclosureThread(this.id) ? bundle.thread.entries : []);
    const arrived = this.unanswered.arrived(decision, { text }, own);
    if (arrived === "same") await this.drawDone(bundle, keyring, decision);
    if (arrived === "changed") {
      this.unanswered.answered(decision);
      await this.draw(bundle, keyring);
      announce(this.place, "actions", say("browser-arrived-changed"), "");
    }
    return arrived !== null;
  }

  private async seal(decision: Decision, text: string, { bundle, opened, kept }: Shown, keyring: Keyring) {
    const { account, keys } = this.session;
    const lines = decision === "release_name" ? kept?.lines : "";
    if (lines === undefined || lines === null) throw new Error("nothing verified to hand on");
    const head = opened.thread.head ?? bytesOf(bundle.thread.head);
    const place = { n: bundle.thread.n, head, day: today() };
    const author = { account, role: "custodian" as const, signingSeed: keys.signingSeed };
    const ciphertext = await sealDecision({ kept: lines, text }, place, author, opened, keyring);
    return { thread: disclosureThread(this.id), n: place.n, head: toBase64(head), ciphertext: toBase64(ciphertext) };
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function reasonText(refused: Extract<Awaited<ReturnType<typeof openBundle>>, { refused: unknown }>["refused"]): string {
  if (refused === "wrong_answer" || refused === "missing") return say(`browser-disclosure-${refused}`);
  return say("browser-disclosure-reason", { reason: say(`browser-reason-${refused === "for_custodians" ? "cannot_open" : refused}`) });
}
