-- The yearly round: due dates and officers, reviews of carried answers, achievement, success criteria, follow-ups.

ALTER TABLE card ADD COLUMN due TEXT;
ALTER TABLE card ADD COLUMN responsible TEXT;
ALTER TABLE card ADD COLUMN return_reason TEXT;
ALTER TABLE card ADD COLUMN achievement TEXT;
ALTER TABLE card ADD COLUMN assessable_from TEXT;
ALTER TABLE card ADD COLUMN achievement_sentence TEXT;

CREATE INDEX card_initiative ON card (initiative_id);

ALTER TABLE initiative ADD COLUMN last_year INTEGER;

CREATE TABLE review (
    card_id TEXT NOT NULL REFERENCES card (id),
    field TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('carried', 'confirmed', 'edited')),
    revision INTEGER NOT NULL,
    PRIMARY KEY (card_id, field)
);

CREATE TABLE carry_rule (
    form_key TEXT NOT NULL,
    field TEXT NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('forReview', 'asIs', 'clear')),
    revision INTEGER NOT NULL,
    PRIMARY KEY (form_key, field)
);

CREATE TABLE criterion (
    id TEXT NOT NULL PRIMARY KEY,
    card_id TEXT NOT NULL REFERENCES card (id),
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    comparator TEXT NOT NULL CHECK (comparator IN ('atLeast', 'atMost')),
    target_count BIGINT,
    target_share INTEGER,
    base_count BIGINT,
    base_of BIGINT,
    base_share INTEGER,
    actual_count BIGINT,
    actual_of BIGINT,
    actual_share INTEGER,
    measured TEXT,
    revision INTEGER NOT NULL,
    CHECK ((target_count IS NULL) <> (target_share IS NULL))
);

CREATE INDEX criterion_card ON criterion (card_id);

CREATE TABLE follow_up (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    is_external INTEGER NOT NULL CHECK (is_external IN (0, 1)),
    due TEXT,
    repeats TEXT NOT NULL CHECK (repeats IN ('once', 'twiceAYear', 'yearly', 'everySecondYear')),
    arrived TEXT,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE follow_up_initiative (
    follow_up_id TEXT NOT NULL REFERENCES follow_up (id),
    initiative_id TEXT NOT NULL REFERENCES initiative (id),
    revision INTEGER NOT NULL,
    PRIMARY KEY (follow_up_id, initiative_id)
);

CREATE INDEX follow_up_initiative_initiative ON follow_up_initiative (initiative_id);
