DROP TABLE changes;
DROP TABLE statistics_releases;
