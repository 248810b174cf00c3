-- Figures as they were first worked out; they never change afterwards. The value of a suppressed cell is kept until
-- its year is released, which is added up from the quarters, and then forgotten. table_name is a breakdown, a
-- population with the one cell 'total', or 'body' with one cell for each body.
CREATE TABLE statistics_releases (
    -- Of whose cases: an account's, or with '' the whole service's.
    person     TEXT COLLATE "C" NOT NULL,
    period     TEXT COLLATE "C" NOT NULL,
    table_name TEXT COLLATE "C" NOT NULL,
    cell       TEXT COLLATE "C" NOT NULL,
    -- The cell's place among those of its table.
    place      INTEGER NOT NULL,
    value      BIGINT,
    suppressed BOOLEAN NOT NULL,
    PRIMARY KEY (person, period, table_name, cell),
    CHECK (suppressed OR value IS NOT NULL)
);

-- What changed because someone spoke up. Public, released one by one.
CREATE TABLE changes (
    id          TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    released_on TEXT COLLATE "C" NOT NULL,
    nation      TEXT COLLATE "C",
    text        TEXT COLLATE "C" NOT NULL,
    released_by TEXT COLLATE "C" NOT NULL
);
CREATE INDEX changes_by_day ON changes (released_on, id);
