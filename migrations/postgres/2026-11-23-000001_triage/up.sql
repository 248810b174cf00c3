-- What triage adds. Everything here stands in the clear: docs/THREAT-MODEL.md lists it. Days are text, YYYY-MM-DD.

-- What reviewers classified, for routing and statistics; the signed classification is sealed in the staff thread.
ALTER TABLE cases ADD COLUMN nation TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN category TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN urgency TEXT COLLATE "C";
-- The whole classification as JSON, and the route that was chosen: body ids in order, as JSON.
ALTER TABLE cases ADD COLUMN classification TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN route TEXT COLLATE "C";
-- Who works on it.
ALTER TABLE cases ADD COLUMN assigned_to TEXT COLLATE "C";
-- What was promised, and when it was kept.
ALTER TABLE cases ADD COLUMN acknowledge_by TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN acknowledged_on TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN feedback_by TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN concluded_on TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN paused_on TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN escalated BOOLEAN NOT NULL DEFAULT FALSE;
-- How it ended.
ALTER TABLE cases ADD COLUMN concluded_by TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN outcome TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN result TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN second_look BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE cases ADD COLUMN rating INTEGER;
-- Whether its reporter took it back; kept when it is opened again.
ALTER TABLE cases ADD COLUMN withdrawn BOOLEAN NOT NULL DEFAULT FALSE;
-- Something from the reporter or a body that no reviewer has acted on yet.
ALTER TABLE cases ADD COLUMN news BOOLEAN NOT NULL DEFAULT FALSE;

-- What one person proposed and a second has to agree to: 'no_action', 'unreadable', or 'override:' and a body.
CREATE TABLE proposals (
    case_id     TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    about       TEXT COLLATE "C" NOT NULL,
    proposed_by TEXT COLLATE "C" NOT NULL,
    approved_by TEXT COLLATE "C",
    PRIMARY KEY (case_id, about)
);
INSERT INTO proposals (case_id, about, proposed_by)
    SELECT id, 'no_action', proposed_by FROM cases WHERE proposed_by IS NOT NULL;
ALTER TABLE cases DROP COLUMN proposed_by;

-- Where a private thread or a referral's ends.
CREATE TABLE threads (
    case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    thread  TEXT COLLATE "C" NOT NULL,
    n       INTEGER NOT NULL,
    head    BYTEA NOT NULL,
    PRIMARY KEY (case_id, thread)
);

CREATE TABLE referrals (
    id       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    case_id  TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    body     TEXT COLLATE "C" NOT NULL,
    state    TEXT COLLATE "C" NOT NULL CHECK (state IN ('sent', 'acknowledged', 'declined', 'answered')),
    basis    TEXT COLLATE "C" NOT NULL CHECK (basis IN ('consent', 'serious_harm')),
    -- Digest of the directory that it was made with.
    edition  BYTEA NOT NULL,
    sent_on  TEXT COLLATE "C" NOT NULL,
    -- The day of the body's last step.
    moved_on TEXT COLLATE "C" NOT NULL
);
CREATE INDEX referrals_of_case ON referrals (case_id);
CREATE INDEX referrals_of_body ON referrals (body, state, sent_on, id);

-- What the reporter last said of a body. The signed consent is sealed in the shared thread.
CREATE TABLE consents (
    case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    body    TEXT COLLATE "C" NOT NULL,
    given   BOOLEAN NOT NULL,
    PRIMARY KEY (case_id, body)
);

CREATE TABLE case_labels (
    case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    label   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, label)
);

-- Cases on the same matter; with 'merged', the first goes along with the second.
CREATE TABLE case_links (
    case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    other   TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    kind    TEXT COLLATE "C" NOT NULL CHECK (kind IN ('same_matter', 'merged')),
    PRIMARY KEY (case_id, other)
);
CREATE INDEX case_links_back ON case_links (other);

-- What a task says is entry n of the staff thread.
CREATE TABLE tasks (
    case_id  TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    n        INTEGER NOT NULL,
    assignee TEXT COLLATE "C" NOT NULL,
    due_on   TEXT COLLATE "C" NOT NULL,
    done_on  TEXT COLLATE "C",
    PRIMARY KEY (case_id, n)
);

-- How the reporter is treated, asked 1, 3, 6 and 12 months on.
CREATE TABLE checkins (
    case_id   TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    month     INTEGER NOT NULL,
    detriment TEXT COLLATE "C" NOT NULL CHECK (detriment IN ('no', 'afraid', 'yes')),
    PRIMARY KEY (case_id, month)
);

CREATE TABLE saved_views (
    account TEXT COLLATE "C" NOT NULL REFERENCES people (account),
    name    TEXT COLLATE "C" NOT NULL,
    query   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (account, name)
);

-- What the queue is filtered by: one row for each thing that is true of a case, in the queue's order, so that a
-- filtered page is one walk along the key.
CREATE TABLE case_facets (
    facet   TEXT COLLATE "C" NOT NULL,
    closed  BOOLEAN NOT NULL,
    calm    BOOLEAN NOT NULL,
    due_on  TEXT COLLATE "C" NOT NULL,
    case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    PRIMARY KEY (facet, closed, calm, due_on, case_id)
);
CREATE INDEX case_facets_of ON case_facets (case_id);
INSERT INTO case_facets (facet, closed, calm, due_on, case_id)
    SELECT 'state:' || state, state = 'concluded', NOT danger, COALESCE(due_on, '9999-12-31'), id FROM cases;
INSERT INTO case_facets (facet, closed, calm, due_on, case_id)
    SELECT 'mode:' || mode, state = 'concluded', NOT danger, COALESCE(due_on, '9999-12-31'), id FROM cases;
INSERT INTO case_facets (facet, closed, calm, due_on, case_id)
    SELECT 'assigned:', state = 'concluded', NOT danger, COALESCE(due_on, '9999-12-31'), id FROM cases;
