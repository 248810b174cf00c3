// The demo's database as somebody sees it who can write to the server's disk.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { theDemo } from "./demo";

export function sql(statement: string, folder = theDemo().folder): string {
  const file = join(folder, "data/candour.db");
  return execFileSync("/usr/bin/sqlite3", ["-bail", "-cmd", ".timeout 10000", file], { encoding: "utf8", input: `${statement};` }).trim();
}

export function caseIdOf(reference: string): string {
  const beginning = reference.replace("-", "").toLowerCase();
  const id = sql(`SELECT id FROM cases WHERE id LIKE '${beginning}%'`);
  if (id.length !== 26) throw new Error(`no one case ${reference}`);
  return id;
}
