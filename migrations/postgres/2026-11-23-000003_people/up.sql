-- Somebody can be leaving, and a liaison works at a body.
ALTER TABLE people DROP CONSTRAINT people_state_check;
ALTER TABLE people ADD CONSTRAINT people_state_check
    CHECK (state IN ('invited', 'enrolled', 'leaving', 'disabled'));
-- A body's id in the directory, for liaisons.
ALTER TABLE people ADD COLUMN body TEXT COLLATE "C";
ALTER TABLE people ADD CONSTRAINT people_body_check CHECK ((role = 'liaison') = (body IS NOT NULL));
-- The last day in office of somebody who is leaving.
ALTER TABLE people ADD COLUMN leaving_until TEXT COLLATE "C";
ALTER TABLE people ADD CONSTRAINT people_leaving_until_check
    CHECK (leaving_until IS NULL OR state IN ('leaving', 'disabled'));
