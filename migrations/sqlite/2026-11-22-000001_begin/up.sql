-- Days are text, YYYY-MM-DD: they sort, and read the same in every database.

CREATE TABLE service (
    id         TEXT NOT NULL PRIMARY KEY,
    demo       BOOLEAN NOT NULL,
    created_on TEXT NOT NULL
);

-- What a person's browser sends at enrolment. The public keys here are claims: only keys/ vouches for them.
CREATE TABLE people (
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

-- Seconds, not days: they time a session out and are deleted with it.
CREATE TABLE sessions (
    id         BLOB NOT NULL PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES people (account),
    wrap_key   BLOB NOT NULL,
    started_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL
);
CREATE INDEX sessions_of ON sessions (account);

CREATE TABLE cases (
    id          TEXT NOT NULL PRIMARY KEY,
    access_hash BLOB NOT NULL UNIQUE,
    signer      BLOB NOT NULL,
    received_on TEXT NOT NULL,
    mode        TEXT NOT NULL,
    danger      BOOLEAN NOT NULL,
    state       TEXT NOT NULL,
    due_on      TEXT,
    proposed_by TEXT,
    shared_n    INTEGER NOT NULL,
    shared_head BLOB NOT NULL,
    staff_n     INTEGER NOT NULL,
    staff_head  BLOB NOT NULL
);

CREATE TABLE entries (
    case_id    TEXT NOT NULL REFERENCES cases (id),
    thread     TEXT NOT NULL,
    n          INTEGER NOT NULL,
    ciphertext BLOB NOT NULL,
    PRIMARY KEY (case_id, thread, n)
);

-- One row a person and case. The queue's order stands here, so that a page of it is one walk along one index
-- however many cases there are.
CREATE TABLE grants (
    case_id    TEXT NOT NULL REFERENCES cases (id),
    person     TEXT NOT NULL,
    closed     BOOLEAN NOT NULL,
    calm       BOOLEAN NOT NULL,
    due_on     TEXT NOT NULL,
    ciphertext BLOB NOT NULL,
    PRIMARY KEY (case_id, person)
);
CREATE INDEX grants_queue ON grants (person, closed, calm, due_on, case_id);

CREATE TABLE audit (
    chain   TEXT NOT NULL,
    n       BIGINT NOT NULL,
    day     TEXT NOT NULL,
    actor   TEXT NOT NULL,
    act     TEXT NOT NULL,
    subject TEXT NOT NULL,
    hash    BLOB NOT NULL,
    PRIMARY KEY (chain, n)
);
