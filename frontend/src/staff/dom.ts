// Building pages out of elements and text nodes only: nothing that was opened is ever read as markup.

type Child = Node | string | null;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function svgElement(tag: string, attributes: Record<string, string>, ...children: Node[]): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** An element the page is known to have. */
export function find<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

export function show(part: HTMLElement, visible: boolean): void {
  part.hidden = !visible;
}

/** Moves the reader there, with a screen reader as well. */
export function moveTo(part: HTMLElement): void {
  if (!part.hasAttribute("tabindex")) part.setAttribute("tabindex", "-1");
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: "start" });
}

export function allowForms(): void {
  for (const fieldset of document.querySelectorAll<HTMLFieldSetElement>("[data-awaits-script]")) {
    fieldset.disabled = false;
  }
}

export function progress(text: string): void {
  for (const place of document.querySelectorAll("[data-progress]")) {
    if (place.closest("[hidden]") === null) place.textContent = text;
  }
}
