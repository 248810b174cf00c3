// What the rules for both families of office documents share.

import type { Findings } from "../../finding";

/** Who wrote comments and changes. Each has a number instead of a name, so that an exchange can still be followed. */
export class People {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly found: Findings) {}

  numbered(name: string): string {
    const person = name.trim();
    if (person === "") return name;
    const number = this.numbers.get(person) ?? this.numbers.size + 1;
    this.numbers.set(person, number);
    const shown = `Author ${number}`;
    if (shown !== person) this.found.add("person", person);
    return shown;
  }

  knows(name: string): boolean {
    return this.numbers.has(name.trim());
  }
}

/** Office programs take a picture's file name, or its whole path, for its description. */
export function looksLikeFile(text: string): boolean {
  return /[\\/]|\.[a-z0-9]{2,5}$/i.test(text.trim());
}

/** Points at something outside the document. */
export function leavesTheDocument(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith("/") || address.startsWith("\\") || address.startsWith("../");
}

export function tellLink(address: string, found: Findings): void {
  found.add("hidden", address);
}
