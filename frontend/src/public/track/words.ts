// The words that only the script shows, as the server rendered them into a template.

/** Words of one template, by their names; `values` stand in for `{name}`. */
export type Say = (name: string, values?: Record<string, string>) => string;

export function wordsOf(template: string): Say {
  return (name, values = {}) => {
    const words = document.querySelector<HTMLTemplateElement>(`template#${template}`);
    const found = words?.content.querySelector(`[data-words="${name}"]`);
    if (!found) throw new Error(`the page has no words for ${name}`);
    return putInto((found.textContent ?? "").trim(), values);
  };
}

/** Each place once: what is put in is not looked at again. */
export function putInto(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

export function sayDay(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}
