-- The log of each place, in the order that the sequencer gave it (RFC 9162, C2SP tlog-tiles). Everybody may read it; the
-- role groundwork_ledger alone adds to it; nobody changes or removes a leaf. Files of the log (tiles, bundles) are not kept
-- but made from these rows: a full tile of hashes is 256 leaf hashes, or 256 roots of the tiles below it.

create table public_record.log (
  place_id      uuid primary key references live.place,
  -- Names the log for ever, also after it moved: a URL without its scheme (C2SP tlog-checkpoint).
  origin        text not null check (origin ~ '^[^[:space:]+]{1,200}$'),
  size          bigint not null default 0,
  root          bytea not null check (octet_length(root) = 32),
  -- The newest size that was signed, and the newest that the programme's log names.
  signed_size   bigint not null default 0,
  anchored_size bigint not null default 0,
  anchored_at   timestamptz,
  -- Why the sequencer refuses to sign: what it had signed before is not what it finds.
  alarm         text,
  check (anchored_size <= signed_size and signed_size <= size)
);

create table public_record.log_leaf (
  place_id  uuid not null references public_record.log,
  idx       bigint not null check (idx >= 0),
  -- None for what the sequencer adds itself: sealed batches, checkpoints of places.
  entry_id  uuid,
  body      text not null check (octet_length(body) <= 65535),
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  primary key (place_id, idx)
);
create unique index log_leaf_entry on public_record.log_leaf (place_id, entry_id);

create table public_record.log_tile (
  place_id uuid not null references public_record.log,
  level    smallint not null,
  n        bigint not null,
  root     bytea not null check (octet_length(root) = 32),
  primary key (place_id, level, n)
);

create table public_record.log_checkpoint (
  place_id  uuid not null references public_record.log,
  size      bigint not null,
  root      bytea not null check (octet_length(root) = 32),
  -- The signed note, once it is signed. A size that was overtaken before it could be signed has none.
  note      text,
  at        timestamptz not null default now(),
  primary key (place_id, size)
);

-- Confidential entries once their commitment stands in the log: leaf idx of the log holds the root of the tree over the
-- salted hashes of the batch, in the order of the hashes. Without the row nobody can tell what a hash commits to.
create table ledger.sealed (
  place_id  uuid not null,
  entry_id  uuid not null,
  batch_idx bigint not null,
  position  integer not null,
  act       text not null,
  body      text not null,
  salt      bytea not null,
  leaf_hash bytea not null,
  at        timestamptz not null,
  primary key (place_id, entry_id),
  unique (place_id, batch_idx, position),
  foreign key (place_id, batch_idx) references public_record.log_leaf (place_id, idx)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'public_record.log', 'public_record.log_leaf', 'public_record.log_tile', 'public_record.log_checkpoint'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s for select to groundwork_app using (place_id = (select live.current_place()))',
      tenant_table);
    execute format('create policy everyone_reads on %s for select to groundwork_public using (true)', tenant_table);
    execute format('create policy sequencer_reads on %s for select to groundwork_ledger using (true)', tenant_table);
    execute format('create policy sequencer_adds on %s for insert to groundwork_ledger with check (true)', tenant_table);
  end loop;
end $$;

create policy sequencer_goes_on on public_record.log for update to groundwork_ledger using (true) with check (true);
create policy sequencer_signs on public_record.log_checkpoint for update to groundwork_ledger
  using (note is null) with check (true);

alter table ledger.sealed enable row level security;
alter table ledger.sealed force row level security;
create policy own_place on ledger.sealed for select to groundwork_app
  using (place_id = (select live.current_place()));
create policy sequencer_reads on ledger.sealed for select to groundwork_ledger using (true);
create policy sequencer_adds on ledger.sealed for insert to groundwork_ledger with check (true);

-- The log names its place by code, in entries and in its origin.
create policy sequencer_sees on live.place for select to groundwork_ledger using (true);
grant usage on schema live, public_record to groundwork_ledger;
grant select (place_id, kind, code) on live.place to groundwork_ledger;

grant select on public_record.log, public_record.log_leaf, public_record.log_tile, public_record.log_checkpoint
  to groundwork_app, groundwork_public, groundwork_ledger;
grant insert on public_record.log, public_record.log_leaf, public_record.log_tile, public_record.log_checkpoint
  to groundwork_ledger;
grant update (size, root, signed_size, anchored_size, anchored_at, alarm) on public_record.log to groundwork_ledger;
grant update (note) on public_record.log_checkpoint to groundwork_ledger;
grant select on ledger.sealed to groundwork_app;
grant select, insert on ledger.sealed to groundwork_ledger;
-- Entries of one act stand in the log as they were recorded.
alter table ledger.pending add column position smallint not null default 0;
create index pending_in_order on ledger.pending (confidential, at, position, entry_id);
