// Who has to do what by when, among staff.

import { say, sayDay } from "../copy";
import { element } from "../dom";
import { Told } from "../submitting";
import { type Task } from "./bundle";
import { inputField, selectField, textArea } from "./form/fields";
import { caseForm, foldedForm } from "./form/form";
import { paragraph, section, writtenText } from "./summary-list";
import { allOf } from "./verified";
import { type Work } from "./work";

export function showTasks(work: Work): HTMLElement {
  const { tasks } = work.opened.bundle;
  const open = tasks.filter(({ done_on: done }) => done === null);
  const heading = say("browser-section-tasks", { count: open.length });
  // The first that is due first; what is done comes after.
  const sorted = [...tasks].sort((one, other) => sortKey(one).localeCompare(sortKey(other)));
  const list = element("ul", { class: "govuk-list candour-tasks" }, ...sorted.map((task) => showTask(task, work)));
  const form = work.offers("add_task") ? [addForm(work)] : [];
  return section("tasks", heading, tasks.length === 0 ? paragraph(say("browser-no-tasks")) : list, ...form);
}

function sortKey({ done_on: done, due_on: due }: Task): string {
  return `${done === null ? 0 : 1}${due}`;
}

/** What the task is stands in its sealed entry; whether it is done, the server keeps. */
function showTask(task: Task, work: Work): HTMLElement {
  const { opened, drafts, words } = work;
  const signed = allOf(opened.staff, "task").find(({ n }) => n === task.n);
  const who = opened.nameOf(signed?.data.for ?? task.for);
  const due = signed?.data.due ?? task.due_on;
  const late = task.done_on === null && due < work.today;
  const line = task.done_on === null ? say("browser-task-open", { name: who, day: sayDay(due) }) : say("browser-task-done", { name: who, day: sayDay(task.done_on) });
  const id = `complete-${task.n}`;
  const action = words.action("complete_task");
  const send = () => work.take({ action: "complete_task", target: String(task.n) }, { form: id, section: "tasks", done: say("browser-acted", { action }) });
  return element(
    "li",
    { class: "candour-task" },
    element("p", { class: "govuk-body" }, line, late ? element("strong", { class: "candour-overdue" }, ` ${say("browser-due-overdue")}`) : null),
    writtenText(signed?.data.text ?? say("browser-task-unsigned")),
    task.done_on === null && work.offers("complete_task") ? caseForm({ id, drafts, fields: [], button: action, secondary: true, send }) : null,
  );
}

function addForm(work: Work): HTMLElement {
  const { opened, reader, words, drafts } = work;
  const people = opened.bundle.holders.map((holder) => ({ value: holder, label: opened.nameOf(holder) }));
  const action = words.action("add_task");
  const fields = [
    textArea({ id: "task-text", name: "text", label: say("browser-task-label"), hint: say("browser-task-hint"), rows: 3 }),
    selectField({ id: "task-for", name: "for", label: say("browser-task-for"), choices: people, value: reader.account }),
    inputField({ id: "task-due", name: "due", type: "date", label: say("browser-task-due") }),
  ];
  return foldedForm("add_task", action, {
    id: "add_task",
    drafts,
    fields,
    button: action,
    secondary: true,
    send: (values) => {
      const text = values.needed("text", say("browser-text-missing"));
      const due = values.needed("due", say("browser-task-due-missing"));
      if (due < work.today) throw new Told(say("browser-task-due-past"), "task-due");
      const assignee = values.needed("for", say("browser-task-for-missing"));
      const entry = { kind: "task" as const, for: assignee, due, text };
      const from = { form: "add_task", section: "tasks", done: say("browser-acted", { action }) };
      return work.take({ action: "add_task", entry, details: { for: assignee, due } }, from);
    },
  });
}
