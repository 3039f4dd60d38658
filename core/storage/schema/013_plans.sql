-- Development plans of areas, where an officer says when one began or was ended.

ALTER TABLE area ADD COLUMN plan_from TEXT;
ALTER TABLE area ADD COLUMN plan_until TEXT;
