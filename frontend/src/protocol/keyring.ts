// Whom to believe: the people who stand in keys/ (PROTOCOL.md §8).

import { type Bytes, fromBase64 } from "./bytes";
import { type Role } from "./kinds";
import { account, bodyId, day, listOf, Malformed, oneOf, plainObject, recipient, signingKey, text } from "./shapes";

export interface Person {
  /** The account. */
  name: string;
  /** The name as colleagues read it. */
  display: string;
  role: Role;
  /** The body that a liaison works at; `null` for everybody else. */
  body: string | null;
  recipient: string;
  /** Base64 of the Ed25519 public key. */
  key: string;
  /** The last day somebody who has left is believed for; `null` for those in office. */
  until: string | null;
}

/** What a referral to a body is sealed to. `account` is `null` where no liaison holds the key. */
export interface BodyRecipient {
  recipient: string;
  name: string;
  account: string | null;
}

function personFrom(value: unknown): Person {
  const row = plainObject(value);
  const name = account(row["name"]);
  const role = oneOf("reviewer", "lead", "custodian", "liaison")(row["role"]);
  const body = row["body"] === undefined || row["body"] === null ? null : bodyId(row["body"]);
  if ((role === "liaison") !== (body !== null)) throw new Malformed();
  return {
    name,
    display: row["display"] === undefined ? name : text(row["display"]),
    role,
    body,
    recipient: recipient(row["recipient"]),
    key: signingKey(row["key"]),
    until: row["until"] === null ? null : day(row["until"]),
  };
}

function bodyRecipientFrom(value: unknown): BodyRecipient {
  const row = plainObject(value);
  return {
    recipient: recipient(row["recipient"]),
    name: text(row["name"]),
    account: row["account"] === null ? null : account(row["account"]),
  };
}

function bodiesFrom(rows: unknown): Map<string, readonly BodyRecipient[]> {
  const bodies = new Map<string, readonly BodyRecipient[]>();
  for (const value of listOf((row) => row)(rows)) {
    const row = plainObject(value);
    const id = bodyId(row["id"]);
    if (bodies.has(id)) throw new Malformed();
    bodies.set(id, listOf((held) => held)(row["recipients"]).map(bodyRecipientFrom));
  }
  return bodies;
}

export class Keyring {
  private constructor(
    private readonly byName: ReadonlyMap<string, Person>,
    private readonly bodies: ReadonlyMap<string, readonly BodyRecipient[]>,
  ) {}

  /** Throws `Malformed` where a row is not what it should be or a name or a body stands twice. */
  static from(rows: unknown, bodies: unknown = []): Keyring {
    const byName = new Map<string, Person>();
    for (const row of listOf((value) => value)(rows)) {
      const person = personFrom(row);
      if (byName.has(person.name)) throw new Malformed();
      byName.set(person.name, person);
    }
    return new Keyring(byName, bodiesFrom(bodies));
  }

  find(name: string): Person | undefined {
    return this.byName.get(name);
  }

  /** Whom to seal to for this body: nobody where it does not stand in keys/. */
  recipientsOf(body: string): readonly BodyRecipient[] {
    return this.bodies.get(body) ?? [];
  }

  everybody(): Person[] {
    return [...this.byName.values()];
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
