-- Reports within the year. A load that speaks of a part of its year has a row here; one that has none speaks of all of it.
-- Figures run from `since`, or from the year's first day where that is null, to `until`: what is known of a year is its
-- latest state, and what happened in a quarter is what a state adds to the one before. (docs/decisions/within-the-year.md)
create table live.budget_load_within (
  place_id  uuid not null references live.place,
  load_id   uuid not null,
  since     date,
  until     date not null check (since is null or since <= until),
  -- Whether it ends with the year.
  completes boolean not null,
  primary key (place_id, load_id),
  foreign key (place_id, load_id) references live.budget_load (place_id, load_id)
);

-- Loads of before said it by the day of a phase alone: what grew until a day before the year's last was a part of it.
alter table live.budget_load_phase no force row level security;
alter table live.place no force row level security;
insert into live.budget_load_within (place_id, load_id, until, completes)
select phase.place_id, phase.load_id, max(phase.as_of), false
from live.budget_load_phase phase
join live.place place on place.place_id = phase.place_id
where phase.phase in ('authorised', 'committed', 'executed', 'paid')
group by phase.place_id, phase.load_id, place.fiscal_year_start
-- A year that begins in July was dated by its own last day, or like any other.
having to_char(max(phase.as_of), 'MM-DD') <> '12-31'
  and to_char(max(phase.as_of) + 1, 'MM-DD') <> place.fiscal_year_start;
alter table live.place force row level security;
alter table live.budget_load_phase force row level security;

alter table live.budget_load_within enable row level security;
alter table live.budget_load_within force row level security;
create policy own_place on live.budget_load_within to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));
grant select, insert on live.budget_load_within to groundwork_app;

-- The day up to which files that wait speak, where their sender says it.
alter table live.budget_intake add column until date;
grant update (until) on live.budget_intake to groundwork_app;
