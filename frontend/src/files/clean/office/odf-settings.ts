// The settings that an OpenDocument file carries: how it is laid out, and which machine, printer and person it was with.

import { attribute, type Tag } from "../../xml";

/** Of these kinds a value is yes or no, or a number. Whatever else a program writes, now or one day, may be a name. */
const PLAIN_TYPES = new Set(["boolean", "short", "int", "long", "double"]);
const PLAIN = /^\s*(true|false|[+-]?\d+(\.\d+)?(e[+-]?\d+)?)\s*$/i;
/** The few words that decide where a line breaks, and which view is shown first. */
const WORDS = /^\s*(disabled|enabled|(low|high)-resolution|view\d{1,9})\s*$/;
const SETTINGS_WITH_WORDS = new Set(["PrinterIndependentLayout", "ViewId"]);
/** Numbers too can tell whose it is: those of the moments it was worked on, and of what a password is made with. */
const TELLING = /rsid|password|protection|hash|macro|script/i;
const SETS = new Set(["ooo:view-settings", "ooo:configuration-settings"]);

/** Whether a piece of the settings comes through: what lays a document out does, the rest does not. */
export function keepsSetting(tag: Tag): boolean {
  const name = attribute(tag, "name") ?? "";
  if (TELLING.test(name)) return false;
  if (tag.local === "config-item-set" && tag.inside.at(-1) === "settings") return SETS.has(name);
  return tag.local !== "config-item" || PLAIN_TYPES.has(attribute(tag, "type") ?? "") || SETTINGS_WITH_WORDS.has(name);
}

/** A value that is not of the kind it says it is has no place in the copy. */
export function plainSetting(value: string): string {
  return PLAIN.test(value) || WORDS.test(value) ? value : "";
}
