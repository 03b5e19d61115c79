-- The days on which a year's budget came before the council and was adopted by it: what PEFA asks for in PI-17.3 and PI-18.3.
-- They are of the year, not of a side of it: a council adopts what is spent and what is expected in one.

-- Every state that was kept, the newest last. One without a day took back what was said before.
create table live.budget_adoption (
  place_id     uuid not null references live.place,
  year         integer not null check (year between 1900 and 2200),
  version      integer not null check (version > 0),
  submitted_on date,
  adopted_on   date,
  -- What says so: the minutes, the gazette, a link.
  source       text not null check (length(source) between 1 and 500),
  -- Why a day that stood was changed.
  reason       text check (length(reason) between 1 and 500),
  post         text not null,
  person_id    uuid not null,
  kept_at      timestamptz not null,
  primary key (place_id, year, version),
  foreign key (place_id, person_id) references live.person (place_id, person_id),
  check (adopted_on >= submitted_on),
  check (version > 1 or num_nonnulls(submitted_on, adopted_on) > 0)
);

alter table live.budget_adoption enable row level security;
alter table live.budget_adoption force row level security;
create policy own_place on live.budget_adoption to groundwork_app
  using (place_id = (select live.current_place()))
  with check (place_id = (select live.current_place()));

grant select, insert on live.budget_adoption to groundwork_app;
