// Who can be given a case.

import { type Person } from "../../protocol/keyring";

/** Colleagues who open cases, are in office and cannot open this one. */
export function candidates(people: readonly Person[], holders: readonly string[]): Person[] {
  const opensCases = ({ role, until }: Person) => (role === "reviewer" || role === "lead") && until === null;
  return people.filter((person) => opensCases(person) && !holders.includes(person.name));
}

/** The last key is not deleted: nobody could open the case again. */
export function isAlone({ holders }: { holders: readonly string[] }): boolean {
  return holders.length < 2;
}

/** Whether this colleague may be given the case. Who stepped back from it may, with a reason, where nobody else is left. */
export function mayHave(account: string, people: readonly Person[], excluded: readonly string[], recused: readonly string[]): "yes" | "excluded" | "recused" | "with-reason" {
  if (excluded.includes(account)) return "excluded";
  if (!recused.includes(account)) return "yes";
  const others = people.filter(({ name }) => !excluded.includes(name) && !recused.includes(name));
  return others.length > 0 ? "recused" : "with-reason";
}
