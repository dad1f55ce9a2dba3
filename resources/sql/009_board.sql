-- Dashboards and briefings: their make-up is JSON, which SQL never asks.
CREATE TABLE board (
    id $KEY,
    version $INT NOT NULL,
    name TEXT NOT NULL,
    position $INT NOT NULL DEFAULT 0,
    definition TEXT NOT NULL
) $STRICT;

CREATE TABLE outline (
    id $KEY,
    version $INT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL
) $STRICT;

CREATE TABLE issued (
    id $KEY,
    outline_id $INT,
    name TEXT NOT NULL,
    at $INT NOT NULL,
    briefing TEXT NOT NULL
) $STRICT;
