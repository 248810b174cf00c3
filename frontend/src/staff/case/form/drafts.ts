// What was typed and not sent yet, so that a page that is drawn again loses none of it. In memory only.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Kept {
  name: string;
  value: string;
  /** Whether a person wrote it, rather than chose it. */
  written: boolean;
}

export class Drafts {
  private readonly kept = new Map<string, Kept[]>();
  private readonly drawn = new Set<string>();

  has(id: string): boolean {
    return this.kept.has(id);
  }

  /** Gives the form what was left in it, and keeps what is typed from now on. */
  follow(id: string, form: HTMLFormElement): void {
    this.drawn.add(id);
    const kept = this.kept.get(id);
    if (kept !== undefined) restore(form, kept);
    const keep = () => this.kept.set(id, contentOf(form));
    form.addEventListener("input", keep);
    form.addEventListener("change", keep);
  }

  /** Puts words into a form that is not drawn yet, or will be drawn again. What stands there stays, above them. */
  write(id: string, name: string, value: string): void {
    const kept = this.kept.get(id) ?? [];
    const begun = kept.find((field) => field.name === name)?.value.trimEnd() ?? "";
    const rest = kept.filter((field) => field.name !== name);
    const text = begun === "" || begun === value ? value : begun.endsWith(value) ? begun : `${begun}\n\n${value}`;
    this.kept.set(id, [...rest, { name, value: text, written: true }]);
  }

  /** What is left in a field. */
  left(id: string, name: string): string {
    return this.kept.get(id)?.find((field) => field.name === name)?.value ?? "";
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
    this.drawn.clear();
  }

  /** To be called before all forms are drawn again. */
  drawAgain(): void {
    this.drawn.clear();
  }

  /** What was written into forms that are not there any more: still the person's. */
  orphans(): string[] {
    const gone = [...this.kept].filter(([id]) => !this.drawn.has(id));
    return gone.flatMap(([, kept]) => kept.filter(({ written, value }) => written && value.trim() !== "")).map(({ value }) => value);
  }
}

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (control): control is Control =>
      (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) &&
      control.name !== "",
  );
}

function isChoice(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
}

function contentOf(form: HTMLFormElement): Kept[] {
  const filled = controls(form).filter((control) => !isChoice(control) || control.checked);
  return filled.map((control) => ({
    name: control.name,
    value: control.value,
    written: control instanceof HTMLTextAreaElement && control.value !== control.defaultValue,
  }));
}

function restore(form: HTMLFormElement, kept: readonly Kept[]): void {
  for (const control of controls(form)) {
    const same = kept.filter(({ name }) => name === control.name);
    if (isChoice(control)) control.checked = same.some(({ value }) => value === control.value);
    else if (same[0] !== undefined) control.value = same[0].value;
  }
}
