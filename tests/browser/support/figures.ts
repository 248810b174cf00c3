// A service with two years behind it: cases of every quarter, put straight into its database while it stands still.

import { sql } from "./database";

const MODES = ["named", "anonymous", "confidential"];
const RESULTS = ["practice_changed", "not_substantiated"];

/** So many has every quarter of two whole years: enough of every mode, so that a year has a chart whatever is hidden of the results by lot. */
const EACH = 24;
/** Who can open them: figures are of the cases that their reader can open. */
const READER = "alice";

export function yearsOfFigures(folder: string): { year: number } {
  const year = new Date().getUTCFullYear() - 2;
  const days = [year, year + 1].flatMap((one) => ["02-01", "05-01", "08-01", "11-01"].map((day) => `${one}-${day}`));
  const rows = days.flatMap((day, quarter) => Array.from({ length: EACH }, (_, n) => row(quarter * EACH + n, day, n)));
  sql(`UPDATE service SET created_on = '${year}-01-01';
    INSERT INTO cases (id, access_hash, signer, received_on, mode, danger, state, shared_n, shared_head, staff_n, staff_head, concluded_on, result)
    VALUES ${rows.join(",\n")};
    INSERT INTO grants (case_id, person, closed, calm, due_on, ciphertext)
    SELECT id, '${READER}', TRUE, TRUE, '9999-12-31', x'00' FROM cases WHERE signer = access_hash;`, folder);
  return { year };
}

function row(made: number, day: string, n: number): string {
  const hash = `x'${String(made + 1).padStart(64, "0")}'`;
  const letters = String(made).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));
  const mode = MODES[n % MODES.length];
  return `('${letters.padStart(26, "q")}', ${hash}, ${hash}, '${day}', '${mode}', FALSE, 'concluded', 1, ${hash}, 0, ${hash}, '${day}', '${RESULTS[n % 2]}')`;
}
