// The demo's database as somebody sees it who can write to the server's disk: a file, or where TEST_POSTGRES_URL names a
// server, a database there.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { theDemo } from "./demo";

const SERVER = process.env["TEST_POSTGRES_URL"];

/** What SQLite has and these statements use. */
const AS_IN_SQLITE = "CREATE FUNCTION hex(bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(encode($1, 'hex')) $$";

export function sql(statement: string, folder = theDemo().folder): string {
  const url = databaseOf(folder);
  return url === undefined ? onFile(statement, folder) : onServer(url, statement);
}

function onFile(statement: string, folder: string): string {
  const file = join(folder, "data/candour.db");
  return execFileSync("/usr/bin/sqlite3", ["-bail", "-cmd", ".timeout 10000", file], { encoding: "utf8", input: `${statement};` }).trim();
}

function onServer(url: string, statement: string): string {
  const bytes = statement.replace(/(?<![\w'])x'([0-9a-fA-F]*)'/g, "'\\x$1'::bytea");
  const words = ["-XqAt", "-v", "ON_ERROR_STOP=1", "-d", url];
  return execFileSync("/usr/bin/psql", words, { encoding: "utf8", input: `${bytes};` }).trim();
}

/** The URL of a demo's database on the server, by the demo's folder. */
export function databaseOf(folder: string): string | undefined {
  return SERVER && new URL(`/${nameOf(folder)}`, SERVER).href;
}

export function makeDatabase(folder: string): void {
  const url = databaseOf(folder);
  if (SERVER === undefined || url === undefined) return;
  if (onServer(SERVER, `SELECT 1 FROM pg_database WHERE datname = '${nameOf(folder)}'`) === "1") return;
  onServer(SERVER, `CREATE DATABASE ${nameOf(folder)}`);
  onServer(url, AS_IN_SQLITE);
}

export function dropDatabase(folder: string): void {
  if (SERVER !== undefined) onServer(SERVER, `DROP DATABASE IF EXISTS ${nameOf(folder)} WITH (FORCE)`);
}

function nameOf(folder: string): string {
  return (folder.split("/").pop() ?? "").toLowerCase().replace(/[^a-z0-9]/g, "_");
}

export function caseIdOf(reference: string): string {
  const beginning = reference.replace("-", "").toLowerCase();
  const id = sql(`SELECT id FROM cases WHERE id LIKE '${beginning}%'`);
  if (id.length !== 26) throw new Error(`no one case ${reference}`);
  return id;
}
