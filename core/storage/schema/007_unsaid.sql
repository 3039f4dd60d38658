-- What a source does not say: who makes a follow-up, the stage of a budget. Null where it does, in the column beside it.

ALTER TABLE follow_up ADD COLUMN is_evaluator_unsaid INTEGER CHECK (is_evaluator_unsaid = 1);

ALTER TABLE budget_version ADD COLUMN is_kind_unsaid INTEGER CHECK (is_kind_unsaid = 1);
