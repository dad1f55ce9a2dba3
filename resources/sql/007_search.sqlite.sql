-- Full text of comment and other open answers, written by our own statements: a trigger would flush the index at
-- every row. It keeps no copy of the texts. Folded accents, English stems. rowid is response.id.
CREATE VIRTUAL TABLE response_search USING fts5 (
    text, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Responses up to this id are in the index; a large import adds the rest at its end, and continues after a crash.
CREATE TABLE search_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    indexed_to INTEGER NOT NULL
) STRICT;
INSERT INTO search_state (one, indexed_to) VALUES (1, 0);
