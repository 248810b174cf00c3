-- Somebody can be leaving, and a liaison works at a body. SQLite changes a CHECK only by making the table anew:
-- https://www.sqlite.org/lang_altertable.html#otheralter
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

CREATE TABLE people_anew (
    account       TEXT NOT NULL PRIMARY KEY,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL,
    -- A body's id in the directory, for liaisons.
    body          TEXT CHECK ((role = 'liaison') = (body IS NOT NULL)),
    state         TEXT NOT NULL CHECK (state IN ('invited', 'enrolled', 'leaving', 'disabled')),
    -- The last day in office of somebody who is leaving.
    leaving_until TEXT CHECK (leaving_until IS NULL OR state IN ('leaving', 'disabled')),
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
INSERT INTO people_anew
    (account, name, role, state, invitation, invited_until, proof_hash, sealed_root, recipient, verify_key,
     second_factor, last_step)
SELECT account, name, role, state, invitation, invited_until, proof_hash, sealed_root, recipient, verify_key,
       second_factor, last_step
FROM people;
DROP TABLE people;
ALTER TABLE people_anew RENAME TO people;
COMMIT;
PRAGMA foreign_keys = ON;
