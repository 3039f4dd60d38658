-- Targets of goals in their readings, series with figures and breaks, contributions, evidence, verdicts and decisions.

ALTER TABLE goal_assessment ADD COLUMN reservation TEXT;
ALTER TABLE goal_assessment ADD COLUMN decided_by TEXT;
ALTER TABLE goal_assessment ADD COLUMN decided_on TEXT;
ALTER TABLE goal_assessment ADD COLUMN verdict TEXT;
ALTER TABLE goal_assessment ADD COLUMN verdict_reason TEXT;
ALTER TABLE goal_assessment ADD COLUMN assessable_from TEXT;

CREATE TABLE assessment_ground (
    goal_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('series', 'initiative', 'followUp')),
    thing_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (goal_id, account_id, kind, thing_id),
    FOREIGN KEY (goal_id, account_id) REFERENCES goal_assessment (goal_id, account_id)
);

CREATE TABLE series (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    population TEXT NOT NULL,
    unit TEXT NOT NULL,
    direction TEXT CHECK (direction IN ('down', 'up')),
    definition TEXT NOT NULL,
    periods TEXT NOT NULL CHECK (periods IN ('year', 'half', 'quarter', 'month')),
    counts_id TEXT REFERENCES series (id),
    is_adjusted INTEGER NOT NULL CHECK (is_adjusted IN (0, 1)),
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE series_figure (
    series_id TEXT NOT NULL REFERENCES series (id),
    period TEXT NOT NULL,
    as_of TEXT NOT NULL,
    kind TEXT NOT NULL,
    value BIGINT NOT NULL,
    of_value BIGINT NOT NULL,
    source TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (series_id, period, as_of)
);

CREATE TABLE series_break (
    id TEXT NOT NULL PRIMARY KEY,
    from_period TEXT NOT NULL,
    reason TEXT NOT NULL,
    scheme TEXT NOT NULL,
    rule_set TEXT NOT NULL,
    is_comparable INTEGER NOT NULL CHECK (is_comparable IN (0, 1)),
    revision INTEGER NOT NULL
);

CREATE TABLE series_break_series (
    break_id TEXT NOT NULL REFERENCES series_break (id),
    series_id TEXT NOT NULL REFERENCES series (id),
    revision INTEGER NOT NULL,
    PRIMARY KEY (break_id, series_id)
);

CREATE INDEX series_break_series_series ON series_break_series (series_id);

CREATE TABLE target (
    id TEXT NOT NULL PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goal (id),
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('down', 'up')),
    amount BIGINT,
    amount_of BIGINT,
    other_id TEXT REFERENCES series (id),
    scheme TEXT NOT NULL,
    base TEXT,
    base_value BIGINT,
    base_of BIGINT,
    due TEXT,
    wording TEXT NOT NULL,
    since INTEGER,
    replaces TEXT REFERENCES target (id),
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CHECK ((amount IS NULL) = (amount_of IS NULL)),
    CHECK ((base_value IS NULL) = (base_of IS NULL))
);

CREATE INDEX target_goal ON target (goal_id);

CREATE TABLE target_series (
    target_id TEXT NOT NULL REFERENCES target (id),
    ordinal INTEGER NOT NULL,
    series_id TEXT NOT NULL REFERENCES series (id),
    revision INTEGER NOT NULL,
    PRIMARY KEY (target_id, ordinal)
);

CREATE TABLE goal_reading (
    goal_id TEXT NOT NULL PRIMARY KEY REFERENCES goal (id),
    target_id TEXT NOT NULL REFERENCES target (id),
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE goal_initiative (
    goal_id TEXT NOT NULL REFERENCES goal (id),
    initiative_id TEXT NOT NULL REFERENCES initiative (id),
    how TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (goal_id, initiative_id)
);
