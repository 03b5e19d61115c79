-- The ground every slice stands on. Run as groundwork_owner, which is no superuser.
-- Rules a test reads off the result: every tenant table has place_id first in its primary key, its unique
-- keys and its foreign keys to other tenant tables, and row-level security forced.

create schema live;
create schema sign_in;
create schema public_record;
create schema ledger;

grant usage on schema live, sign_in, public_record to groundwork_app;
grant usage on schema ledger to groundwork_app, groundwork_ledger;
grant usage on schema public_record to groundwork_public;

-- The tenant of the running transaction. After a commit the setting is an empty string, never null.
create function live.current_place() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('groundwork.place', true), '')::uuid;
grant execute on function live.current_place() to groundwork_app;

-- A municipality, or the programme itself, which is a place with posts and a record of its own.
-- A reference table: everyone may see which places exist, each place alone writes its row.
create table live.place (
  place_id   uuid primary key,
  kind       text not null check (kind in ('programme', 'municipality')),
  code       text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
  name       text not null check (length(name) between 1 and 200),
  currency   text not null check (currency ~ '^[A-Z]{3}$'),
  is_example boolean not null default false,
  version    integer not null default 1,
  added_at   timestamptz not null default now()
);
create unique index one_programme on live.place (kind) where kind = 'programme';

-- The golden thread: every item of every slice, and what joins two of them.
create table live.thread_item (
  place_id uuid not null references live.place,
  item_id  uuid not null,
  kind     text not null,
  title    text not null,
  added_at timestamptz not null default now(),
  primary key (place_id, item_id)
);

create table live.thread_link (
  place_id uuid not null references live.place,
  from_id  uuid not null,
  relation text not null,
  to_id    uuid not null,
  added_at timestamptz not null default now(),
  primary key (place_id, from_id, relation, to_id),
  foreign key (place_id, from_id) references live.thread_item (place_id, item_id),
  foreign key (place_id, to_id) references live.thread_item (place_id, item_id)
);
create index thread_link_back on live.thread_link (place_id, to_id);

-- A figure somebody relies on, frozen: what formula, over what, from which inputs, with which answer.
create table live.measure_run (
  place_id        uuid not null references live.place,
  run_id          uuid not null,
  measure         text not null,
  formula_version integer not null,
  period_from     integer not null,
  period_to       integer not null,
  as_of           timestamptz not null,
  inputs          jsonb not null,
  result          jsonb not null,
  rows_hash       text not null,
  frozen_at       timestamptz not null default now(),
  primary key (place_id, run_id),
  foreign key (place_id, run_id) references live.thread_item (place_id, item_id)
);

-- A request is answered once: a repeat gets the stored answer, and changes nothing.
-- Deferred, because the request that adds a place is noted before the place stands.
create table live.request_answer (
  place_id   uuid not null references live.place deferrable initially deferred,
  request_id uuid not null,
  person_id  uuid not null,
  action     text not null,
  input_hash text not null,
  answer     jsonb,
  at         timestamptz not null default now(),
  primary key (place_id, request_id)
);

-- Private notes of refusals, one row a minute for each who, what and why, so that a flood stays small.
create table live.refusal (
  place_id    uuid not null references live.place,
  identity_id text not null,
  what        text not null,
  code        text not null,
  minute      timestamptz not null,
  times       integer not null default 1,
  primary key (place_id, identity_id, what, code, minute)
);

-- The record of acts before it is sequenced. The application adds and can neither read, change nor remove.
create table ledger.pending (
  place_id     uuid not null references live.place,
  entry_id     uuid not null,
  act          text not null,
  confidential boolean not null,
  body         text not null check (octet_length(body) <= 65535),
  salt         bytea check ((salt is not null) = confidential),
  leaf_hash    bytea not null check (octet_length(leaf_hash) = 32),
  at           timestamptz not null default now(),
  primary key (place_id, entry_id)
);

-- What is published. A snapshot is addressed by the hash of its bytes; a withdrawn one keeps all but its bytes.
create table public_record.snapshot (
  place_id         uuid not null references live.place,
  hash             text not null check (hash ~ '^sha256:[0-9a-f]{64}$'),
  kind             text not null,
  key              text not null,
  format           integer not null,
  bytes            bytea,
  entry_id         uuid not null,
  entry_hash       text not null,
  published_at     timestamptz not null default now(),
  withdrawn_at     timestamptz,
  withdrawn_reason text,
  primary key (place_id, hash),
  check ((bytes is null) = (withdrawn_at is not null)),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);

-- Long snapshots list parts, each addressed by its own hash, so that neither writing nor reading holds all of them.
create table public_record.snapshot_part (
  place_id      uuid not null references live.place,
  snapshot_hash text not null,
  part          integer not null,
  hash          text not null,
  bytes         bytea not null,
  primary key (place_id, snapshot_hash, part),
  foreign key (place_id, snapshot_hash) references public_record.snapshot (place_id, hash)
);

create table public_record.current (
  place_id uuid not null references live.place,
  kind     text not null,
  key      text not null,
  hash     text not null,
  since    timestamptz not null default now(),
  primary key (place_id, kind, key),
  foreign key (place_id, hash) references public_record.snapshot (place_id, hash)
);

-- Projection of the newest snapshot of each place: what the list of places and every page's head need.
create table public_record.place (
  place_id   uuid primary key references live.place,
  code       text not null,
  name       text not null,
  currency   text not null,
  is_example boolean not null,
  hash       text not null
);

-- Row-level security: the place of the transaction, and no other.
do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.thread_item', 'live.thread_link', 'live.measure_run', 'live.request_answer', 'live.refusal'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;

  foreach tenant_table in array array[
    'public_record.snapshot', 'public_record.snapshot_part', 'public_record.current', 'public_record.place'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
    execute format('create policy everyone_reads on %s for select to groundwork_public using (true)', tenant_table);
  end loop;
end $$;

alter table live.place enable row level security;
alter table live.place force row level security;
create policy everyone_sees on live.place for select to groundwork_app using (true);
create policy own_place_adds on live.place for insert to groundwork_app
  with check (place_id = (select live.current_place()));
create policy own_place_changes on live.place for update to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));

alter table ledger.pending enable row level security;
alter table ledger.pending force row level security;
create policy own_place_adds on ledger.pending for insert to groundwork_app
  with check (place_id = (select live.current_place()));
create policy sequencer_reads on ledger.pending for select to groundwork_ledger using (true);
create policy sequencer_takes on ledger.pending for delete to groundwork_ledger using (true);

grant select, insert on live.place, live.thread_item, live.thread_link, live.measure_run to groundwork_app;
grant update (name, version) on live.place to groundwork_app;
grant select, insert, update (answer) on live.request_answer to groundwork_app;
grant select, insert, update (times) on live.refusal to groundwork_app;
grant insert on ledger.pending to groundwork_app;
grant select, delete on ledger.pending to groundwork_ledger;

grant select, insert on public_record.snapshot, public_record.snapshot_part, public_record.current, public_record.place to groundwork_app;
grant update (bytes, withdrawn_at, withdrawn_reason) on public_record.snapshot to groundwork_app;
grant update (hash, since) on public_record.current to groundwork_app;
grant delete on public_record.current, public_record.snapshot_part, public_record.place to groundwork_app;
grant update (code, name, currency, is_example, hash) on public_record.place to groundwork_app;
grant select on public_record.snapshot, public_record.snapshot_part, public_record.current, public_record.place to groundwork_public;
