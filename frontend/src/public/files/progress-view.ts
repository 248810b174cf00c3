// How far the files are, with a way to pause and a way back.

import { copy, fill, piece } from "../report/copy";
import { sizeInWords } from "./chosen";
import type { Control } from "./upload";

export class ProgressView {
  private readonly abort = new AbortController();
  private paused: Promise<void> | null = null;
  private goOn: () => void = () => undefined;
  private readonly made: HTMLElement;
  private readonly bar: HTMLProgressElement | null;

  constructor(place: HTMLElement) {
    place.replaceChildren(piece("files-sending"));
    this.made = place;
    this.bar = place.querySelector("progress");
    this.button("pause")?.addEventListener("click", () => this.pause());
    this.button("continue")?.addEventListener("click", () => this.resume());
    this.button("cancel")?.addEventListener("click", () => {
      this.abort.abort();
      this.resume();
    });
  }

  /** Another file: which of how many, and how long it will be. */
  next(name: string, number: number, of: number, bytes: number): void {
    if (this.bar) Object.assign(this.bar, { max: bytes, value: 0 });
    const told = copy("files-sending-which").replace("{number}", String(number)).replace("{of}", String(of));
    fill(this.made, "which", told.replace("{name}", () => name));
    this.sent(0);
  }

  control(): Control {
    return {
      signal: this.abort.signal,
      mayGoOn: () => this.paused ?? Promise.resolve(),
      sent: (bytes) => this.sent(bytes),
      wait: (seconds) => this.wait(seconds),
    };
  }

  end(): void {
    this.made.replaceChildren();
  }

  private sent(bytes: number): void {
    if (!this.bar) return;
    this.bar.value = bytes;
    const words = copy("files-sending-far").replace("{sent}", sizeInWords(bytes)).replace("{all}", sizeInWords(this.bar.max));
    fill(this.made, "far", words);
  }

  private wait(seconds: number): Promise<void> {
    fill(this.made, "said", copy("files-sending-again").replace("{seconds}", String(seconds)));
    return new Promise((resolve) => {
      const over = () => {
        clearTimeout(timer);
        fill(this.made, "said", "");
        resolve();
      };
      const timer = setTimeout(over, seconds * 1000);
      this.abort.signal.addEventListener("abort", over, { once: true });
    });
  }

  private pause(): void {
    this.paused ??= new Promise<void>((resolve) => (this.goOn = resolve));
    fill(this.made, "said", copy("files-sending-paused"));
    this.swap("pause", "continue");
  }

  private resume(): void {
    this.paused = null;
    this.goOn();
    fill(this.made, "said", "");
    this.swap("continue", "pause");
  }

  private swap(from: string, to: string): void {
    const [old, other] = [this.button(from), this.button(to)];
    if (!old || !other) return;
    const focused = document.activeElement === old;
    old.hidden = true;
    other.hidden = false;
    if (focused) other.focus();
  }

  private button(name: string): HTMLButtonElement | null {
    return this.made.querySelector<HTMLButtonElement>(`[data-${name}]`);
  }
}
