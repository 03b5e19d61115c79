-- A year that PEFA lets stand aside: the one of three that may miss, marked by a person, with the reason.
create table live.outlier_year (
  place_id  uuid not null references live.place,
  year      integer not null check (year between 1900 and 2200),
  reason    text not null check (length(reason) between 1 and 500),
  person_id uuid not null,
  marked_at timestamptz not null default now(),
  lifted_at timestamptz,
  primary key (place_id, year, marked_at),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

alter table live.outlier_year enable row level security;
alter table live.outlier_year force row level security;
create policy own_place on live.outlier_year to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));
grant select, insert, update (lifted_at) on live.outlier_year to groundwork_app;
