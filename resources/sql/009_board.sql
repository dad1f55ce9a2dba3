-- Dashboards, briefings and views of feedback: their make-up is JSON, which SQL never asks.
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

-- Who gets briefings, and the part of the feedback that is theirs (a slice as JSON, '{}' for all).
CREATE TABLE reader (
    id $KEY,
    version $INT NOT NULL,
    name TEXT NOT NULL,
    scope TEXT NOT NULL DEFAULT '{}'
) $STRICT;

-- Briefings as they were approved: the frozen numbers as JSON, and the very PDF in base64. number counts the issues of an
-- outline from 1; the highest is the one that holds.
CREATE TABLE issued (
    id $KEY,
    version $INT NOT NULL,
    outline_id $INT NOT NULL,
    number $INT NOT NULL,
    name TEXT NOT NULL,
    reader TEXT NOT NULL,
    verdict TEXT NOT NULL,
    at $INT NOT NULL,
    briefing TEXT NOT NULL,
    pdf TEXT NOT NULL
) $STRICT;

-- A way to look at feedback that has a name: what is listed, in which order. definition is a query as JSON.
CREATE TABLE saved_view (
    id $KEY,
    version $INT NOT NULL,
    name TEXT NOT NULL,
    position $INT NOT NULL DEFAULT 0,
    definition TEXT NOT NULL
) $STRICT;
