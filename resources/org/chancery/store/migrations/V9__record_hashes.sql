-- What each record was when it was saved, as SHA-256. Null until it is worked out, which is done before anybody can see the change; whoever
-- changes a row of article, party, office, venue or series makes it null again, and so does a migration that adds a column to one of them.
ALTER TABLE event ADD COLUMN record_hash VARCHAR(64);
ALTER TABLE event_change ADD COLUMN record_hash VARCHAR(64);
ALTER TABLE article ADD COLUMN record_hash VARCHAR(64);
ALTER TABLE party ADD COLUMN record_hash VARCHAR(64);
ALTER TABLE office ADD COLUMN record_hash VARCHAR(64);
ALTER TABLE venue ADD COLUMN record_hash VARCHAR(64);
ALTER TABLE series ADD COLUMN record_hash VARCHAR(64);
CREATE INDEX event_by_hash ON event (record_hash);
CREATE INDEX event_change_by_hash ON event_change (record_hash);
CREATE INDEX article_by_hash ON article (record_hash);
CREATE INDEX party_by_hash ON party (record_hash);
CREATE INDEX office_by_hash ON office (record_hash);
CREATE INDEX venue_by_hash ON venue (record_hash);
CREATE INDEX series_by_hash ON series (record_hash);
