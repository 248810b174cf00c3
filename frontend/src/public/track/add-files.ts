// Files added to a case that is open: chosen, looked into and sealed as with a report, and each an entry of its own.

import type { Keyring } from "../../protocol/keyring";
import { listedFiles } from "../../protocol/opening";
import type { FilesToSend } from "../files/parts";
import { fetchPeople } from "../fetch-people";
import { copy } from "../report/copy";
import { FilesSection } from "../report/files-section";
import { type OpenedCase, openCase } from "./opened-case";
import { readSealedCase } from "./sealed-case";
import type { StepSender } from "./send-step";
import type { Token } from "../../protocol/token";

/** The page that they are added on. */
export interface Host {
  token: Token;
  keyring: Keyring;
  sender: StepSender;
  /** `null` when it was locked meanwhile. */
  opened: () => OpenedCase | null;
  /** Shows an answer of the service in place of the page. */
  show: (page: Document) => Promise<void>;
}

export class FilesOfCase {
  private readonly section: FilesSection;
  /** Objects that stand in the case by now, where the rest of what was chosen does not. */
  private readonly done = new Set<string>();
  private isBusy = false;

  private constructor(
    private readonly element: HTMLElement,
    private readonly host: Host,
    recipient: string,
    mode: string,
  ) {
    this.section = new FilesSection(element, () => mode, recipient);
    this.button("send-files")?.addEventListener("click", () => void this.send());
  }

  /** `null` where the page offers none, or nothing says whom to seal to. */
  static on(page: HTMLElement, opened: OpenedCase, host: Host): FilesOfCase | null {
    const element = page.querySelector<HTMLElement>("[data-files]");
    const report = opened.report?.data;
    const room = Number(element?.dataset["most"]) - listedFiles(opened.shared).length;
    if (element === null || report === undefined || !(room > 0)) {
      element?.remove();
      return null;
    }
    element.hidden = false;
    element.dataset["most"] = String(room);
    const keeps = host.keyring.everybody().some(({ role, until, name }) => role === "custodian" && until === null && !report.excluded.includes(name));
    element.dataset["custodians"] = keeps ? "yes" : "no";
    return new FilesOfCase(element, host, report.recipient, String(report.answers["mode"] ?? ""));
  }

  /** What was chosen stays while the page is made anew. `false` where there is nothing to keep. */
  moveTo(page: HTMLElement): boolean {
    const place = page.querySelector("[data-files]");
    if (place === null || this.section.toSend() === null) return false;
    place.replaceWith(this.element);
    this.say("");
    return true;
  }

  /** Forgets what was chosen. */
  end(): void {
    this.section.toSend()?.end();
  }

  private async send(): Promise<void> {
    const [problem] = this.section.problems();
    if (problem) {
      this.say(problem.text);
      return problem.go();
    }
    const files = this.section.toSend();
    const [opened, button] = [this.host.opened(), this.button("send-files")];
    if (this.isBusy || files === null || opened?.report == null || button === null) return;
    this.isBusy = button.disabled = true;
    this.say("");
    try {
      await this.sendAll(files, opened, opened.report.data.excluded);
    } catch {
      if (this.host.opened() !== null) this.say(copy("files-not-sent"));
    } finally {
      this.isBusy = button.disabled = false;
    }
  }

  private async sendAll(files: FilesToSend, opened: OpenedCase, excluded: string[]): Promise<void> {
    const people = await fetchPeople();
    if (people === null) return this.say(copy("files-not-sent"));
    const uploading = this.element.querySelector<HTMLElement>("[data-uploading]");
    if (uploading) files.showIn(uploading);
    const uploaded = await files.upload(excluded, people);
    if (this.host.opened() === null) return;
    if ("not" in uploaded) return this.say("sentence" in uploaded ? uploaded.sentence : words(uploaded.not));
    let [now, page]: [OpenedCase, Document | null] = [opened, null];
    for (const { listed, inner } of uploaded.filter((file) => !this.done.has(file.listed.object))) {
      const entry = { kind: "file", data: listed } as const;
      const step = { action: "add_file", entry, inner, thread: "shared" as const, target: null, details: null };
      const sent = await this.host.sender.send(step, now);
      if (this.host.opened() === null) return;
      if ("not" in sent) return this.say(copy("files-not-sent"));
      page = sent.page ?? page;
      if (!("same" in sent) && !sent.stored) {
        files.startAnew();
        return this.say(refusalOn(sent.page) ?? copy("files-not-sent"));
      }
      this.done.add(listed.object);
      if (page !== null) now = await openCase(readSealedCase(page), this.host.token, this.host.keyring);
    }
    files.end();
    if (page !== null) await this.host.show(page);
  }

  private say(sentence: string): void {
    const place = this.element.querySelector("[data-files-problem]");
    place?.replaceChildren();
    if (sentence === "") return;
    const line = document.createElement("p");
    line.className = "govuk-error-message";
    line.role = "alert";
    line.textContent = sentence;
    place?.append(line);
  }

  private button(name: string): HTMLButtonElement | null {
    return this.element.querySelector<HTMLButtonElement>(`[data-${name}]`);
  }
}

function words(not: string): string {
  const own = ["upload-stopped", "upload-cancelled", "file-changed"];
  return copy(own.includes(not) ? `not-${not}` : "files-not-sent");
}

function refusalOn(page: Document): string | null {
  return page.querySelector<HTMLTemplateElement>("template[data-refusal]")?.content.textContent?.trim() ?? null;
}
