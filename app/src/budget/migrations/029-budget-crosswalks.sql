-- Crosswalks of a town: where codes of one classification go, in another year or in a standard. What was said stands in
-- versions that nobody changes. One is in force from the moment in which it is published until it is replaced or
-- withdrawn, so that a figure of a moment is computed with what was in force then. Of one target (a classification of the
-- town itself, or a standard) only one is in force at a time: otherwise a code could go to two places at once.
create table live.budget_crosswalk (
  place_id     uuid not null references live.place,
  crosswalk_id uuid not null,
  version      integer not null default 1,
  primary key (place_id, crosswalk_id)
);

create table live.budget_crosswalk_version (
  place_id     uuid not null references live.place,
  crosswalk_id uuid not null,
  no           integer not null,
  document     jsonb not null,
  reason       text not null check (length(reason) between 1 and 500),
  person_id    uuid not null,
  kept_at      timestamptz not null default now(),
  primary key (place_id, crosswalk_id, no),
  foreign key (place_id, crosswalk_id) references live.budget_crosswalk (place_id, crosswalk_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

create table live.budget_crosswalk_force (
  place_id     uuid not null references live.place,
  force_id     uuid not null,
  crosswalk_id uuid not null,
  no           integer not null,
  -- A classification of the town, or a standard: what its codes become.
  target       text not null,
  since        timestamptz not null,
  until        timestamptz check (until >= since),
  primary key (place_id, force_id),
  foreign key (place_id, crosswalk_id, no) references live.budget_crosswalk_version (place_id, crosswalk_id, no)
);
create unique index budget_crosswalk_one_in_force on live.budget_crosswalk_force (place_id, target) where until is null;

-- Sums of a published budget as a crosswalk in force has its codes: which code of the town's went into which, with the
-- same marks as public_record.budget_sum. A projection, made from the public lines and gone with them.
create table public_record.budget_crossed (
  place_id      uuid not null,
  snapshot_hash text not null,
  target        text not null,
  -- '' where no row speaks of the town's code.
  code          text not null,
  source        text not null,
  counted       boolean not null,
  contingency   boolean not null,
  interest      boolean not null,
  lines         integer not null,
  original      bigint,
  amended       bigint,
  authorised    bigint,
  committed     bigint,
  executed      bigint,
  paid          bigint,
  primary key (place_id, snapshot_hash, target, code, source, counted, contingency, interest)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['live.budget_crosswalk', 'live.budget_crosswalk_version',
    'live.budget_crosswalk_force', 'public_record.budget_crossed'] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;
create policy everyone_reads on public_record.budget_crossed for select to groundwork_public using (true);

grant select, insert, update (version) on live.budget_crosswalk to groundwork_app;
grant select, insert on live.budget_crosswalk_version to groundwork_app;
grant select, insert, update (until) on live.budget_crosswalk_force to groundwork_app;
grant select, insert, delete on public_record.budget_crossed to groundwork_app;
grant select on public_record.budget_crossed to groundwork_public;
