// The form, made easier: one part at a time, the answers once more on this device, and a report that leaves it sealed.

import { answered, problemsOf, type Question, reportOf } from "./answers";
import { showCheck } from "./check-view";
import { copy } from "./copy";
import { FilesSection } from "./files-section";
import { QuestionOnPage, wordsFor } from "./page-questions";
import { showProblems } from "./problem-summary";
import { Steps } from "./steps";

function everyLeadIsTicked(form: HTMLFormElement): boolean {
  const leads = [...form.querySelectorAll<HTMLInputElement>("input[data-lead]")];
  return leads.length > 0 && leads.every((lead) => lead.checked);
}

export function startReport(form: HTMLFormElement): void {
  const questions = [...form.querySelectorAll<HTMLElement>("[data-question]")].map((group) => new QuestionOnPage(group));
  const parts = [...form.querySelectorAll<HTMLElement>("[data-part]")];
  const [on, back, finish] = ["on", "back", "finish"].map((name) => form.querySelector<HTMLElement>(`[data-${name}]`));
  if (parts.length === 0 || !on || !back || !finish) return;
  const steps = new Steps(parts, (place) => {
    back.hidden = place === 0;
    // What holds for the whole report is read once.
    for (const said of document.querySelectorAll<HTMLElement>("[data-beginning]")) said.hidden = place > 0;
    on.hidden = place === parts.length - 1;
    finish.hidden = !on.hidden;
  });

  const readAll = () => questions.map((question) => question.read());
  const partOf = (question: QuestionOnPage) => steps.partOf(question.group);
  const mode = () => form.querySelector<HTMLInputElement>("[name=mode]:checked")?.value ?? "";
  const files = new FilesSection(form.querySelector("[data-files]"), mode);
  const toFiles = () => steps.goTo(steps.partOf(files.element));

  /** Whether nothing is wrong; else it is said, and the first of it is shown. */
  const isFine = (some: QuestionOnPage[]): boolean => {
    const all = readAll();
    const ids = some.map(({ id }) => id);
    const problems = problemsOf(all.filter(({ id }) => ids.includes(id)), all);
    for (const question of some) {
      const problem = problems.get(question.id);
      question.show(problem ? wordsFor(question.id, problem, copy) : null);
    }
    const first = some.find(({ id }) => problems.has(id));
    if (first && partOf(first) !== steps.place) steps.goTo(partOf(first));
    const lines = some.filter(({ id }) => problems.has(id)).map((question) => ({
      text: `${question.label()} ${wordsFor(question.id, problems.get(question.id) ?? { what: "missing" }, copy)}`,
      go: () => {
        steps.goTo(partOf(question));
        question.focus();
      },
    }));
    if (some.some((question) => partOf(question) === steps.partOf(files.element))) {
      for (const { text, go } of files.problems()) lines.push({ text, go: () => (toFiles(), go()) });
    }
    showProblems(form, lines);
    return lines.length === 0;
  };

  const row = (question: Question) => {
    const shown = questions.find(({ id }) => id === question.id) as QuestionOnPage;
    const change = () => {
      steps.goTo(partOf(shown));
      shown.focus();
    };
    return { label: shown.label(), values: shown.inWords(question), change };
  };

  const check = () => {
    if (!isFine(questions)) return;
    const onPage = (id: string) => questions.find((question) => question.id === id);
    const said: Question[] = answered(readAll());
    const written = said.filter(({ kind }) => kind === "text" || kind === "long-text");
    showCheck({
      form,
      read: () => {
        const now = answered(readAll());
        const added = { label: copy("files-row"), values: files.inWords(), change: toFiles };
        return { rows: [...now.map(row), ...(added.values.length > 0 ? [added] : [])], report: reportOf(now, new Date().toISOString().slice(0, 10)) };
      },
      answersTo: (id) => said.find((question) => question.id === id)?.values ?? [],
      texts: new Map(written.map(({ id, values }) => [id, values[0] ?? ""])),
      labelOf: (id) => onPage(id)?.label() ?? "",
      write: (id, text) => onPage(id)?.write(text),
      withoutLeads: everyLeadIsTicked(form),
      files: files.toSend(),
      back: () => steps.goTo(steps.place),
    });
  };

  form.addEventListener("submit", (event) => {
    // Without this page's script the server would be asked to check.
    if ((event.submitter as HTMLButtonElement | null)?.hasAttribute("data-plain-way")) return;
    event.preventDefault();
    if (steps.isLast) check();
    else goOn();
  });
  const goOn = () => {
    const here = questions.filter((question) => partOf(question) === steps.place);
    if (isFine(here)) steps.goTo(steps.place + 1);
  };
  on.addEventListener("click", goOn);
  back.addEventListener("click", () => steps.goTo(steps.place - 1));

  for (const plain of document.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
  for (const scripted of document.querySelectorAll<HTMLElement>("[data-scripted]")) scripted.hidden = false;
  // The server found something wrong on the plain way: that part first, and its links lead into hidden parts too.
  const wrong = form.querySelector(".govuk-form-group--error");
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".govuk-error-summary a")) {
    link.addEventListener("click", (event) => {
      const target = document.querySelector(link.hash);
      if (target === null) return;
      event.preventDefault();
      steps.goTo(steps.partOf(target));
      (target as HTMLElement).focus();
    });
  }
  steps.begin(steps.partOf(wrong));
}
