-- Registers under forms; places and participants beside the money.

CREATE TABLE register (
    id TEXT NOT NULL PRIMARY KEY,
    card_id TEXT NOT NULL REFERENCES card (id),
    title TEXT NOT NULL,
    form TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

CREATE INDEX register_card ON register (card_id);

CREATE TABLE register_row (
    register_id TEXT NOT NULL REFERENCES register (id),
    row_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (register_id, row_id)
);

CREATE TABLE register_cell (
    register_id TEXT NOT NULL REFERENCES register (id),
    row_id TEXT NOT NULL,
    column_key TEXT NOT NULL,
    text TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (register_id, row_id, column_key)
);

CREATE TABLE budget_row_count (
    row_id TEXT NOT NULL REFERENCES budget_row (id),
    counted TEXT NOT NULL CHECK (counted IN ('plannedPlaces', 'places', 'plannedParticipants', 'participants')),
    year INTEGER NOT NULL,
    number BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (row_id, counted, year)
);

CREATE TABLE budget_part_count (
    part_id TEXT NOT NULL REFERENCES budget_part (id),
    counted TEXT NOT NULL CHECK (counted IN ('plannedPlaces', 'places', 'plannedParticipants', 'participants')),
    year INTEGER NOT NULL,
    number BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (part_id, counted, year)
);
