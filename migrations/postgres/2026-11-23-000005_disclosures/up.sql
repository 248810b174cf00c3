-- Requests for a name that was given in confidence, or for an original. Why, and what was decided on which grounds, is sealed. Days are
-- text, YYYY-MM-DD.
CREATE TABLE disclosures (
    id          TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    case_id     TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    -- The original that was asked for; none where it is the name.
    object      TEXT COLLATE "C" REFERENCES files (object),
    state       TEXT COLLATE "C" NOT NULL CHECK (state IN ('asked', 'answered', 'released', 'refused')),
    -- Whether it may be decided before the reporter was heard.
    urgent      BOOLEAN NOT NULL,
    asked_by    TEXT COLLATE "C" NOT NULL,
    asked_on    TEXT COLLATE "C" NOT NULL,
    -- From when it may be decided although the reporter said nothing.
    decide_from TEXT COLLATE "C" NOT NULL,
    -- The day of the last step.
    moved_on    TEXT COLLATE "C" NOT NULL
);
CREATE INDEX disclosures_of_case ON disclosures (case_id);

-- Whom it was sealed for: nobody else is shown that there is one, since the reporter may have kept them out.
CREATE TABLE disclosure_custodians (
    disclosure_id TEXT COLLATE "C" NOT NULL REFERENCES disclosures (id),
    account       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (account, disclosure_id)
);
