// The rows of the queue: the cursor is the focus itself, so that everybody sees and hears where it is.

export function rowsOf(table: HTMLElement): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>("[data-row]")];
}

export function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;
}

export function moveBy(table: HTMLElement, step: 1 | -1): void {
  const rows = rowsOf(table);
  const current = currentRow();
  const place = current ? rows.indexOf(current) + step : 0;
  rows[Math.min(Math.max(place, 0), rows.length - 1)]?.querySelector<HTMLElement>("a")?.focus();
}

export function toggleChosen(row: HTMLElement): void {
  row.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
}
