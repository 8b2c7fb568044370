-- Where and when a report was filed, for outlets that give it apart from the text.

ALTER TABLE article ADD COLUMN dateline VARCHAR;
