-- Filters that are kept up to date elsewhere, and what was last sent of each. Passwords are not kept here.
CREATE TABLE publication (
    name VARCHAR(60) PRIMARY KEY,
    sort VARCHAR(16) NOT NULL,
    address VARCHAR NOT NULL,
    user_name VARCHAR,
    insecure BOOLEAN NOT NULL,
    filter VARCHAR NOT NULL,
    undated VARCHAR(16) NOT NULL,
    rich BOOLEAN NOT NULL,
    language VARCHAR(8) NOT NULL,
    tried TIMESTAMP(6) WITH TIME ZONE,
    complete TIMESTAMP(6) WITH TIME ZONE,
    left_open INTEGER NOT NULL,
    fault VARCHAR(32),
    detail VARCHAR NOT NULL
);

-- uid is empty for a file with all events; sha256 is empty where nothing of its own stands there
CREATE TABLE published (
    publication VARCHAR(60) NOT NULL REFERENCES publication (name) ON DELETE CASCADE,
    uid VARCHAR NOT NULL,
    etag VARCHAR,
    sha256 VARCHAR(64) NOT NULL,
    sequence_number INTEGER NOT NULL,
    written VARCHAR NOT NULL,
    PRIMARY KEY (publication, uid)
);
