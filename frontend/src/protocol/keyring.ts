// Whom to believe: the people who stand in keys/ (PROTOCOL.md §8).

import { type Bytes, fromBase64 } from "./bytes";
import { type Role } from "./kinds";
import { account, day, listOf, Malformed, oneOf, plainObject, recipient, signingKey, text } from "./shapes";

export interface Person {
  /** The account. */
  name: string;
  /** The name as colleagues read it. */
  display: string;
  role: Role;
  recipient: string;
  /** Base64 of the Ed25519 public key. */
  key: string;
  /** The last day somebody who has left is believed for; `null` for those in office. */
  until: string | null;
}

function personFrom(value: unknown): Person {
  const row = plainObject(value);
  const name = account(row["name"]);
  return {
    name,
    display: row["display"] === undefined ? name : text(row["display"]),
    role: oneOf("reviewer", "lead", "custodian")(row["role"]),
    recipient: recipient(row["recipient"]),
    key: signingKey(row["key"]),
    until: row["until"] === null ? null : day(row["until"]),
  };
}

export class Keyring {
  private constructor(private readonly byName: ReadonlyMap<string, Person>) {}

  /** Throws `Malformed` where a row is not what it should be or a name stands twice. */
  static from(rows: unknown): Keyring {
    const byName = new Map<string, Person>();
    for (const row of listOf((value) => value)(rows)) {
      const person = personFrom(row);
      if (byName.has(person.name)) throw new Malformed();
      byName.set(person.name, person);
    }
    return new Keyring(byName);
  }

  find(name: string): Person | undefined {
    return this.byName.get(name);
  }

  /** What to call an account: its person's name where it stands in keys/, else itself. */
  displayName(name: string): string {
    return this.find(name)?.display ?? name;
  }
}

export function signerOfPerson(person: Person): Bytes {
  return fromBase64(person.key);
}

/** Former people are believed for what they wrote up to their last day. */
export function wasInOffice(person: Person, writtenOn: string): boolean {
  return person.until === null || writtenOn <= person.until;
}
