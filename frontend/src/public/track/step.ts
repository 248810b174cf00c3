// What a form of the case page says: the reporter's step, or what is wrong with it. The rules are those of the server's
// own forms (src/web/public/track/doing.rs).

import type { DataByKind } from "../../protocol/data";
import { disclosureThread } from "../../protocol/kinds";
import type { ReportersEntry, ReportersThread } from "../../protocol/reporter-writing";
import { cleanLines, lengthOf } from "../report/clean-text";

export interface Step {
  action: string;
  entry: ReportersEntry;
  thread: ReportersThread;
  /** Of a file with an original: its key, sealed for the case. */
  inner?: string | null;
  /** The body, or the request to the custodians, that something is said of. */
  target: string | null;
  /** What the server keeps in the clear. */
  details: Record<string, unknown> | null;
}

export interface Problem {
  /** The part of the form that it is wrong with. */
  field: "text" | "choice" | "day" | "tick";
  says: string;
  values?: Record<string, string>;
}

const TEXT_MAX = 10_000;

type Read = (name: string) => string;

/** `step` is what the form is for. `null` for what is no step of a reporter's. */
export function readStep(step: string, read: Read, today: string): Step | Problem | null {
  const written = textOf(read);
  if (typeof written !== "string") return written;
  const needed: Problem | null = written === "" ? { field: "text", says: `missing-${step}` } : null;
  const choose: Problem = { field: "choice", says: `choose-${step}` };
  const plain = { action: step, thread: "shared", target: null, details: null } as const;
  switch (step) {
    case "reply":
    case "another_look":
      return needed ?? { ...plain, entry: { kind: "message", data: { text: written } } };
    case "consent":
      return consent(read);
    case "answer_name": {
      const [id, given] = [read("disclosure"), read("given")];
      if (given !== "yes" && given !== "no") return choose;
      const data = { given: given === "yes", text: written };
      return { ...plain, entry: { kind: "disclosure_answer", data }, thread: disclosureThread(id), target: id };
    }
    case "withdraw":
      if (read("sure") !== "yes") return { field: "tick", says: "not-sure" };
      return { ...plain, entry: { kind: "withdrawal", data: { text: written } } };
    case "rate": {
      const score = Number(read("score")) as DataByKind["rating"]["score"];
      if (![1, 2, 3, 4, 5].includes(score)) return choose;
      return { ...plain, entry: { kind: "rating", data: { score, text: written } }, details: { score } };
    }
    case "check_in": {
      const detriment = read("detriment") as DataByKind["checkin"]["detriment"];
      const month = Number(read("after")) as DataByKind["checkin"]["month"];
      if (!["no", "afraid", "yes"].includes(detriment)) return choose;
      const data = { month, detriment, text: written };
      return { ...plain, entry: { kind: "checkin", data }, details: { month, detriment } };
    }
    case "diary": {
      const day = dayOf(read, today);
      if (typeof day !== "string") return day;
      return needed ?? { ...plain, thread: "private", entry: { kind: "diary", data: { day, text: written } } };
    }
    default:
      return null;
  }
}

/** An answer about one body, or a no to one that nobody asked about: that form brings its no along. */
function consent(read: Read): Step | Problem {
  const [body, given] = [read("body"), read("given")];
  if (body === "") return { field: "choice", says: "choose-beforehand" };
  if (given !== "yes" && given !== "no") return { field: "choice", says: "choose-consent" };
  const data = { body, given: given === "yes" };
  return { action: "consent", entry: { kind: "consent", data }, thread: "shared", target: body, details: { given: data.given } };
}

function textOf(read: Read): string | Problem {
  const text = cleanLines(read("text"));
  const used = lengthOf(text);
  if (used > TEXT_MAX) return { field: "text", says: "too-long", values: { max: String(TEXT_MAX), used: String(used) } };
  return text.trim() === "" ? "" : text;
}

/** The day that three numbers make, up to today. */
function dayOf(read: Read, today: string): string | Problem {
  const none: Problem = { field: "day", says: "no-day" };
  const numbers = [["year", 4], ["month", 2], ["day", 2]] as const;
  const parts: string[] = [];
  for (const [name, most] of numbers) {
    const digits = read(name).trim();
    if (!/^[0-9]+$/.test(digits) || digits.length > most) return none;
    parts.push(digits.padStart(most, "0"));
  }
  const day = parts.join("-");
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day || date.getTime() < 0) return none;
  return day > today ? { field: "day", says: "not-yet" } : day;
}
