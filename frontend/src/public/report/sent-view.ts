// The code, shown once. Nothing keeps it but the reader: the page asks before it is left.

import { fill, piece } from "./copy";
import type { Stored } from "./send";
import { entitle, moveTo } from "./steps";

export function showSent(instead: HTMLElement, { words, reference, nextUpdate }: Stored, danger: boolean): void {
  const view = document.createElement("div");
  view.append(piece("report-sent"));
  const list = view.querySelector("ol");
  for (const word of words) {
    const item = document.createElement("li");
    item.textContent = word;
    list?.append(item);
  }
  fill(view, "line", words.join(" "));
  fill(view, "reference", reference);
  if (nextUpdate === null) view.querySelector("[data-next-update]")?.remove();
  else fill(view, "next-update", inWords(nextUpdate));
  if (!danger) view.querySelector("[data-danger]")?.remove();
  instead.replaceWith(view);

  // Behind this gate there is one way: on.
  for (const way of document.querySelectorAll("[data-behind-gate]")) way.remove();
  document.querySelector(".candour-header__name")?.removeAttribute("href");
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener("beforeunload", ask);
  view.querySelector("[data-kept]")?.addEventListener("click", () => {
    window.removeEventListener("beforeunload", ask);
    location.replace("/track");
  });
  // Kept by the browser for its Back button, the page would show the code to whoever comes next.
  window.addEventListener("pagehide", () => view.remove());
  history.replaceState({ sent: true }, "");
  entitle(view.querySelector("h1")?.textContent ?? "");
  const heading = view.querySelector<HTMLElement>("h1");
  if (heading) moveTo(heading);
}

function inWords(day: string): string {
  const shown: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", shown);
}
