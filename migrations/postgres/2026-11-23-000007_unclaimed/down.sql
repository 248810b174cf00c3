DROP INDEX files_unclaimed;
