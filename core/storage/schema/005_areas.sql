-- Housing areas: names, divisions, figures by source, published lists, rules that were changed.

CREATE TABLE area (
    id TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE CHECK (number > 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('area', 'division', 'region', 'nation')),
    part_of TEXT REFERENCES area (id),
    from_day TEXT,
    until_day TEXT,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE area_alias (
    area_id TEXT NOT NULL REFERENCES area (id),
    ordinal INTEGER NOT NULL,
    alias TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (area_id, ordinal)
);

CREATE TABLE area_successor (
    area_id TEXT NOT NULL REFERENCES area (id),
    successor_id TEXT NOT NULL REFERENCES area (id),
    revision INTEGER NOT NULL,
    PRIMARY KEY (area_id, successor_id)
);

CREATE TABLE area_initiative (
    area_id TEXT NOT NULL REFERENCES area (id),
    initiative_id TEXT NOT NULL REFERENCES initiative (id),
    revision INTEGER NOT NULL,
    PRIMARY KEY (area_id, initiative_id)
);

CREATE TABLE indicator (
    indicator_key TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE CHECK (number > 0),
    title TEXT NOT NULL,
    population TEXT NOT NULL,
    unit TEXT NOT NULL,
    whole TEXT NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE figure_source (
    id TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE CHECK (number > 0),
    title TEXT NOT NULL,
    table_id TEXT NOT NULL,
    fetched TEXT,
    vintage TEXT,
    is_illustrative INTEGER NOT NULL CHECK (is_illustrative IN (0, 1)),
    is_typed INTEGER NOT NULL CHECK (is_typed IN (0, 1)),
    figures BIGINT NOT NULL,
    digest TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
    revision INTEGER NOT NULL
);

CREATE TABLE area_figure (
    source INTEGER NOT NULL,
    area INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value BIGINT NOT NULL,
    of_value BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (source, area, indicator, year)
) WITHOUT ROWID;

CREATE TABLE designation_list (
    id TEXT NOT NULL PRIMARY KEY,
    scheme TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    published TEXT,
    source TEXT NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE designation (
    list_id TEXT NOT NULL REFERENCES designation_list (id),
    area_id TEXT NOT NULL REFERENCES area (id),
    class_key TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (list_id, area_id)
);

CREATE TABLE scheme (
    scheme_key TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE setting (
    setting_key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    revision INTEGER NOT NULL
);
