-- The sums of budget groups per year, kept by triggers, so that all accounts can be shown at once.

CREATE TABLE budget_sum (
    group_id TEXT NOT NULL REFERENCES budget_group (id),
    year INTEGER NOT NULL,
    amount_high BIGINT NOT NULL,
    amount_low BIGINT NOT NULL,
    numbers BIGINT NOT NULL,
    marks BIGINT NOT NULL,
    PRIMARY KEY (group_id, year)
) WITHOUT ROWID;

INSERT INTO budget_sum (group_id, year, amount_high, amount_low, numbers, marks)
SELECT r.group_id, c.year, coalesce(sum(c.amount >> 32), 0), coalesce(sum(c.amount & 4294967295), 0),
       count(c.amount), count(c.mark)
FROM budget_cell c JOIN budget_row r ON r.id = c.row_id
GROUP BY r.group_id, c.year;

CREATE TRIGGER budget_cell_came AFTER INSERT ON budget_cell
BEGIN
    INSERT INTO budget_sum (group_id, year, amount_high, amount_low, numbers, marks)
    SELECT group_id, new.year, coalesce(new.amount >> 32, 0), coalesce(new.amount & 4294967295, 0),
           new.amount IS NOT NULL, new.amount IS NULL
    FROM budget_row WHERE id = new.row_id
    ON CONFLICT (group_id, year) DO UPDATE SET
        amount_high = amount_high + excluded.amount_high, amount_low = amount_low + excluded.amount_low,
        numbers = numbers + excluded.numbers, marks = marks + excluded.marks;
END;

CREATE TRIGGER budget_cell_changed AFTER UPDATE OF amount ON budget_cell
BEGIN
    UPDATE budget_sum SET
        amount_high = amount_high + coalesce(new.amount >> 32, 0) - coalesce(old.amount >> 32, 0),
        amount_low = amount_low + coalesce(new.amount & 4294967295, 0) - coalesce(old.amount & 4294967295, 0),
        numbers = numbers + (new.amount IS NOT NULL) - (old.amount IS NOT NULL),
        marks = marks + (new.amount IS NULL) - (old.amount IS NULL)
    WHERE group_id = (SELECT group_id FROM budget_row WHERE id = new.row_id) AND year = new.year;
END;

CREATE TRIGGER budget_cell_went AFTER DELETE ON budget_cell
BEGIN
    UPDATE budget_sum SET
        amount_high = amount_high - coalesce(old.amount >> 32, 0),
        amount_low = amount_low - coalesce(old.amount & 4294967295, 0),
        numbers = numbers - (old.amount IS NOT NULL), marks = marks - (old.amount IS NULL)
    WHERE group_id = (SELECT group_id FROM budget_row WHERE id = old.row_id) AND year = old.year;
    DELETE FROM budget_sum
    WHERE group_id = (SELECT group_id FROM budget_row WHERE id = old.row_id) AND year = old.year
        AND numbers = 0 AND marks = 0;
END;

CREATE TRIGGER budget_row_moved AFTER UPDATE OF group_id ON budget_row WHEN old.group_id <> new.group_id
BEGIN
    INSERT INTO budget_sum (group_id, year, amount_high, amount_low, numbers, marks)
    SELECT new.group_id, year, coalesce(amount >> 32, 0), coalesce(amount & 4294967295, 0),
           amount IS NOT NULL, amount IS NULL
    FROM budget_cell WHERE row_id = new.id
    ON CONFLICT (group_id, year) DO UPDATE SET
        amount_high = amount_high + excluded.amount_high, amount_low = amount_low + excluded.amount_low,
        numbers = numbers + excluded.numbers, marks = marks + excluded.marks;
    INSERT INTO budget_sum (group_id, year, amount_high, amount_low, numbers, marks)
    SELECT old.group_id, year, -coalesce(amount >> 32, 0), -coalesce(amount & 4294967295, 0),
           -(amount IS NOT NULL), -(amount IS NULL)
    FROM budget_cell WHERE row_id = new.id
    ON CONFLICT (group_id, year) DO UPDATE SET
        amount_high = amount_high + excluded.amount_high, amount_low = amount_low + excluded.amount_low,
        numbers = numbers + excluded.numbers, marks = marks + excluded.marks;
    DELETE FROM budget_sum WHERE group_id = old.group_id AND numbers = 0 AND marks = 0;
END;

CREATE INDEX budget_part_counted_in ON budget_part (counted_in) WHERE counted_in IS NOT NULL;
