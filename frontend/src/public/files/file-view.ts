// One chosen file on the page: what it says in silence, and what is to become of it.

import type { Finding } from "../../files/finding";
import { findIn, partOf } from "../../identifiers";
import { copy, fill, piece } from "../report/copy";
import { type Chosen, isMedical, sentAs, sizeInWords } from "./chosen";

/** Pieces of what was found are shown up to here; then how many more there are. */
const MOST_SHOWN = 3;

export interface Around {
  mode: string;
  /** Whether there are custodians to keep an original. */
  custodians: boolean;
  remove: () => void;
  rename: (typed: string) => string;
}

/** Drawn anew whenever something about the file changed. */
export function drawFile(chosen: Chosen, { mode, custodians, remove, rename }: Around): HTMLElement {
  const made = piece("files-file");
  const whole = made.querySelector<HTMLElement>("[data-file]") as HTMLElement;
  whole.id = `file-${chosen.id}`;
  const only = (part: string, shown: boolean) => {
    if (!shown) for (const left of whole.querySelectorAll(`[data-${part}]`)) left.remove();
  };
  // Each file has its own.
  for (const field of whole.querySelectorAll("input")) field.id += `-${chosen.id}`;
  for (const label of whole.querySelectorAll("label")) label.htmlFor += `-${chosen.id}`;
  for (const radio of whole.querySelectorAll<HTMLInputElement>("input[type=radio]")) radio.name += `-${chosen.id}`;
  fill(whole, "name", chosen.name);
  const looked = chosen.reading === null;
  only("looking", !looked);
  only("looked", looked);
  whole.querySelector("[data-remove]")?.addEventListener("click", remove);
  if (!looked) {
    showReading(whole, chosen);
    return whole;
  }

  const medical = isMedical(chosen);
  const named = mode === "named";
  const cleanable = chosen.cleaned !== null;
  fill(whole, "about", copy("files-about").replace("{kind}", copy(`files-kind-${chosen.kind}`)).replace("{size}", sizeInWords(chosen.file.size)));
  only("disagrees", chosen.disagrees);
  const goes = chosen.found.filter(({ stays }) => !stays);
  list(whole, "goes", goes);
  list(whole, "stays", medical ? [] : chosen.found.filter(({ stays }) => stays));
  only("nothing", cleanable && chosen.found.length === 0);
  only("medical", medical);
  only("tags", chosen.tags.length > 0);
  for (const { tag, shown } of chosen.tags) item(whole, "tags", copy(`files-tag-${tag}`), shown === "" ? [] : [shown]);
  only("cannot", !cleanable && !medical);
  if (!cleanable && !medical) fill(whole, "why", copy(`files-why-${chosen.obstacle ?? chosen.reason ?? "not-cleanable"}`));
  only("cleaned-copy", cleanable && !named);
  only("wants", cleanable && named);
  only("as-named", !cleanable && !medical && named);
  only("yes", medical || (!cleanable && !named));
  only("yes-medical", medical);
  only("yes-other", !medical);
  only("keep", cleanable && !named && custodians);
  nameChecked(whole, chosen, only);
  answers(whole, chosen, mode, rename);
  return whole;
}

export function showReading(whole: HTMLElement, { reading }: Chosen): void {
  const bar = whole.querySelector("progress");
  if (bar && reading !== null) bar.value = reading;
}

/** What is found of one kind stands in one line. */
function list(whole: HTMLElement, part: string, found: readonly Finding[]): void {
  if (found.length === 0) return whole.querySelector(`[data-${part}]`)?.remove();
  for (const what of new Set(found.map((finding) => finding.what))) {
    const shown = found.filter((finding) => finding.what === what && finding.shown !== "").map((finding) => finding.shown);
    item(whole, part, copy(`files-found-${what}`), shown);
  }
}

function item(whole: HTMLElement, part: string, words: string, shown: readonly string[]): void {
  const line = document.createElement("li");
  line.append(words);
  if (shown.length > 0) line.append(": ");
  shown.slice(0, MOST_SHOWN).forEach((text, index) => {
    const exact = document.createElement("q");
    exact.textContent = text;
    line.append(index === 0 ? "" : ", ", exact);
  });
  if (shown.length > MOST_SHOWN) line.append(` ${copy("files-more").replace("{n}", String(shown.length - MOST_SHOWN))}`);
  whole.querySelector(`[data-${part}] ul`)?.append(line);
}

/** A name can hold a user's name or a patient's number as well as a text can. */
function nameChecked(whole: HTMLElement, { name }: Chosen, only: (part: string, shown: boolean) => void): void {
  const spaced = name.replace(/\.[^.]*$/, "").replace(/[_]+/g, " ");
  const found = findIn(spaced);
  only("name-shows", found.length > 0);
  fill(whole, "name-shows", found.map((finding) => partOf(spaced, finding)).join(", "));
}

function answers(whole: HTMLElement, chosen: Chosen, mode: string, rename: (typed: string) => string): void {
  for (const radio of whole.querySelectorAll<HTMLInputElement>("input[type=radio]")) {
    radio.checked = radio.value === sentAs(chosen, mode);
    radio.addEventListener("change", () => (chosen.wants = radio.value === "cleaned" ? "cleaned" : "as_it_is"));
  }
  const tick = (part: string, key: "asItIs" | "keepOriginal") => {
    const box = whole.querySelector<HTMLInputElement>(`[data-${part}] input[type=checkbox]`);
    if (!box) return;
    box.checked = chosen[key];
    box.addEventListener("change", () => (chosen[key] = box.checked));
  };
  tick("yes", "asItIs");
  tick("keep", "keepOriginal");
  const name = whole.querySelector<HTMLInputElement>("[data-new-name] input");
  if (!name) return;
  name.value = chosen.name;
  name.addEventListener("change", () => {
    name.value = chosen.name = rename(name.value);
    fill(whole, "name", chosen.name);
  });
}
