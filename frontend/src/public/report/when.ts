// Parts of the check view that are for some answers only: `question=answer,answer` with spaces between, all of which
// have to hold. An empty answer stands for none (src/domain/routing/told.rs).

export type AnswersTo = (question: string) => string[];

export function holds(when: string, answersTo: AnswersTo): boolean {
  return when.split(" ").every((part) => {
    const [question = "", wanted = ""] = part.split("=");
    const given = answersTo(question);
    const accepted = wanted.split(",");
    return given.length === 0 ? accepted.includes("") : given.some((answer) => accepted.includes(answer));
  });
}

/** Takes out what is not for these answers, and headings under which nothing is left. */
export function keepWhatHolds(within: HTMLElement, answersTo: AnswersTo): void {
  for (const part of within.querySelectorAll<HTMLElement>("[data-when]")) {
    if (!holds(part.dataset["when"] ?? "", answersTo)) part.remove();
  }
  for (const list of within.querySelectorAll("[data-law] ul")) {
    if (list.children.length > 0) continue;
    list.previousElementSibling?.remove();
    list.remove();
  }
}
