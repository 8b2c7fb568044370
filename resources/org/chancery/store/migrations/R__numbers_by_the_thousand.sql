-- H2 writes down how far a sequence was drawn, and with it all that a transaction has touched so far. With 32 numbers at a time, its default,
-- a large import wrote the whole store hundreds of times over.
ALTER TABLE search_document ALTER COLUMN document SET CACHE 1000;
ALTER TABLE event_change ALTER COLUMN id SET CACHE 1000;
