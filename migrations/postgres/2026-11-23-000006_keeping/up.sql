-- Closed cases whose time is over: until this day they can be held, from then on they are deleted. Days are text,
-- YYYY-MM-DD.
CREATE TABLE deletions (
    case_id   TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES cases (id),
    delete_on TEXT COLLATE "C" NOT NULL
);
CREATE INDEX deletions_by_day ON deletions (delete_on, case_id);

-- Cases that are kept beyond their time, and why: a word of a closed list.
CREATE TABLE holds (
    case_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES cases (id),
    reason  TEXT COLLATE "C" NOT NULL,
    held_by TEXT COLLATE "C" NOT NULL,
    held_on TEXT COLLATE "C" NOT NULL
);
