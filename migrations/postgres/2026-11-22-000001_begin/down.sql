DROP TABLE audit;
DROP TABLE grants;
DROP TABLE entries;
DROP TABLE cases;
DROP TABLE sessions;
DROP TABLE people;
DROP TABLE service;
