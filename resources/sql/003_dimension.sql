-- What feedback can be split by. The built-in ones are columns of response (language, touchpoint, channel, segment,
-- region, team, product); all others are kept in attribute. Codes start at 1, per dimension; 0 is "not known".
CREATE TABLE dimension (
    id $KEY,
    name TEXT NOT NULL UNIQUE,
    builtin $INT NOT NULL CHECK (builtin IN (0, 1)),
    position $INT NOT NULL
) $STRICT;

CREATE TABLE dimension_value (
    dimension_id $INT NOT NULL REFERENCES dimension (id),
    code $INT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dimension_id, code),
    UNIQUE (dimension_id, text)
) $CLUSTERED;

INSERT INTO dimension (id, name, builtin, position) VALUES
    (1, 'language', 1, 1), (2, 'touchpoint', 1, 2), (3, 'channel', 1, 3), (4, 'segment', 1, 4),
    (5, 'region', 1, 5), (6, 'team', 1, 6), (7, 'product', 1, 7);
