// Files that go along with a report: chosen, looked at one after the other, decided on, and sent with it. Nothing leaves
// this device before the report does.

import { safeName } from "../../files/names";
import { copy } from "../report/copy";
import { type Chosen, isHopeless, newChosen, originalGoesAlong, sentAs, sizeInWords } from "./chosen";
import { drawFile, showReading } from "./file-view";
import { lookAt } from "./look";
import type { FilesPart, FilesToSend, FormOfFiles, NotUploaded } from "./parts";
import { ProgressView } from "./progress-view";
import { Sender } from "./sender";
import { overHttp } from "./transport";
import type { ProblemLine } from "../report/problem-summary";
import type { Sealer } from "../report/seal-in-worker";

export function beginFiles(form: FormOfFiles): FilesPart {
  return new Files(form);
}

class Files implements FilesPart {
  private chosen: Chosen[] = [];
  private count = 0;
  private looking: Promise<void> = Promise.resolve();
  private sealer: Sealer | null = null;
  private sender: Sender | null = null;
  constructor(private readonly form: FormOfFiles) {
    const around = form.place.closest("form");
    // What may be sent depends on how the report is given.
    around?.addEventListener("change", (event) => (event.target as Element).matches("[name=mode]") && this.draw());
    around?.addEventListener("reset", () => this.clear());
  }

  private get most(): number {
    return Number(this.form.place.dataset["most"]);
  }

  private get largest(): number {
    return Number(this.form.place.dataset["largest"]);
  }

  private get custodians(): boolean {
    return this.form.place.dataset["custodians"] === "yes";
  }

  add(files: FileList): void {
    this.say([]);
    const room = this.most - this.chosen.length;
    const [taken, left] = [[...files].slice(0, room), [...files].slice(room)];
    const added = taken.map((file) => newChosen(++this.count, file));
    this.chosen.push(...added);
    this.draw();
    for (const chosen of added) this.looking = this.looking.then(() => this.look(chosen));
    const tooMany = copy("files-too-many").replace("{most}", String(this.most));
    if (left.length > 0) this.say([tooMany.replace("{names}", () => left.map(({ name }) => name).join(", "))]);
    document.querySelector<HTMLElement>(`#file-${added[0]?.id} [data-heading]`)?.focus();
  }

  problems(): ProblemLine[] {
    const mode = this.form.mode();
    const problem = (chosen: Chosen): string | null => {
      if (chosen.reading !== null) return "files-problem-reading";
      return sentAs(chosen, mode) === "undecided" ? "files-problem-undecided" : null;
    };
    return this.chosen.flatMap((chosen) => {
      const words = problem(chosen);
      if (words === null) return [];
      const go = () => {
        const whole = document.querySelector<HTMLElement>(`#file-${chosen.id}`);
        (whole?.querySelector<HTMLElement>("[data-yes] input") ?? whole?.querySelector<HTMLElement>("[data-heading]"))?.focus();
      };
      return [{ text: copy(words).replace("{name}", () => chosen.name), go }];
    });
  }

  inWords(): string[] {
    const mode = this.form.mode();
    return this.chosen.map((chosen) => {
      const sent = sentAs(chosen, mode);
      const kept = originalGoesAlong(chosen, mode, this.custodians) ? copy("files-row-original") : "";
      return `${chosen.name}: ${copy(`files-row-${sent === "cleaned" ? "cleaned" : "as-it-is"}`)} ${kept}`.trim();
    });
  }

  toSend(): FilesToSend | null {
    if (this.chosen.length === 0) return null;
    let place: HTMLElement | null = null;
    return {
      showIn: (where) => (place = where),
      upload: async (excluded, people) => {
        const view = new ProgressView(place ?? this.form.place);
        try {
          const sent = await this.ownSender().send(this.outgoing(), excluded, people, view);
          return nobodyKeeps(sent) ?? sent;
        } catch {
          return { not: "failed" };
        } finally {
          view.end();
        }
      },
      seal: async (job) => {
        if (this.sealer === null) return { not: "failed" };
        const sealed = await this.sealer.ask(job);
        return nobodyKeeps(sealed) ?? sealed;
      },
      startAnew: () => this.sender?.forget(),
      end: () => this.clear(),
    };
  }

  private outgoing() {
    const mode = this.form.mode();
    return this.chosen.map((chosen) => ({
      chosen,
      copy: sentAs(chosen, mode) === "cleaned" ? ("cleaned" as const) : ("as_it_is" as const),
      original: originalGoesAlong(chosen, mode, this.custodians),
    }));
  }

  /** One worker for all of it: what it sealed the files to is the case that the report then is. */
  private ownSender(): Sender {
    this.sealer ??= this.form.openSealer();
    return (this.sender ??= new Sender(this.sealer, overHttp, this.form.recipient));
  }

  private async look(chosen: Chosen): Promise<void> {
    if (!this.chosen.includes(chosen)) return;
    let drawn = chosen.reading;
    await lookAt(chosen, this.form.startWorker, this.largest, () => {
      const whole = document.getElementById(`file-${chosen.id}`);
      if (chosen.reading !== null && drawn !== null && whole) showReading(whole, chosen);
      drawn = chosen.reading;
    });
    if (!this.chosen.includes(chosen)) return;
    if (isHopeless(chosen)) {
      const words = copy(`files-not-added-${chosen.reason}`).replace("{most}", sizeInWords(this.largest));
      this.remove(chosen);
      this.say([words.replace("{name}", () => chosen.file.name)]);
    } else this.draw(chosen);
    const said = this.form.place.querySelector("[data-files-said]");
    if (said) said.textContent = isHopeless(chosen) ? "" : copy("files-looked").replace("{name}", () => chosen.name);
  }

  private remove(chosen: Chosen): void {
    const place = this.chosen.indexOf(chosen);
    this.chosen = this.chosen.filter((other) => other !== chosen);
    chosen.cleaned = null;
    this.draw();
    const neighbour = this.chosen[Math.min(place, this.chosen.length - 1)];
    const next = neighbour ? document.querySelector<HTMLElement>(`#file-${neighbour.id} [data-heading]`) : null;
    (next ?? this.form.place.querySelector<HTMLElement>("input[type=file]"))?.focus();
  }

  /** All of them, or one that changed. */
  private draw(one?: Chosen): void {
    const list = this.form.place.querySelector("[data-files-list]");
    const draw = (chosen: Chosen) =>
      drawFile(chosen, {
        mode: this.form.mode(),
        custodians: this.custodians,
        remove: () => this.remove(chosen),
        rename: (typed) => safeName(typed.trim() === "" ? chosen.file.name : typed, chosen.kind),
      });
    if (one === undefined) return list?.replaceChildren(...this.chosen.map(draw));
    const old = document.getElementById(`file-${one.id}`);
    const focused = old?.contains(document.activeElement) ?? false;
    const made = draw(one);
    old?.replaceWith(made);
    if (focused) made.querySelector<HTMLElement>("[data-heading]")?.focus();
  }

  private say(sentences: string[]): void {
    const place = this.form.place.querySelector("[data-files-problem]");
    const lines = sentences.map((sentence) => {
      const line = document.createElement("p");
      line.className = "govuk-error-message";
      line.role = "alert";
      line.textContent = sentence;
      return line;
    });
    place?.replaceChildren(...lines);
  }

  private clear(): void {
    this.chosen = [];
    this.sealer?.end();
    [this.sealer, this.sender] = [null, null];
    this.draw();
  }
}

/** The reporter is told that it is about the originals. */
function nobodyKeeps(answer: object): NotUploaded | null {
  const nobody = "not" in answer && answer.not === "custodians";
  return nobody ? { not: "upload-refused", sentence: copy("files-no-custodian") } : null;
}
