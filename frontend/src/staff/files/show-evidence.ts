// The files that the reporter sent: what each is, what became of it on its way, and opening it here.

import { paragraph, section } from "../case/summary-list";
import { type Work } from "../case/work";
import { Locked } from "../api";
import { say, sayDay, sayList } from "../copy";
import { element } from "../dom";
import { type Evidence, evidenceOf } from "./evidence";
import { FileNotOpened, openListed } from "./open-file";
import { canBeShown, saveAs, shown } from "./show-file";
import { type Bytes } from "../../protocol/bytes";

const MEGABYTE = 1_048_576;

/** Nothing where no file was sent. */
export function showEvidence(work: Work): HTMLElement[] {
  const files = evidenceOf(work.opened);
  if (files.length === 0) return [];
  const about = [paragraph(say("browser-evidence-about")), paragraph(say("browser-evidence-offline"))];
  return [section("evidence", say("browser-section-evidence"), ...about, ...files.map((one) => showOne(one, work)))];
}

function showOne({ file, day }: Evidence, { opened }: Work): HTMLElement {
  const type = say(`browser-evidence-type-${file.type}`);
  const found = file.found.map((what) => say(`browser-evidence-found-${what}`));
  const facts = [
    say("browser-evidence-what", { type, size: sizeInWords(file.size), day: sayDay(day) }),
    say(file.copy === "cleaned" ? "browser-evidence-cleaned" : "browser-evidence-as-it-is"),
    ...(found.length === 0 ? [] : [say(file.copy === "cleaned" ? "browser-evidence-had" : "browser-evidence-has", { found: sayList(found) })]),
    ...(file.original === null ? [] : [say("browser-evidence-original")]),
  ];
  const status = element("p", { class: "govuk-body", role: "status" });
  const place = element("div", { "data-file-shown": "" });

  /** Opened again each time: nothing of it stays in memory that is not seen. */
  const use = async (button: HTMLButtonElement, then: (bytes: Bytes) => Promise<string>) => {
    button.disabled = true;
    const arrived = (bytes: number) => (status.textContent = say("browser-evidence-arriving", { size: sizeInWords(bytes) }));
    arrived(0);
    try {
      status.textContent = await then(await openListed(opened.bundle.case, opened.key.identity, file, arrived));
    } catch (error) {
      if (error instanceof Locked) return;
      status.textContent = say(`browser-evidence-not-${error instanceof FileNotOpened ? error.reason : "cannot_open"}`);
    } finally {
      button.disabled = false;
    }
  };
  const open = button(say("browser-evidence-open"), file.name, (pressed) =>
    use(pressed, async (bytes) => {
      place.replaceChildren(...(await shown(bytes, file)));
      return say("browser-evidence-opened");
    }),
  );
  const save = button(say("browser-evidence-save"), file.name, (pressed) =>
    use(pressed, async (bytes) => {
      saveAs(bytes, file);
      return say("browser-evidence-saved");
    }),
  );
  const ways = element("div", { class: "govuk-button-group" }, ...(canBeShown(file) ? [open] : []), save);
  return element(
    "article",
    { class: "candour-file" },
    element("h3", { class: "govuk-heading-s" }, file.name),
    ...facts.map(paragraph),
    ways,
    status,
    place,
  );
}

function button(words: string, name: string, press: (pressed: HTMLButtonElement) => Promise<void>): HTMLButtonElement {
  const hidden = element("span", { class: "govuk-visually-hidden" }, ` ${name}`);
  const made = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, words, hidden);
  made.addEventListener("click", () => void press(made));
  return made;
}

function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE / 10) return say("browser-size-kb", { n: Math.ceil(bytes / 1024) });
  return say("browser-size-mb", { n: Math.round((bytes / MEGABYTE) * 10) / 10 });
}
