-- What travels with the project: its name, zone, minimum n.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) $CLUSTERED;
