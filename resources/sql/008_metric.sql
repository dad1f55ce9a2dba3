-- Stored, dated, versioned definitions. A change writes a new row of the same key with the next version and the day from
-- which it holds; history is computed again with the newest one. definition is JSON: question codes, top boxes, form.
CREATE TABLE metric (
    id $KEY,
    version $INT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('nps', 'csat', 'ces', 'mean', 'topbox', 'share', 'volume', 'responserate')),
    definition TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    UNIQUE (key, version)
) $STRICT;

-- Target of a metric on a scope (a slice as JSON, '{}' for all) from a day on, until a day when it shall be reached.
CREATE TABLE goal (
    id $KEY,
    version $INT NOT NULL,
    metric_key TEXT NOT NULL,
    scope TEXT NOT NULL DEFAULT '{}',
    target $REAL NOT NULL,
    valid_from TEXT NOT NULL,
    due TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT ''
) $STRICT;

-- Notes on charts: a release, an outage, a campaign. With splits = 1 the control chart starts a new phase here.
CREATE TABLE happening (
    id $KEY,
    version $INT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    scope TEXT NOT NULL DEFAULT '{}',
    splits $INT NOT NULL DEFAULT 0 CHECK (splits IN (0, 1))
) $STRICT;

-- Invitations sent, per source and day, for response rates.
CREATE TABLE invitation (
    source_id $INT NOT NULL REFERENCES source (id),
    day TEXT NOT NULL,
    sent $INT NOT NULL,
    batch_id $INT,
    PRIMARY KEY (source_id, day)
) $CLUSTERED;
