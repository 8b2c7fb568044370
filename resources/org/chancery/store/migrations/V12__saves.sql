-- How many saves there have been, in one row; the last one is also remembered beside the file, by which a file that went back to an older
-- state is known.
CREATE TABLE saves (
    one SMALLINT PRIMARY KEY CHECK (one = 1),
    number BIGINT NOT NULL
);
