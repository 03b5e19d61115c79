-- Budgets and outturns. What a file said is kept as it said it: a load is one reading of one file, a line is one
-- line of it, and each phase column (original, amended, executed ...) is a fact with the date that the load states
-- for that phase. Nothing is overwritten: a correction is a later load, and the newest load that speaks of a phase
-- answers for it. (docs/decisions/budget-facts.md)

create table live.budget_mapping (
  place_id   uuid not null references live.place,
  mapping_id uuid not null,
  sha256     text not null,
  document   jsonb not null,
  added_at   timestamptz not null default now(),
  primary key (place_id, mapping_id),
  unique (place_id, sha256)
);

create table live.budget_file (
  place_id uuid not null references live.place,
  file_id  uuid not null,
  name     text not null,
  bytes    bigint not null,
  sha256   text not null,
  primary key (place_id, file_id),
  unique (place_id, sha256),
  foreign key (place_id, file_id) references live.thread_item (place_id, item_id)
);

create table live.budget (
  place_id  uuid not null references live.place,
  budget_id uuid not null,
  year      integer not null check (year between 1900 and 2200),
  side      text not null check (side in ('expenditure', 'revenue')),
  version   integer not null default 1,
  primary key (place_id, budget_id),
  unique (place_id, year, side),
  foreign key (place_id, budget_id) references live.thread_item (place_id, item_id)
);

create table live.budget_load (
  place_id       uuid not null references live.place,
  load_id        uuid not null,
  budget_id      uuid not null,
  load_no        integer not null,
  file_id        uuid not null,
  mapping_id     uuid not null,
  person_id      uuid not null,
  loaded_at      timestamptz not null default now(),
  lines          integer not null,
  excluded_lines integer not null,
  digest         text not null,
  correction     text,
  primary key (place_id, load_id),
  unique (place_id, budget_id, load_no),
  foreign key (place_id, budget_id) references live.budget (place_id, budget_id),
  foreign key (place_id, file_id) references live.budget_file (place_id, file_id),
  foreign key (place_id, mapping_id) references live.budget_mapping (place_id, mapping_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);
create index budget_load_digest on live.budget_load (place_id, digest);

create table live.budget_load_phase (
  place_id uuid not null references live.place,
  load_id  uuid not null,
  phase    text not null check (phase in ('original', 'amended', 'authorised', 'committed', 'executed', 'paid')),
  as_of    date not null,
  primary key (place_id, load_id, phase),
  foreign key (place_id, load_id) references live.budget_load (place_id, load_id)
);

-- Lines name their load, and published lines their snapshot, without a foreign key: checking it once a line took a
-- third of a large import, and the answer was the same a million times. What it guarded holds without it: lines are
-- written by one statement, in the transaction that adds their load or snapshot, and the application may neither
-- remove nor rename a load or a snapshot.
create table live.budget_line (
  place_id       uuid not null,
  load_id        uuid not null,
  line           integer not null,
  key            text not null,
  administrative text,
  functional     text,
  programme      text,
  economic       text,
  fund           text,
  project        text,
  exclusion      smallint,
  contingency    boolean not null,
  interest       boolean not null,
  original       bigint,
  amended        bigint,
  authorised     bigint,
  committed      bigint,
  executed       bigint,
  paid           bigint,
  primary key (place_id, load_id, line)
);

-- The chart of accounts as each file labels it; labels change from year to year and each year keeps its own.
create table live.budget_code (
  place_id       uuid not null references live.place,
  load_id        uuid not null,
  classification text not null,
  code           text not null,
  label          text not null,
  primary key (place_id, load_id, classification, code),
  foreign key (place_id, load_id) references live.budget_load (place_id, load_id)
);

-- Projection of published budgets: one row a line, so that pages can filter and page. Rebuilt from snapshots.
create table public_record.budget_line (
  place_id       uuid not null,
  snapshot_hash  text not null,
  file           smallint not null,
  line           integer not null,
  administrative text,
  functional     text,
  programme      text,
  economic       text,
  fund           text,
  project        text,
  exclusion      smallint,
  contingency    boolean not null,
  interest       boolean not null,
  original       bigint,
  amended        bigint,
  authorised     bigint,
  committed      bigint,
  executed       bigint,
  paid           bigint,
  primary key (place_id, snapshot_hash, file, line)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.budget_mapping', 'live.budget_file', 'live.budget', 'live.budget_load', 'live.budget_load_phase',
    'live.budget_line', 'live.budget_code', 'public_record.budget_line'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;
create policy everyone_reads on public_record.budget_line for select to groundwork_public using (true);

grant select, insert on live.budget_mapping, live.budget_file, live.budget, live.budget_load, live.budget_load_phase,
  live.budget_line, live.budget_code to groundwork_app;
grant update (version) on live.budget to groundwork_app;
grant select, insert, delete on public_record.budget_line to groundwork_app;
grant select on public_record.budget_line to groundwork_public;
