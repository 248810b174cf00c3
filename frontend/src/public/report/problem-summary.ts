// What is to be put right, above the form, each a link that leads there.

import { piece } from "./copy";

export interface ProblemLine {
  text: string;
  go: () => void;
}

export function showProblems(form: HTMLFormElement, lines: readonly ProblemLine[]): void {
  document.querySelector(".govuk-error-summary")?.remove();
  if (lines.length === 0) return;
  const made = piece("report-problems");
  const summary = made.querySelector<HTMLElement>(".govuk-error-summary");
  const list = made.querySelector("ul");
  for (const { text, go } of lines) {
    const link = document.createElement("a");
    link.href = "#report";
    link.textContent = text;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go();
    });
    const item = document.createElement("li");
    item.append(link);
    list?.append(item);
  }
  form.before(made);
  summary?.focus();
}
