-- Sealed files, which the store keeps in pieces. What no case has claimed is removed after two days.
CREATE TABLE files (
    object   TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    case_id  TEXT COLLATE "C" REFERENCES cases (id),
    -- How long the object is, and how much of it has come.
    bytes    BIGINT NOT NULL CHECK (bytes > 0),
    received BIGINT NOT NULL DEFAULT 0,
    -- The day on which its upload began.
    day      TEXT COLLATE "C" NOT NULL,
    -- The key of an original in confidence, sealed for the custodians.
    kept     BYTEA
);
CREATE INDEX files_of_cases ON files (case_id);
