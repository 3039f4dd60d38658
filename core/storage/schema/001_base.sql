-- Accounts with goals, status cards, budget, footnotes and change tables, and the history of every edit.

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    annex TEXT NOT NULL,
    addressee TEXT NOT NULL,
    introduction TEXT NOT NULL,
    assessment_heading TEXT NOT NULL,
    goals_heading TEXT NOT NULL,
    beyond_heading TEXT NOT NULL,
    budget_heading TEXT NOT NULL,
    budget_unit TEXT NOT NULL CHECK (budget_unit IN ('kr', 'tkr', 'mio')),
    budget_from INTEGER,
    budget_to INTEGER,
    revision INTEGER NOT NULL
);

CREATE TABLE goal (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE goal_assessment (
    goal_id TEXT NOT NULL REFERENCES goal (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    assessment TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    decision TEXT CHECK (decision IN ('keep', 'change', 'drop')),
    revision INTEGER NOT NULL,
    PRIMARY KEY (goal_id, account_id)
);

CREATE TABLE initiative (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE form (
    form_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (form_key, version)
);

CREATE TABLE card (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    initiative_id TEXT NOT NULL REFERENCES initiative (id),
    section TEXT NOT NULL CHECK (section IN ('goals', 'beyond')),
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved')),
    form_key TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (account_id, initiative_id),
    FOREIGN KEY (form_key, form_version) REFERENCES form (form_key, version)
);

CREATE TABLE answer (
    card_id TEXT NOT NULL REFERENCES card (id),
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (card_id, field)
);

CREATE TABLE budget_group (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    section TEXT NOT NULL CHECK (section IN ('goals', 'beyond')),
    title TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

CREATE INDEX budget_group_account ON budget_group (account_id);

CREATE TABLE budget_group_stated (
    group_id TEXT NOT NULL REFERENCES budget_group (id),
    budget_column TEXT NOT NULL,
    amount BIGINT,
    mark TEXT,
    revision INTEGER NOT NULL,
    PRIMARY KEY (group_id, budget_column),
    CHECK ((amount IS NULL) <> (mark IS NULL))
);

CREATE TABLE budget_row (
    id TEXT NOT NULL PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES budget_group (id),
    initiative_id TEXT REFERENCES initiative (id),
    title TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

CREATE INDEX budget_row_group ON budget_row (group_id);

CREATE TABLE budget_row_stated (
    row_id TEXT NOT NULL PRIMARY KEY REFERENCES budget_row (id),
    amount BIGINT,
    mark TEXT,
    revision INTEGER NOT NULL,
    CHECK ((amount IS NULL) <> (mark IS NULL))
);

CREATE TABLE budget_cell (
    row_id TEXT NOT NULL REFERENCES budget_row (id),
    year INTEGER NOT NULL,
    amount BIGINT,
    mark TEXT,
    revision INTEGER NOT NULL,
    PRIMARY KEY (row_id, year),
    CHECK ((amount IS NULL) <> (mark IS NULL))
);

CREATE TABLE footnote (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    mark TEXT NOT NULL,
    text TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE footnote_place (
    footnote_id TEXT NOT NULL REFERENCES footnote (id),
    row_id TEXT NOT NULL REFERENCES budget_row (id),
    budget_column TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (footnote_id, row_id, budget_column)
);

CREATE TABLE change_table (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    goal_id TEXT REFERENCES goal (id),
    title TEXT NOT NULL,
    from_year INTEGER,
    to_year INTEGER,
    revision INTEGER NOT NULL
);

CREATE TABLE change_row (
    table_id TEXT NOT NULL REFERENCES change_table (id),
    ordinal INTEGER NOT NULL,
    area_type TEXT NOT NULL,
    net_moves BIGINT NOT NULL,
    not_vacated BIGINT NOT NULL,
    total BIGINT NOT NULL,
    share_hundredths BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (table_id, ordinal)
);

CREATE TABLE history (
    seq BIGINT NOT NULL PRIMARY KEY,
    step TEXT NOT NULL,
    undoes TEXT,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    program TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    before_value TEXT,
    after_value TEXT,
    chain TEXT NOT NULL
);

CREATE INDEX history_subject ON history (subject, field);

CREATE INDEX history_step ON history (step);
