-- The version before knows no liaisons and nobody who is leaving.
DELETE FROM sessions WHERE account IN (SELECT account FROM people WHERE role = 'liaison');
DELETE FROM saved_views WHERE account IN (SELECT account FROM people WHERE role = 'liaison');
DELETE FROM people WHERE role = 'liaison';
ALTER TABLE people DROP COLUMN leaving_until;
ALTER TABLE people DROP COLUMN body;
ALTER TABLE people DROP CONSTRAINT people_state_check;
UPDATE people SET state = 'enrolled' WHERE state = 'leaving';
ALTER TABLE people ADD CONSTRAINT people_state_check CHECK (state IN ('invited', 'enrolled', 'disabled'));
