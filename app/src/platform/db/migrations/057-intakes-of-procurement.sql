-- Procurement records are looked at before they are kept, as budgets and payments are: they wait in the same table.
-- ends older programs: what waits may be of a kind that they do not know
alter table live.intake drop constraint intake_what_check;
alter table live.intake add constraint intake_what_check check (what in ('budget', 'payments', 'procurement'));
