-- Rounds of follow-ups, which stay; who makes them, and names of actors. Due and arrived from before are a first round.

CREATE TABLE evaluation_round (
    follow_up_id TEXT NOT NULL REFERENCES follow_up (id),
    ordinal INTEGER NOT NULL,
    period TEXT,
    data_due TEXT,
    data_received TEXT,
    due TEXT,
    arrived TEXT,
    presented_to TEXT,
    presented_on TEXT,
    document TEXT,
    is_undated INTEGER CHECK (is_undated = 1),
    revision INTEGER NOT NULL,
    PRIMARY KEY (follow_up_id, ordinal)
);

ALTER TABLE follow_up ADD COLUMN made_by TEXT;

CREATE TABLE actor (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('committee', 'administration', 'funder', 'evaluator', 'other')),
    aliases TEXT NOT NULL,
    revision INTEGER NOT NULL
);
