// Many cases for Alice and Lena, written past the service. They are listed and handed over like any; none of them opens.

import { randomBytes } from "node:crypto";
import { sql } from "./database";

/** By this day of receipt they are known again. */
const RECEIVED = "2020-02-02";

export const CROWD = 180;

interface Made {
  id: string;
  mode: string;
  danger: boolean;
  state: string;
  due_on: string | null;
  nation: string | null;
  category: string | null;
  urgency: string;
  assigned_to: string | null;
}

function made(n: number): Made {
  const day = new Date(Date.now() + ((n % 50) - 5) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: Array.from(randomBytes(26), (byte) => "abcdefghijklmnopqrstuvwxyz234567"[byte % 32]).join(""),
    mode: n % 3 ? "anonymous" : "named",
    danger: n % 40 === 0,
    state: ["received", "assessing", "awaiting_reporter", "referred"][n % 4] as string,
    due_on: n % 9 ? day : null,
    nation: ["wales", "scotland", null][n % 3] as string | null,
    category: n % 2 ? null : "report_delay",
    urgency: "standard",
    assigned_to: n % 5 ? null : "lena",
  };
}

const quoted = (value: string | boolean | null) => (typeof value === "string" ? `'${value}'` : String(value));
const row = (...values: (string | boolean | null)[]) => `(${values.map(quoted).join(", ")})`;
const random = () => `x'${randomBytes(32).toString("hex")}'`;

export function addCrowd(): void {
  const all = Array.from({ length: CROWD }, (_, n) => made(n + 1));
  const due = (one: Made) => one.due_on ?? "9999-12-31";
  const cases = all.map((one) =>
    `(${random()}, ${row(one.id, RECEIVED, one.mode, one.danger, one.state, one.due_on, one.nation, one.category, one.urgency, one.assigned_to).slice(1)}`);
  const facets = all.flatMap((one) => {
    const named = { state: one.state, mode: one.mode, assigned: one.assigned_to ?? "", nation: one.nation, category: one.category, urgency: one.urgency };
    const there = Object.entries(named).filter(([, value]) => value !== null);
    return there.map(([name, value]) => row(`${name}:${value}`, false, !one.danger, due(one), one.id));
  });
  const grant = (person: string, one: Made) => `${row(one.id, person, false, !one.danger, due(one)).slice(0, -1)}, x'00')`;
  const grants = all.flatMap((one, n) => (n % 2 ? [grant("alice", one), grant("lena", one)] : [grant("alice", one)]));
  // Of whom they are, is taken from a case that is there.
  sql(`
    BEGIN;
    INSERT INTO cases (access_hash, id, received_on, mode, danger, state, due_on, nation, category, urgency, assigned_to,
        signer, shared_n, shared_head, staff_n, staff_head)
      SELECT made.*, signer, 1, shared_head, 0, staff_head
      FROM (VALUES ${cases.join(",\n")}) AS made, (SELECT signer, shared_head, staff_head FROM cases LIMIT 1) AS one;
    INSERT INTO case_facets (facet, closed, calm, due_on, case_id) VALUES ${facets.join(",\n")};
    INSERT INTO grants (case_id, person, closed, calm, due_on, ciphertext) VALUES ${grants.join(",\n")};
    COMMIT;`);
}

export function removeCrowd(): void {
  const theirs = `(SELECT id FROM cases WHERE received_on = '${RECEIVED}')`;
  sql(`
    BEGIN;
    DELETE FROM case_facets WHERE case_id IN ${theirs};
    DELETE FROM grants WHERE case_id IN ${theirs};
    DELETE FROM audit WHERE chain IN ${theirs};
    DELETE FROM saved_views;
    DELETE FROM cases WHERE received_on = '${RECEIVED}';
    COMMIT;`);
}
