-- What people keep for themselves while they work: views of lists, and what they had typed. None of it is an act, so
-- none of it is in the record. (docs/decisions/lists.md, docs/decisions/drafts-and-conflicts.md)

-- A sorting, filter and choice of columns of one list, under a name. Removed ones wait a day for an undo.
create table live.saved_view (
  place_id   uuid not null references live.place,
  view_id    uuid not null,
  list       text not null check (length(list) between 1 and 80),
  person_id  uuid not null,
  name       text not null check (length(name) between 1 and 80),
  shared     boolean not null default false,
  settings   jsonb not null check (jsonb_typeof(settings) = 'object' and octet_length(settings::text) <= 8000),
  saved_at   timestamptz not null default now(),
  removed_at timestamptz,
  primary key (place_id, view_id)
);
create unique index one_view_of_a_name on live.saved_view (place_id, list, person_id, name) where removed_at is null;

-- Which view a person wants a list to open with.
create table live.first_view (
  place_id  uuid not null references live.place,
  list      text not null,
  person_id uuid not null,
  view_id   uuid not null,
  primary key (place_id, list, person_id)
);

-- A form as somebody left it. Never its files, never a password; 30 days.
create table live.draft (
  place_id     uuid not null references live.place,
  person_id    uuid not null,
  form         text not null check (length(form) between 1 and 200),
  subject      text not null check (length(subject) <= 200),
  fields       jsonb not null check (jsonb_typeof(fields) = 'object' and octet_length(fields::text) <= 600000),
  base_version text,
  at           timestamptz not null default now(),
  primary key (place_id, person_id, form, subject)
);
create index draft_by_age on live.draft (place_id, at);

-- A form that was sent after its session had ended, sealed with a key that only the sender's browser has.
create table sign_in.parked_form (
  id         uuid primary key,
  sealed     bytea not null check (octet_length(sealed) <= 200000),
  expires_at timestamptz not null
);
create index parked_form_by_age on sign_in.parked_form (expires_at);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['live.saved_view', 'live.first_view', 'live.draft'] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;

grant select, insert, delete, update (name, shared, settings, saved_at, removed_at) on live.saved_view to groundwork_app;
grant select, insert, delete, update (view_id) on live.first_view to groundwork_app;
grant select, insert, delete, update (fields, base_version, at) on live.draft to groundwork_app;
grant select, insert, delete on sign_in.parked_form to groundwork_app;
