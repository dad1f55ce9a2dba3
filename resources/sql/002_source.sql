-- Listening posts, and what they ask.
CREATE TABLE source (
    id $KEY,
    version $INT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    made_at $INT NOT NULL
) $STRICT;

-- Codes are the column's name in the export: the same question in next month's file. A scale of low..high whole
-- steps, or none for texts, choices and plain numbers.
CREATE TABLE question (
    id $KEY,
    version $INT NOT NULL,
    source_id $INT NOT NULL REFERENCES source (id),
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('nps', 'csat', 'ces', 'rating', 'number', 'choice', 'multiple', 'text')),
    low $INT,
    high $INT,
    high_is_good $INT NOT NULL DEFAULT 1 CHECK (high_is_good IN (0, 1)),
    position $INT NOT NULL DEFAULT 0,
    UNIQUE (source_id, code)
) $STRICT;

-- The words of a choice; answers hold the number.
CREATE TABLE question_option (
    question_id $INT NOT NULL REFERENCES question (id),
    code $INT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (question_id, code),
    UNIQUE (question_id, text)
) $CLUSTERED;
