-- Figures of texts that are bound to what they are taken from.

CREATE TABLE bound_figure (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    card_id TEXT REFERENCES card (id),
    goal_id TEXT REFERENCES goal (id),
    field TEXT NOT NULL,
    words TEXT NOT NULL,
    words_before TEXT NOT NULL,
    point_kind TEXT NOT NULL,
    point_thing TEXT NOT NULL,
    point_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CHECK ((card_id IS NULL) <> (goal_id IS NULL))
);

CREATE INDEX bound_figure_account ON bound_figure (account_id);

CREATE INDEX bound_figure_card ON bound_figure (card_id);
