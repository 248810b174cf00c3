// The reporter's notes as plain text, to be kept where this service is not: the same text as the plain way gives
// (src/templates/pages/public/tracking/file.rs).

import type { Message, Note, Place } from "./said";
import { sayDay, type Say } from "./words";

/** Between two notes or messages. */
const LINE = "----------------------------------------";

export interface ToTakeAlong {
  reference: string;
  today: string;
  notes: readonly Note[];
  /** `null` where they are not asked for. */
  messages: readonly (Message | Place)[] | null;
}

export function notesAsText({ reference, today, notes, messages }: ToTakeAlong, say: Say): string {
  const parts = [say("file-title", { reference }), `${say("file-made")} ${sayDay(today)}`, say("file-open")];
  const add = (heading: string, ...texts: string[]) => parts.push(LINE, heading, ...texts.filter((text) => text !== ""));
  if (notes.length === 0) add(say("file-none"));
  for (const { number, about } of notes) {
    if (about === null) add(say("note-unreadable", { number: String(number) }));
    else add(`${say("file-note")} ${sayDay(about.day)}`, about.text);
  }
  if (messages !== null) {
    add(say("file-messages"));
    for (const line of messages) {
      if ("says" in line) add(line.says);
      else {
        const changed = line.changed === "" ? [] : [say("changed"), line.changed];
        add(`${line.byline}, ${line.day}`, line.about, line.result, line.text, ...changed);
      }
    }
  }
  // A file is read by whatever opens it: it ends with a line's end, as text files do.
  return `${parts.join("\n\n")}\n`;
}

/** On somebody's device the file's name should not tell where it comes from. */
export function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "notes.txt";
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
