-- Rounds of follow-ups, which stay, and who makes them by name. Due and arrived of follow-ups saved before are a round.

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
    revision INTEGER NOT NULL,
    PRIMARY KEY (follow_up_id, ordinal)
);

ALTER TABLE follow_up ADD COLUMN made_by TEXT;
