// Whom to believe: the people who stand in keys/ (PROTOCOL.md §8).

import { type Bytes, fromBase64 } from "./bytes";
import { type Role } from "./kinds";
import { account, day, listOf, Malformed, oneOf, recipient, record, signingKey, text } from "./shapes";

export interface Person {
  name: string;
  role: Role;
  recipient: string;
  /** Base64 of the Ed25519 public key. */
  key: string;
  /** The last day somebody who has left is believed for; `null` for those in office. */
  until: string | null;
}

const people = listOf(
  record<Person>({
    name: account,
    role: oneOf("reviewer", "lead", "custodian"),
    recipient,
    key: signingKey,
    until: (value) => (value === null ? null : day(text(value))),
  }),
);

export class Keyring {
  private constructor(private readonly byName: ReadonlyMap<string, Person>) {}

  /** Throws `Malformed` where a row is not what it should be or a name stands twice. */
  static from(rows: unknown): Keyring {
    const byName = new Map<string, Person>();
    for (const person of people(rows)) {
      if (byName.has(person.name)) throw new Malformed();
      byName.set(person.name, person);
    }
    return new Keyring(byName);
  }

  find(name: string): Person | undefined {
    return this.byName.get(name);
  }
}

export function signerOfPerson(person: Person): Bytes {
  return fromBase64(person.key);
}

/** Former people are believed for what they wrote up to their last day. */
export function wasInOffice(person: Person, writtenOn: string): boolean {
  return person.until === null || writtenOn <= person.until;
}
