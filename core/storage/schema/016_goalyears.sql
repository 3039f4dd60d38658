-- What earlier accounts had of things that live over the years; closed goals, and outer circumstances of an assessment.

CREATE TABLE kept (
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    year INTEGER NOT NULL,
    value TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (subject, kind, field, year)
);

ALTER TABLE goal_assessment ADD COLUMN circumstances TEXT;
ALTER TABLE goal_assessment ADD COLUMN is_closed INTEGER CHECK (is_closed = 1);
ALTER TABLE goal_assessment ADD COLUMN final_measurement TEXT;
ALTER TABLE goal_assessment ADD COLUMN final_reservation TEXT;
ALTER TABLE goal_assessment ADD COLUMN replaced_by TEXT;
