// The ways to the parts of the page, of those that are there.

import { say } from "../copy";
import { element } from "../dom";

export function navigation(sections: readonly HTMLElement[]): HTMLElement {
  const items = sections.map((part) => {
    const heading = part.querySelector("h2");
    const link = element("a", { class: "govuk-link", href: `#${part.id}` }, heading?.textContent ?? "");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      goToSection(part);
    });
    return element("li", {}, link);
  });
  const title = element("h2", { class: "govuk-visually-hidden", id: "parts-heading" }, say("browser-parts"));
  return element("nav", { class: "candour-parts", "aria-labelledby": "parts-heading" }, title, element("ul", {}, ...items));
}

export function goToSection(part: HTMLElement): void {
  const heading = part.querySelector<HTMLElement>("h2");
  heading?.focus({ preventScroll: true });
  part.scrollIntoView({ block: "start" });
}
