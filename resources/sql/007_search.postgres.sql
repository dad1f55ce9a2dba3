-- Full text of comment and other open answers. The words are cut,
-- folded and stemmed in core, exactly as FTS5 does it, so that both engines find the same.
CREATE TABLE response_search (
    response_id BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX response_search_words ON response_search USING GIN (words);

CREATE TABLE search_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    indexed_to BIGINT NOT NULL
);
INSERT INTO search_state (one, indexed_to) VALUES (1, 0);
