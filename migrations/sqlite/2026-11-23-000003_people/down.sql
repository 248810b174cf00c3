-- The version before knows no liaisons and nobody who is leaving.
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

DELETE FROM sessions WHERE account IN (SELECT account FROM people WHERE role = 'liaison');
DELETE FROM people WHERE role = 'liaison';
UPDATE people SET leaving_until = NULL, state = CASE state WHEN 'leaving' THEN 'enrolled' ELSE state END;

CREATE TABLE people_before (
    account       TEXT NOT NULL PRIMARY KEY,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('invited', 'enrolled', 'disabled')),
    invitation    BLOB,
    invited_until TEXT,
    proof_hash    BLOB,
    sealed_root   BLOB,
    recipient     TEXT,
    verify_key    TEXT,
    second_factor TEXT,
    -- The last time step whose code was used, so that no code works twice.
    last_step     BIGINT NOT NULL DEFAULT 0
);
INSERT INTO people_before
SELECT account, name, role, state, invitation, invited_until, proof_hash, sealed_root, recipient, verify_key,
       second_factor, last_step
FROM people;
DROP TABLE people;
ALTER TABLE people_before RENAME TO people;
COMMIT;
PRAGMA foreign_keys = ON;
