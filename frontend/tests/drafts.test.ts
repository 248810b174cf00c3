// What is kept of a form that was begun. The few parts of a page that this needs are stood in for.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts } from "../src/staff/case/form/drafts";

class Field {
  type = "textarea";
  checked = false;
  constructor(
    readonly name: string,
    public value: string,
    readonly defaultValue = "",
  ) {}
}
class Area extends Field {}
class Input extends Field {}
Object.assign(globalThis, { HTMLTextAreaElement: Area, HTMLInputElement: Input, HTMLSelectElement: class {} });

function formOf(...elements: Field[]) {
  const listeners: (() => void)[] = [];
  const form = { elements, addEventListener: (_: string, listen: () => void) => void listeners.push(listen) };
  return { form: form as unknown as HTMLFormElement, type: () => listeners.forEach((listen) => listen()) };
}

test("passing a question on leaves what was begun where it is", () => {
  const drafts = new Drafts();
  drafts.write("ask", "text", "CQC asks: when?");
  assert.equal(drafts.left("ask", "text"), "CQC asks: when?");
  const begun = new Drafts();
  const text = new Area("text", "We would like to know ");
  const along = Object.assign(new Input("along", "yes"), { type: "checkbox", checked: true });
  const { form, type } = formOf(text, along);
  begun.follow("ask", form);
  type();
  begun.write("ask", "text", "CQC asks: when?");
  assert.equal(begun.left("ask", "text"), "We would like to know\n\nCQC asks: when?");
  assert.equal(begun.left("ask", "along"), "yes");
  // A second press adds nothing.
  begun.write("ask", "text", "CQC asks: when?");
  assert.equal(begun.left("ask", "text"), "We would like to know\n\nCQC asks: when?");
});

test("only what a person wrote is given back when its form is gone", () => {
  const drafts = new Drafts();
  const { form, type } = formOf(
    new Area("text-answer-reporter_name", "Morgan Ellis", "Morgan Ellis"),
    new Area("text-answer-happened", "[redacted] saw it.", "Ellis saw it."),
    new Area("summary", "Please look."),
  );
  drafts.follow("refer-cqc", form);
  type();
  drafts.drawAgain();
  assert.deepEqual(drafts.orphans(), ["[redacted] saw it.", "Please look."]);
});
