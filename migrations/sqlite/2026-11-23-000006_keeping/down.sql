DROP TABLE holds;
DROP TABLE deletions;
