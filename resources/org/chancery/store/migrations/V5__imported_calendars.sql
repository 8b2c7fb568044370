-- What calendars said last of the events that came from one: compared at the next import, and given back on export.
CREATE TABLE imported (
    uid VARCHAR PRIMARY KEY,
    sequence_number INTEGER NOT NULL,
    modified TIMESTAMP(6) WITH TIME ZONE,
    lines TEXT NOT NULL
);
