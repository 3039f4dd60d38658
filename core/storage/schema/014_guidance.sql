-- Whether an account prints the guidance of its questions.

ALTER TABLE account ADD COLUMN prints_guidance INTEGER;
