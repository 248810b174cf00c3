// Whom this browser believes: keys/, as the server gives it.

import { Keyring } from "../protocol/keyring";
import { get, Refused } from "./api";
import { say } from "./copy";

export async function fetchKeyring(): Promise<Keyring> {
  const answer = (await get("/api/v1/keys")) as { people: unknown; bodies: unknown };
  try {
    return Keyring.from(answer.people, answer.bodies);
  } catch {
    throw new Refused(0, say("browser-keyring-unreadable"), {});
  }
}
