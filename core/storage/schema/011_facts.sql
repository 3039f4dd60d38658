-- Facts of texts that were accepted, with what they became.

CREATE TABLE accepted_fact (
    id TEXT NOT NULL PRIMARY KEY,
    card_id TEXT NOT NULL REFERENCES card (id),
    field TEXT NOT NULL,
    kind TEXT NOT NULL,
    sentence TEXT NOT NULL,
    said TEXT NOT NULL,
    thing_type TEXT,
    thing_id TEXT,
    revision INTEGER NOT NULL,
    CHECK ((thing_type IS NULL) = (thing_id IS NULL))
);

CREATE INDEX accepted_fact_card ON accepted_fact (card_id);
