// Before a message goes out to the reviewers, its writer is asked once about what in it could say who somebody is. On
// the plain way the server does the same (src/web/public/track/look_once.rs).

import type { Finding } from "../../identifiers";
import { findInMessage } from "../findings/asked";
import { cleanLines } from "../report/clean-text";
import { fill, piece } from "../report/copy";
import { showProblem } from "./forms";

/** How much of the text is shown on each side, in characters. */
const AROUND = 80;
/** How somebody is treated, or why they take a report back, is about themselves. Their notes nobody else reads. */
const MESSAGES = ["reply", "another_look"];

/** Whether there is something to ask; then it is asked. `named` is whether the report was sent by name. */
export function lookOnce(page: HTMLElement, form: HTMLFormElement, named: boolean): boolean {
  const area = form.querySelector("textarea");
  if (area === null || !MESSAGES.includes(form.dataset["step"] ?? "") || "looked" in form.dataset) return false;
  const text = cleanLines(area.value);
  const found = findInMessage(text, named);
  if (found.length === 0) return false;
  form.dataset["looked"] = "";
  const made = piece("tracking-found");
  for (const finding of found) made.querySelector("ul")?.append(excerpt(page, text, finding));
  area.closest(".govuk-form-group")?.before(made);
  showProblem(page, form, { field: "text", says: "look-once" });
  return true;
}

function excerpt(page: HTMLElement, text: string, { kind, start, end }: Finding): DocumentFragment {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-kind="${CSS.escape(kind)}"]`);
  if (template === null) throw new Error(`the page has no words for ${kind}`);
  const made = template.content.cloneNode(true) as DocumentFragment;
  const characters = Array.from(text);
  const [from, to] = [Math.max(0, start - AROUND), Math.min(characters.length, end + AROUND)];
  fill(made, "before", (from > 0 ? "… " : "") + characters.slice(from, start).join(""));
  fill(made, "found", characters.slice(start, end).join(""));
  fill(made, "behind", characters.slice(end, to).join("") + (to < characters.length ? " …" : ""));
  return made;
}
