-- One person's feedback at one time. Narrow on purpose: measures scan this table, texts are beside it.
-- day is ISO in the project's zone; at is UTC milliseconds, or nothing when only the day is known.
-- key_hash and fingerprint are 64-bit hashes: of the row's identity within its source, and of all it says.
CREATE TABLE response (
    id $KEY,
    source_id $INT NOT NULL REFERENCES source (id),
    batch_id $INT NOT NULL REFERENCES batch (id),
    key_hash $INT NOT NULL,
    fingerprint $INT NOT NULL,
    day TEXT NOT NULL,
    at $INT,
    language $INT NOT NULL DEFAULT 0,
    touchpoint $INT NOT NULL DEFAULT 0,
    channel $INT NOT NULL DEFAULT 0,
    segment $INT NOT NULL DEFAULT 0,
    region $INT NOT NULL DEFAULT 0,
    team $INT NOT NULL DEFAULT 0,
    product $INT NOT NULL DEFAULT 0,
    customer_id $INT REFERENCES customer (id)
) $STRICT;

-- key is the response's own identity as the export names it (empty when it has none); comment is what people read.
-- Other open answers stand in answer_text.
CREATE TABLE response_text (
    response_id $KEY,
    key TEXT NOT NULL,
    comment TEXT NOT NULL
) $STRICT;

-- What hangs on a response names it without a REFERENCES: these tables are ordered by question and dimension, so that
-- checking the deletion of one response would read them whole.
-- Scores on their native scale, numbers, and codes of question_option; several rows for a multiple choice.
CREATE TABLE answer (
    question_id $INT NOT NULL,
    response_id $INT NOT NULL,
    value $REAL NOT NULL,
    PRIMARY KEY (question_id, response_id, value)
) $CLUSTERED;

CREATE TABLE answer_text (
    question_id $INT NOT NULL,
    response_id $INT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (question_id, response_id)
) $CLUSTERED;

-- Questions that a person did not answer, where the export says in which way: a word of its own, kept as it was written.
-- A blank cell says nothing and leaves no row.
CREATE TABLE unanswered (
    question_id $INT NOT NULL,
    response_id $INT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('not_shown', 'seen', 'not_applicable')),
    said TEXT NOT NULL,
    PRIMARY KEY (question_id, response_id)
) $CLUSTERED;

CREATE TABLE attribute (
    dimension_id $INT NOT NULL,
    response_id $INT NOT NULL,
    code $INT NOT NULL,
    PRIMARY KEY (dimension_id, response_id)
) $CLUSTERED;

-- What people put on responses while they read: their own tags, and two signs that every project has. Themes and codes,
-- which point at passages, are things of their own. `changed` counts: who holds the responses of a tag in memory reads
-- them again when it grew.
CREATE TABLE tag (
    id $KEY,
    version $INT NOT NULL,
    name TEXT NOT NULL,
    builtin $INT NOT NULL DEFAULT 0 CHECK (builtin IN (0, 1)),
    changed $INT NOT NULL DEFAULT 0,
    UNIQUE (builtin, name)
) $STRICT;

CREATE TABLE response_tag (
    tag_id $INT NOT NULL,
    response_id $INT NOT NULL,
    PRIMARY KEY (tag_id, response_id)
) $CLUSTERED;

INSERT INTO tag (id, version, name, builtin) VALUES (1, 1, 'read', 1), (2, 1, 'flagged', 1);
