-- Places and participants beside the money.

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
