-- One import of one file. Watermark: rows of the file that are safe; continuing starts there.
CREATE TABLE batch (
    id $KEY,
    kind TEXT NOT NULL,
    source_id $INT,
    file TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    format TEXT NOT NULL,
    mapping TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'reverted')),
    started_at $INT NOT NULL,
    ended_at $INT,
    watermark $INT NOT NULL DEFAULT 0,
    rows $INT NOT NULL DEFAULT 0,
    imported $INT NOT NULL DEFAULT 0,
    updated $INT NOT NULL DEFAULT 0,
    unchanged $INT NOT NULL DEFAULT 0,
    skipped $INT NOT NULL DEFAULT 0,
    refused $INT NOT NULL DEFAULT 0
) $STRICT;

CREATE TABLE issue (
    id $KEY,
    batch_id $INT NOT NULL REFERENCES batch (id),
    row_number $INT NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    problem TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('refused', 'skipped', 'kept')),
    kind TEXT NOT NULL DEFAULT ''
) $STRICT;

-- What an update replaced, as JSON, so that taking the import out again brings it back.
CREATE TABLE replaced (
    batch_id $INT NOT NULL REFERENCES batch (id),
    thing TEXT NOT NULL,
    thing_id $INT NOT NULL,
    was TEXT NOT NULL,
    PRIMARY KEY (batch_id, thing, thing_id)
) $CLUSTERED;

-- Saved mappings: next month's file finds its own by the shape of its header.
CREATE TABLE mapping (
    id $KEY,
    version $INT NOT NULL,
    name TEXT NOT NULL,
    shape TEXT NOT NULL,
    source_id $INT REFERENCES source (id),
    text TEXT NOT NULL,
    used_at $INT NOT NULL
) $STRICT;
