// The staff interface of PROTOCOL.md §12, as calls.

import { say } from "./copy";
import { lock } from "./lock";
import { Refused } from "./refused";

export { Refused };

/** Thrown after a 401: the page is being closed, so nobody has to say anything more. */
export class Locked extends Error {}

export async function get(path: string): Promise<unknown> {
  return answer(await ask(path, { method: "GET" }), true);
}

export async function post(path: string, body: object): Promise<unknown> {
  return answer(await ask(path, withBody(body)), true);
}

/** For signing in and setting up, where a 401 means a wrong passphrase and there is nothing to lock. */
export async function postBeforeSession(path: string, body: object): Promise<unknown> {
  return answer(await ask(path, withBody(body)), false);
}

function withBody(body: object): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

async function ask(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...request, credentials: "same-origin", cache: "no-store", redirect: "error" });
  } catch {
    throw new Refused(0, say("browser-no-connection"), {});
  }
}

async function answer(response: Response, inSession: boolean): Promise<unknown> {
  if (response.status === 401 && inSession) {
    await lock();
    throw new Locked();
  }
  if (response.status === 204) return null;
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  const problem = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const detail = typeof problem["detail"] === "string" ? problem["detail"] : say("browser-unexpected");
  throw new Refused(response.status, detail, problem);
}
