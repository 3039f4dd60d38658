-- Whom a goal speaks of, and why figures of others may stand in for them.

ALTER TABLE target ADD COLUMN population TEXT NOT NULL DEFAULT '';
ALTER TABLE target ADD COLUMN stand_in TEXT NOT NULL DEFAULT '';
