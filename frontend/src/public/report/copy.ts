// The words of the page that only the script shows. The server renders them into templates, so that they are
// translated and checked where all others are.

/** A piece of the page that is shown later; a copy of it each time. */
export function piece(id: string): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  if (template === null) throw new Error(`the page has no ${id}`);
  return template.content.cloneNode(true) as DocumentFragment;
}

export function copy(name: string): string {
  const words = [...document.querySelectorAll<HTMLTemplateElement>("template#report-words, template#files-words")];
  const found = words.map(({ content }) => content.querySelector(`[data-words="${name}"]`)).find((part) => part !== null);
  if (!found) throw new Error(`the page has no words for ${name}`);
  return (found.textContent ?? "").trim();
}

/** Puts text where a piece has room for it. */
export function fill(within: ParentNode, place: string, text: string): void {
  for (const found of within.querySelectorAll(`[data-fill="${place}"]`)) found.textContent = text;
}
