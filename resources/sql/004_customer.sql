-- People and the households or companies they belong to. The key is the CRM's; a customer whom only feedback names has
-- nothing but the key. Money is in minor units (cents) a month.
CREATE TABLE account (
    id $KEY,
    version $INT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '{}'
) $STRICT;

CREATE TABLE customer (
    id $KEY,
    version $INT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    account_id $INT REFERENCES account (id),
    status TEXT NOT NULL DEFAULT '',
    revenue $INT,
    since TEXT,
    attributes TEXT NOT NULL DEFAULT '{}',
    batch_id $INT
) $STRICT;
