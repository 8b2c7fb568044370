-- Until when what a calendar told of may take place again; null if it takes place once. Tells the few that recur from all that was imported.
ALTER TABLE imported ADD COLUMN recurs_until DATE;
UPDATE imported SET recurs_until = DATE '9999-12-31' WHERE lines LIKE '%RRULE%' OR lines LIKE '%RDATE%';
CREATE INDEX imported_recurs_until ON imported (recurs_until);
