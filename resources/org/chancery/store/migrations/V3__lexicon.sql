-- What the desk taught the reader: rows of a language's data files, attributes and spellings written as there.

CREATE TABLE desk_word (
    language VARCHAR(8) NOT NULL,
    sort VARCHAR(16) NOT NULL,
    name VARCHAR NOT NULL,
    spellings VARCHAR NOT NULL,
    attributes VARCHAR NOT NULL,
    PRIMARY KEY (language, sort, name)
);
