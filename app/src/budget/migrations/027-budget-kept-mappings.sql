-- Mappings kept under a name for next month's file. What was said of one stands in versions, which nobody changes;
-- the newest one whose days fit is the one that is offered.
create table live.budget_kept_mapping (
  place_id    uuid not null references live.place,
  kept_id     uuid not null,
  name        text not null check (length(name) between 1 and 120),
  version     integer not null default 1,
  -- The place and the name it was copied from: {"code", "place", "name"}.
  copied_from jsonb,
  retired_at  timestamptz,
  primary key (place_id, kept_id)
);

create table live.budget_kept_version (
  place_id   uuid not null references live.place,
  kept_id    uuid not null,
  no         integer not null,
  document   jsonb not null,
  -- The names of the columns it was kept with: a file with the same ones looks like last month's.
  header     jsonb not null,
  valid_from date,
  valid_until date check (valid_until >= valid_from),
  person_id  uuid not null,
  kept_at    timestamptz not null default now(),
  primary key (place_id, kept_id, no),
  foreign key (place_id, kept_id) references live.budget_kept_mapping (place_id, kept_id)
);

-- What a municipality lets the others of the programme see and copy: a mapping and its name, nothing of its budgets.
create table live.budget_shared_mapping (
  place_id   uuid not null references live.place,
  kept_id    uuid not null,
  name       text not null,
  document   jsonb not null,
  header     jsonb not null,
  shared_at  timestamptz not null default now(),
  primary key (place_id, kept_id),
  foreign key (place_id, kept_id) references live.budget_kept_mapping (place_id, kept_id)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['live.budget_kept_mapping', 'live.budget_kept_version', 'live.budget_shared_mapping'] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
  end loop;
  foreach tenant_table in array array['live.budget_kept_mapping', 'live.budget_kept_version'] loop
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;
create policy everyone_sees on live.budget_shared_mapping for select to groundwork_app using (true);
create policy own_place_shares on live.budget_shared_mapping for insert to groundwork_app
  with check (place_id = (select live.current_place()));
create policy own_place_changes on live.budget_shared_mapping for update to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));
create policy own_place_takes_back on live.budget_shared_mapping for delete to groundwork_app
  using (place_id = (select live.current_place()));

grant select, insert, update (name, version, retired_at) on live.budget_kept_mapping to groundwork_app;
grant select, insert on live.budget_kept_version to groundwork_app;
grant select, insert, delete, update (name, document, header, shared_at) on live.budget_shared_mapping to groundwork_app;
