// The questions of the form as they stand on the page, and what is shown beside them.

import { cleaned, type Problem, type Question, type QuestionKind } from "./answers";

/** The part of the page that belongs to one question. */
export class QuestionOnPage {
  readonly id: string;

  constructor(readonly group: HTMLElement) {
    this.id = group.dataset["question"] ?? "";
  }

  /** The question with what is answered now. */
  read(): Question {
    const { kind, need, most } = this.group.dataset;
    const values = this.controls().flatMap((control) => {
      if (control instanceof HTMLInputElement && control.type !== "text") return control.checked ? [control.value] : [];
      return [control.value];
    });
    const needed = need === "always" || need === "unless-anonymous" ? need : null;
    return cleaned({ id: this.id, kind: kind as QuestionKind, need: needed, most: Number(most ?? 0), values });
  }

  /** What the question is called on the page. */
  label(): string {
    return (this.group.querySelector("[data-label]")?.textContent ?? "").trim();
  }

  /** What was answered, in the words of the page. */
  inWords(question: Question): string[] {
    if (question.kind === "text" || question.kind === "long-text") return question.values;
    return question.values.map((value) => {
      const control = this.controls().find((one) => one.value === value || one instanceof HTMLSelectElement);
      if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent?.trim() ?? value;
      return control?.labels?.[0]?.textContent?.trim() ?? value;
    });
  }

  /** Shows what is wrong beside it, or nothing any more. */
  show(problem: string | null): void {
    const messageId = `question-${this.id}-problem`;
    document.getElementById(messageId)?.remove();
    this.group.classList.toggle("govuk-form-group--error", problem !== null);
    const described = this.group.querySelector("[aria-describedby]");
    const others = (described?.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "" && id !== messageId);
    if (problem !== null) {
      const message = document.createElement("p");
      message.id = messageId;
      message.className = "govuk-error-message";
      message.textContent = problem;
      this.group.querySelector(".govuk-hint")?.after(message);
      others.push(messageId);
    }
    described?.setAttribute("aria-describedby", others.join(" "));
    for (const control of this.controls()) control.toggleAttribute("aria-invalid", false);
    if (problem !== null) this.controls()[0]?.setAttribute("aria-invalid", "true");
  }

  /** Puts another text in place of what was written. */
  write(text: string): void {
    const control = this.controls()[0];
    if (control) control.value = text;
  }

  focus(): void {
    this.controls()[0]?.focus();
  }

  private controls(): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] {
    return [...this.group.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("input, textarea, select")];
  }
}

/** A problem in the page's own words: `too-long` has the numbers put in. */
export function wordsFor(id: string, problem: Problem, copy: (name: string) => string): string {
  if (problem.what === "missing") return copy(`missing-${id}`);
  return copy("too-long").replace("{most}", String(problem.most)).replace("{used}", String(problem.used));
}
