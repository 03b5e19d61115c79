-- Lines name their load, and published lines their snapshot, without a foreign key: checking it once a line took a
-- third of a large import, and the answer was the same a million times. What it guarded holds without it: lines are
-- written by one statement, in the transaction that adds their load or snapshot, and the application may neither
-- remove nor rename a load or a snapshot.
alter table live.budget_line drop constraint budget_line_place_id_load_id_fkey;
alter table public_record.budget_line drop constraint budget_line_place_id_snapshot_hash_fkey;
