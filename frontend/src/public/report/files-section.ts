// The place in the form where files are added. What happens to them is a script of its own, loaded when the first one
// was chosen.

import type { FilesPart, FilesToSend } from "../files/parts";
import { startWorker } from "../workers";
import { copy } from "./copy";
import type { ProblemLine } from "./problem-summary";
import { Sealer } from "./seal-in-worker";

const script = new URL(FILES_SCRIPT, import.meta.url).href;

export class FilesSection {
  private part: FilesPart | null = null;

  constructor(
    /** `null` on a page that takes none. */
    readonly element: HTMLElement | null,
    private readonly mode: () => string,
    private readonly recipient: string | null = null,
  ) {
    const input = element?.querySelector<HTMLInputElement>("input[type=file]");
    input?.addEventListener("change", () => void this.chosen(input));
  }

  problems(): ProblemLine[] {
    return this.part?.problems() ?? [];
  }

  inWords(): string[] {
    return this.part?.inWords() ?? [];
  }

  toSend(): FilesToSend | null {
    return this.part?.toSend() ?? null;
  }

  private async chosen(input: HTMLInputElement): Promise<void> {
    if (input.files === null || input.files.length === 0) return;
    try {
      this.part ??= await this.load();
    } catch {
      return this.say(copy("files-not-loaded"));
    }
    this.say("");
    this.part.add(input.files);
    // The same file can be chosen again after it was taken out.
    input.value = "";
  }

  private async load(): Promise<FilesPart> {
    const { beginFiles } = (await import(script)) as typeof import("../files/main");
    const [place, recipient] = [this.element as HTMLElement, this.recipient];
    return beginFiles({ place, mode: this.mode, startWorker, openSealer: () => new Sealer(), recipient });
  }

  private say(problem: string): void {
    const place = this.element?.querySelector("[data-files-problem]");
    place?.replaceChildren();
    if (problem === "") return;
    const line = document.createElement("p");
    line.className = "govuk-error-message";
    line.role = "alert";
    line.textContent = problem;
    place?.append(line);
  }
}
