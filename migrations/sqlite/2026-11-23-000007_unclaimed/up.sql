-- Every piece of a file asks how much has come that no case has claimed. This says it without a look at what cases have.
CREATE INDEX files_unclaimed ON files (received) WHERE case_id IS NULL;
