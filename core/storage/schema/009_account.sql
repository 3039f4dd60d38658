-- Of an account who gives it and the day it is of, the texts of its sections, and the year its introduction is from.

ALTER TABLE account ADD COLUMN sender TEXT;
ALTER TABLE account ADD COLUMN dated TEXT;
ALTER TABLE account ADD COLUMN introduction_from INTEGER;
ALTER TABLE account ADD COLUMN goals_text TEXT;
ALTER TABLE account ADD COLUMN beyond_text TEXT;
ALTER TABLE account ADD COLUMN budget_text TEXT;
