-- Frameworks that somebody is still at. Nothing goes by them: an assessment begins with one that is kept.
create table live.framework_draft (
  place_id    uuid not null references live.place,
  draft_id    uuid not null,
  -- Raised by every change, so that nobody keeps, or takes back, what they did not see.
  version     integer not null default 1,
  title       text not null check (length(title) between 1 and 2000),
  document    jsonb not null,
  -- As it was before the last change; null where there is nothing to take back.
  previous    jsonb,
  -- What it began from: framework and version, as in `pefa@2016`.
  begun_from  text not null check (length(begun_from) between 3 and 170),
  person_id   uuid not null,
  begun_at    timestamptz not null,
  changed_at  timestamptz not null,
  -- Kept as a version, or given up.
  ended_at    timestamptz,
  primary key (place_id, draft_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

alter table live.framework_draft enable row level security;
alter table live.framework_draft force row level security;
create policy own_place on live.framework_draft to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));
grant select, insert, update (version, title, document, previous, changed_at, ended_at) on live.framework_draft
  to groundwork_app;
