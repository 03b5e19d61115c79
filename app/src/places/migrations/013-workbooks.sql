-- Workbooks that were read and wait for somebody's word. What was read stands here for a day, seen by its sender alone;
-- the file itself is a file like any other. (docs/decisions/sheets.md)
create table live.workbook (
  place_id    uuid not null references live.place,
  workbook_id uuid not null,
  kind        text not null check (kind in ('municipalities', 'people')),
  person_id   uuid not null,
  file_id     uuid not null,
  -- What the reader told: rows and findings (libs/sheets, WorkbookReading).
  reading     jsonb not null,
  sent_at     timestamptz not null default now(),
  taken_at    timestamptz,
  -- The work that goes on after it was taken.
  job_id      uuid,
  primary key (place_id, workbook_id)
);
create index workbook_by_age on live.workbook (place_id, sent_at);

alter table live.workbook enable row level security;
alter table live.workbook force row level security;
create policy own_place on live.workbook to groundwork_app using (place_id = (select live.current_place()))
  with check (place_id = (select live.current_place()));

grant select, insert, delete, update (taken_at, job_id) on live.workbook to groundwork_app;
