-- Standard SQL, the part that H2 in regular mode and PostgreSQL 15 both take.
-- Days are local to the venue; times of change are UTC. Codes are the words of the design in lower case with hyphens.

CREATE TABLE article (
    id UUID PRIMARY KEY,
    sha256 VARCHAR(64) NOT NULL UNIQUE,
    title VARCHAR NOT NULL,
    outlet VARCHAR,
    url VARCHAR,
    published DATE,
    language VARCHAR(8),
    -- null for an article that is only cited: its text was never here
    body TEXT,
    document INTEGER
);
CREATE INDEX article_by_day ON article (published);

CREATE TABLE series (
    id UUID PRIMARY KEY,
    name VARCHAR NOT NULL,
    folded VARCHAR NOT NULL
);
CREATE INDEX series_by_name ON series (folded);

CREATE TABLE office (
    id UUID PRIMARY KEY,
    title VARCHAR NOT NULL,
    country VARCHAR(2),
    organisation VARCHAR,
    held_from DATE,
    held_to DATE
);

CREATE TABLE party (
    id UUID PRIMARY KEY,
    kind VARCHAR(16) NOT NULL,
    name VARCHAR,
    folded VARCHAR,
    abbreviation VARCHAR,
    folded_abbreviation VARCHAR,
    country VARCHAR(2),
    office UUID REFERENCES office (id),
    document INTEGER
);
CREATE INDEX party_by_name ON party (folded);
CREATE INDEX party_by_abbreviation ON party (folded_abbreviation);
CREATE INDEX party_by_country ON party (country);

CREATE TABLE venue (
    id UUID PRIMARY KEY,
    city VARCHAR,
    country VARCHAR(2),
    building VARCHAR,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    zone VARCHAR(64)
);

CREATE TABLE event (
    id UUID PRIMARY KEY,
    -- the characters of id, so that its beginning can be looked up
    id_text VARCHAR(36) NOT NULL UNIQUE,
    uid VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    kind VARCHAR(16) NOT NULL,
    visit_kind VARCHAR(24),
    level VARCHAR(24),
    status VARCHAR(16) NOT NULL,
    mode VARCHAR(16),
    series UUID REFERENCES series (id),
    edition INTEGER,
    date_edtf VARCHAR(64) NOT NULL,
    date_reference DATE,
    date_words VARCHAR,
    previous_edtf VARCHAR(64) NOT NULL,
    previous_reference DATE,
    previous_words VARCHAR,
    -- both null for an unknown date; an open beginning is the year 1
    earliest DATE,
    latest DATE,
    -- how wide the date is, in classes: a window query is then one narrow range of earliest for each class
    width SMALLINT,
    starts TIME(9),
    ends TIME(9),
    venue UUID REFERENCES venue (id),
    party_codes VARCHAR NOT NULL,
    on_shelf BOOLEAN NOT NULL,
    contradicted BOOLEAN NOT NULL,
    last_heard DATE NOT NULL,
    note TEXT NOT NULL,
    owner VARCHAR NOT NULL,
    recheck DATE,
    reviewed BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    modified TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    document INTEGER
);
CREATE INDEX event_by_window ON event (width, earliest, latest);
CREATE INDEX event_by_earliest ON event (earliest, latest);
CREATE INDEX event_by_latest ON event (latest);
CREATE INDEX event_by_series ON event (series, edition);
CREATE INDEX event_by_shelf ON event (on_shelf, earliest);
CREATE INDEX event_by_review ON event (reviewed);

CREATE TABLE event_name (
    event UUID NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    language VARCHAR(8) NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (event, language)
);

-- the countries of the venue and of those who take part
CREATE TABLE event_country (
    event UUID NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    country VARCHAR(2) NOT NULL,
    PRIMARY KEY (event, country)
);
CREATE INDEX event_country_by_country ON event_country (country, event);

CREATE TABLE participation (
    event UUID NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    party UUID NOT NULL REFERENCES party (id),
    office UUID REFERENCES office (id),
    role VARCHAR(24) NOT NULL,
    attendance VARCHAR(16) NOT NULL,
    PRIMARY KEY (event, place)
);
CREATE INDEX participation_by_party ON participation (party, event);

CREATE TABLE attestation (
    event UUID NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    field VARCHAR(16) NOT NULL,
    claimed VARCHAR NOT NULL,
    -- null where a person said so without an article
    article UUID REFERENCES article (id),
    passage_start INTEGER,
    passage_end INTEGER,
    passage VARCHAR,
    claim_day DATE NOT NULL,
    chosen BOOLEAN NOT NULL,
    rule VARCHAR,
    -- of a date: what it says and its bounds
    date_edtf VARCHAR(64),
    date_reference DATE,
    date_words VARCHAR,
    earliest DATE,
    latest DATE,
    starts TIME(9),
    ends TIME(9),
    series UUID REFERENCES series (id),
    -- of a place and of parties: the whole value as JSON
    detail VARCHAR,
    PRIMARY KEY (event, place)
);
CREATE INDEX attestation_by_article ON attestation (article, event);

CREATE TABLE inbox_entry (
    article UUID PRIMARY KEY REFERENCES article (id),
    undecided BOOLEAN NOT NULL
);
CREATE INDEX inbox_entry_by_decision ON inbox_entry (undecided);

CREATE TABLE inbox_item (
    article UUID NOT NULL REFERENCES inbox_entry (article) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    decision VARCHAR(16) NOT NULL,
    event UUID REFERENCES event (id) ON DELETE SET NULL,
    proposal TEXT NOT NULL,
    PRIMARY KEY (article, place)
);
CREATE INDEX inbox_item_by_event ON inbox_item (event);

-- one row for each change that was ever saved; what stood before is what the row before it left
CREATE TABLE event_change (
    id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    event UUID NOT NULL,
    version BIGINT NOT NULL,
    changed TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    author VARCHAR NOT NULL,
    -- the event as JSON, compressed (zlib); null if it was removed
    after_json BYTEA
);
CREATE INDEX event_change_by_event ON event_change (event, id);

CREATE TABLE exported (
    uid VARCHAR PRIMARY KEY,
    sequence_number INTEGER NOT NULL,
    written VARCHAR NOT NULL
);
