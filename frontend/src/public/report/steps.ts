// One part of the form at a time. The document stays whole: parts are hidden, nothing is taken out, so Back keeps what
// was answered and the form can still be sent the plain way.

import { copy } from "./copy";

export class Steps {
  private at = 0;

  /** `entered` is told which part is shown now. */
  constructor(
    readonly parts: readonly HTMLElement[],
    private readonly entered: (place: number) => void,
  ) {
    window.addEventListener("popstate", (event) => {
      const { part } = (event.state ?? {}) as { part?: number };
      if (part !== undefined) this.show(part);
    });
    history.replaceState({ part: 0 }, "");
  }

  get place(): number {
    return this.at;
  }

  get isLast(): boolean {
    return this.at === this.parts.length - 1;
  }

  /** Shows a part, with a place of its own in the browser's history: its Back button is ours. */
  goTo(place: number): void {
    if (place !== this.at) history.pushState({ part: place }, "");
    this.show(place);
  }

  /** The first look: the reader stays where the page begins. */
  begin(place: number): void {
    history.replaceState({ part: place }, "");
    this.show(place, false);
  }

  /** The part that something stands in; 0 for none. */
  partOf(element: Element | null): number {
    return Math.max(0, this.parts.findIndex((part) => element !== null && part.contains(element)));
  }

  private show(place: number, move = true): void {
    this.at = place;
    this.parts.forEach((part, index) => (part.hidden = index !== place));
    const part = this.parts[place];
    const heading = part?.querySelector("h2");
    const [number, of] = [String(place + 1), String(this.parts.length)];
    const progress = copy("step").replace("{number}", number).replace("{of}", of);
    entitle(`${heading?.textContent ?? ""} (${progress})`);
    for (const told of document.querySelectorAll("[data-step]")) told.textContent = progress;
    this.entered(place);
    if (move && heading) moveTo(heading);
  }
}

/** What the window is called: this, of the service. */
export function entitle(part: string): void {
  const service = document.title.split(" – ").at(-1) ?? "";
  document.title = `${part.trim()} – ${service}`;
}

export function moveTo(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}
