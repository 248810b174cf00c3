-- Days are text, YYYY-MM-DD: they sort, and read the same in every database.

CREATE TABLE service (
    id         TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    demo       BOOLEAN NOT NULL,
    created_on TEXT COLLATE "C" NOT NULL
);

-- What a person's browser sends at enrolment. The public keys here are claims: only keys/ vouches for them.
CREATE TABLE people (
    account       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name          TEXT COLLATE "C" NOT NULL,
    role          TEXT COLLATE "C" NOT NULL,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('invited', 'enrolled', 'disabled')),
    invitation    BYTEA,
    invited_until TEXT COLLATE "C",
    proof_hash    BYTEA,
    sealed_root   BYTEA,
    recipient     TEXT COLLATE "C",
    verify_key    TEXT COLLATE "C",
    second_factor TEXT COLLATE "C",
    -- The last time step whose code was used, so that no code works twice.
    last_step     BIGINT NOT NULL DEFAULT 0
);

-- Seconds, not days: they time a session out and are deleted with it.
CREATE TABLE sessions (
    id         BYTEA NOT NULL PRIMARY KEY,
    account    TEXT COLLATE "C" NOT NULL REFERENCES people (account),
    wrap_key   BYTEA NOT NULL,
    started_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL
);
CREATE INDEX sessions_of ON sessions (account);

CREATE TABLE cases (
    id          TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    access_hash BYTEA NOT NULL UNIQUE,
    signer      BYTEA NOT NULL,
    received_on TEXT COLLATE "C" NOT NULL,
    mode        TEXT COLLATE "C" NOT NULL,
    danger      BOOLEAN NOT NULL,
    state       TEXT COLLATE "C" NOT NULL,
    due_on      TEXT COLLATE "C",
    proposed_by TEXT COLLATE "C",
    shared_n    INTEGER NOT NULL,
    shared_head BYTEA NOT NULL,
    staff_n     INTEGER NOT NULL,
    staff_head  BYTEA NOT NULL
);

CREATE TABLE entries (
    case_id    TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    thread     TEXT COLLATE "C" NOT NULL,
    n          INTEGER NOT NULL,
    ciphertext BYTEA NOT NULL,
    PRIMARY KEY (case_id, thread, n)
);

-- One row a person and case. The queue's order stands here, so that a page of it is one walk along one index
-- however many cases there are.
CREATE TABLE grants (
    case_id    TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    person     TEXT COLLATE "C" NOT NULL,
    closed     BOOLEAN NOT NULL,
    calm       BOOLEAN NOT NULL,
    due_on     TEXT COLLATE "C" NOT NULL,
    ciphertext BYTEA NOT NULL,
    PRIMARY KEY (case_id, person)
);
CREATE INDEX grants_queue ON grants (person, closed, calm, due_on, case_id);

CREATE TABLE audit (
    chain   TEXT COLLATE "C" NOT NULL,
    n       BIGINT NOT NULL,
    day     TEXT COLLATE "C" NOT NULL,
    actor   TEXT COLLATE "C" NOT NULL,
    act     TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    hash    BYTEA NOT NULL,
    PRIMARY KEY (chain, n)
);
