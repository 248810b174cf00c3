-- The version before knows no such threads.
DELETE FROM entries WHERE thread LIKE 'disclosure-%';
DELETE FROM threads WHERE thread LIKE 'disclosure-%';
DROP TABLE disclosure_custodians;
DROP TABLE disclosures;
