// Opening a stored file here, and saving it: fetched and compared each time, since nothing of it stays in memory that is
// not seen.

import { type Bytes } from "../../protocol/bytes";
import { type ListedFile } from "../../protocol/data";
import { Locked } from "../api";
import { say } from "../copy";
import { element } from "../dom";
import { FileNotOpened, openListed } from "./open-file";
import { canBeShown, saveAs, shown } from "./show-file";

const MEGABYTE = 1_048_576;

/** What the two buttons say. */
export interface Labels {
  open: string;
  save: string;
}

/** `identity` opens the object of this file: the case's, or that of an original. */
export function waysToOpen(file: ListedFile, caseId: string, identity: string, labels: Labels): HTMLElement[] {
  const status = element("p", { class: "govuk-body", role: "status" });
  const place = element("div", { "data-file-shown": "" });

  const use = async (button: HTMLButtonElement, then: (bytes: Bytes) => Promise<string>) => {
    button.disabled = true;
    const arrived = (bytes: number) => (status.textContent = say("browser-evidence-arriving", { size: sizeInWords(bytes) }));
    arrived(0);
    try {
      status.textContent = await then(await openListed(caseId, identity, file, arrived));
    } catch (error) {
      if (error instanceof Locked) return;
      status.textContent = say(`browser-evidence-not-${error instanceof FileNotOpened ? error.reason : "cannot_open"}`);
    } finally {
      button.disabled = false;
    }
  };
  const open = button(labels.open, file.name, (pressed) =>
    use(pressed, async (bytes) => {
      place.replaceChildren(...(await shown(bytes, file)));
      return say("browser-evidence-opened");
    }),
  );
  const save = button(labels.save, file.name, (pressed) =>
    use(pressed, async (bytes) => {
      saveAs(bytes, file);
      return say("browser-evidence-saved");
    }),
  );
  return [element("div", { class: "govuk-button-group" }, ...(canBeShown(file) ? [open] : []), save), status, place];
}

function button(words: string, name: string, press: (pressed: HTMLButtonElement) => Promise<void>): HTMLButtonElement {
  const hidden = element("span", { class: "govuk-visually-hidden" }, ` ${name}`);
  const made = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, words, hidden);
  made.addEventListener("click", () => void press(made));
  return made;
}

export function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE / 10) return say("browser-size-kb", { n: Math.ceil(bytes / 1024) });
  return say("browser-size-mb", { n: Math.round((bytes / MEGABYTE) * 10) / 10 });
}
