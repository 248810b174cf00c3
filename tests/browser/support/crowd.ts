// Many cases for Alice and Lena, written past the service. They are listed and handed over like any; none of them opens.

import { sql } from "./database";

/** By this day of receipt they are known again. */
const RECEIVED = "2020-02-02";

export const CROWD = 180;

export function addCrowd(): void {
  const id = ["0g", "1h", "8i", "9j"].reduce(
    (made, [digit, letter]) => `replace(${made}, '${digit}', '${letter}')`,
    "substr(lower(hex(randomblob(16))), 1, 26)",
  );
  const facet = (name: string, column: string) => `
    INSERT INTO case_facets SELECT '${name}:' || COALESCE(${column}, ''), 0, NOT danger, COALESCE(due_on, '9999-12-31'), id
      FROM cases WHERE received_on = '${RECEIVED}' AND (${column} IS NOT NULL OR '${name}' = 'assigned');`;
  const grant = (person: string, every: number) => `
    INSERT INTO grants SELECT id, '${person}', 0, NOT danger, COALESCE(due_on, '9999-12-31'), x'00'
      FROM cases WHERE received_on = '${RECEIVED}' AND rowid % ${every} = 0;`;
  sql(`
    BEGIN IMMEDIATE;
    WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${CROWD})
    INSERT INTO cases (id, access_hash, signer, received_on, mode, danger, state, due_on, shared_n, shared_head,
        staff_n, staff_head, nation, category, urgency, assigned_to)
      SELECT ${id}, randomblob(32), signer, '${RECEIVED}', CASE WHEN n % 3 THEN 'anonymous' ELSE 'named' END, n % 40 = 0,
        CASE n % 4 WHEN 0 THEN 'received' WHEN 1 THEN 'assessing' WHEN 2 THEN 'awaiting_reporter' ELSE 'referred' END,
        CASE WHEN n % 9 THEN date('now', (n % 50 - 5) || ' days') END, 1, shared_head, 0, staff_head,
        CASE n % 3 WHEN 0 THEN 'wales' WHEN 1 THEN 'scotland' END, CASE n % 2 WHEN 0 THEN 'report_delay' END, 'standard',
        CASE n % 5 WHEN 0 THEN 'lena' END
      FROM counted, (SELECT signer, shared_head, staff_head FROM cases LIMIT 1);
    ${facet("state", "state")} ${facet("mode", "mode")} ${facet("assigned", "assigned_to")} ${facet("nation", "nation")}
    ${facet("category", "category")} ${facet("urgency", "urgency")}
    ${grant("alice", 1)} ${grant("lena", 2)}
    COMMIT;`);
}

export function removeCrowd(): void {
  const theirs = `(SELECT id FROM cases WHERE received_on = '${RECEIVED}')`;
  sql(`
    BEGIN IMMEDIATE;
    DELETE FROM case_facets WHERE case_id IN ${theirs};
    DELETE FROM grants WHERE case_id IN ${theirs};
    DELETE FROM audit WHERE chain IN ${theirs};
    DELETE FROM saved_views;
    DELETE FROM cases WHERE received_on = '${RECEIVED}';
    COMMIT;`);
}
