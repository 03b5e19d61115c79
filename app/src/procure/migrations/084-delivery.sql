-- By when a contract was to be finished and when it was, what it was to cost at first and at last, and whether it was changed:
-- of contracts alone, as far as their records say. Rows that were made before have none of it until they are made again.
alter table public_record.procure_contract
  add column due_on       date,
  add column done_on      date,
  add column amended      boolean not null default false,
  -- Minor units of the contract's currency, where both are known in it.
  add column first_amount bigint,
  add column final_amount bigint;

-- By which program the rows of a snapshot were made: those of an earlier one are made again, from the same parts.
create table public_record.procure_projection (
  place_id      uuid not null,
  snapshot_hash text not null,
  version       integer not null,
  primary key (place_id, snapshot_hash)
);
alter table public_record.procure_projection enable row level security;
alter table public_record.procure_projection force row level security;
create policy own_place on public_record.procure_projection to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));
create policy everyone_reads on public_record.procure_projection for select to groundwork_public using (true);
grant select, insert, delete on public_record.procure_projection to groundwork_app;
grant select on public_record.procure_projection to groundwork_public;
