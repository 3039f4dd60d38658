-- What was said of the promises of earlier years.

CREATE TABLE promise (
    id TEXT NOT NULL PRIMARY KEY,
    card_id TEXT NOT NULL REFERENCES card (id),
    field TEXT NOT NULL,
    sentence TEXT NOT NULL,
    said_in INTEGER,
    due TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'moved', 'dropped')),
    moved_to TEXT,
    word TEXT,
    revision INTEGER NOT NULL
);

CREATE INDEX promise_card ON promise (card_id);
