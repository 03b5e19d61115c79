-- Files that were sent and wait for their sender's word, of every slice that reads files: they wait in one table, each
-- with what it is about. (What it holds is said in 026-budget-intake.sql.)
-- ends older programs: what was sent stands under another name
alter table live.budget_intake rename to intake;
alter table live.intake rename constraint budget_intake_pkey to intake_pkey;
alter index live.budget_intake_by_age rename to intake_by_age;

-- Whatever waits now was sent to be read as a budget.
alter table live.intake add column what text not null default 'budget' check (what in ('budget', 'payments'));
alter table live.intake alter column what drop default;
