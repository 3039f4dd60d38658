-- Whom a goal speaks of, and why figures of others may stand in for them.

ALTER TABLE target ADD COLUMN population TEXT;
ALTER TABLE target ADD COLUMN stand_in TEXT;
