-- Budgets: versions with their prices, sites and funding sources, footnotes of columns and tables, accepted findings.

CREATE TABLE budget_version (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL CHECK (kind IN ('original', 'revised', 'decided')),
    name TEXT NOT NULL,
    prices TEXT CHECK (prices IN ('current', 'fixed')),
    price_year INTEGER,
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

CREATE INDEX budget_version_account ON budget_version (account_id);

ALTER TABLE account ADD COLUMN budget_version TEXT;

ALTER TABLE budget_group ADD COLUMN version_id TEXT REFERENCES budget_version (id);

ALTER TABLE footnote ADD COLUMN version_id TEXT REFERENCES budget_version (id);

CREATE INDEX footnote_account ON footnote (account_id);

CREATE TABLE budget_part (
    id TEXT NOT NULL PRIMARY KEY,
    row_id TEXT NOT NULL REFERENCES budget_row (id),
    name TEXT NOT NULL,
    funder TEXT CHECK (funder IN ('own', 'administration', 'ministry', 'fund', 'other')),
    in_kind INTEGER NOT NULL CHECK (in_kind IN (0, 1)),
    share_hundredths BIGINT,
    counted_in TEXT REFERENCES budget_row (id),
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

CREATE INDEX budget_part_row ON budget_part (row_id);

CREATE TABLE budget_part_amount (
    part_id TEXT NOT NULL REFERENCES budget_part (id),
    budget_column TEXT NOT NULL,
    amount BIGINT,
    mark TEXT,
    revision INTEGER NOT NULL,
    PRIMARY KEY (part_id, budget_column),
    CHECK ((amount IS NULL) <> (mark IS NULL))
);

CREATE TABLE footnote_head (
    footnote_id TEXT NOT NULL REFERENCES footnote (id),
    budget_column TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (footnote_id, budget_column)
);

CREATE TABLE acceptance (
    account_id TEXT NOT NULL REFERENCES account (id),
    finding TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    is_printed INTEGER NOT NULL CHECK (is_printed IN (0, 1)),
    revision INTEGER NOT NULL,
    PRIMARY KEY (account_id, finding)
);
