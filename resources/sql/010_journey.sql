-- The customer's way: touchpoints stand in as many journeys as pass them, and a journey's make-up is JSON, which SQL never
-- asks. key is a stable name that undo, files and other journeys find it by.
CREATE TABLE touchpoint (
    id $KEY,
    version $INT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    definition TEXT NOT NULL
) $STRICT;

CREATE TABLE journey (
    id $KEY,
    version $INT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position $INT NOT NULL DEFAULT 0,
    definition TEXT NOT NULL
) $STRICT;

-- Named versions: the journey as it was on a day, its touchpoints, and what its measures said then.
CREATE TABLE journey_snapshot (
    id $KEY,
    version $INT NOT NULL,
    journey_key TEXT NOT NULL,
    number $INT NOT NULL,
    name TEXT NOT NULL,
    day TEXT NOT NULL,
    definition TEXT NOT NULL,
    UNIQUE (journey_key, number)
) $STRICT;
