-- Budget files that were sent and wait for their sender's word: what they seem to be, the mapping as its sender last
-- left it, and what reading them with it came to. Seen by the sender alone, for a day; gone once loaded or given up.
-- The bytes lie under their hash among the files of the place, where what no row of live.file names goes after a day.
create table live.budget_intake (
  place_id   uuid not null references live.place,
  intake_id  uuid not null,
  person_id  uuid not null,
  -- Name, hash and size of each file, in the order in which they were sent.
  files      jsonb not null,
  -- What the first of them seems to hold, with how sure each guess is.
  found      jsonb not null,
  document   jsonb not null,
  -- A mapping as it was typed, where it could not be taken.
  typed      text,
  year       integer check (year between 1900 and 2200),
  side       text check (side in ('expenditure', 'revenue')),
  -- Sums that somebody states from another source, minor units by phase.
  stated     jsonb not null default '{}',
  preview    jsonb,
  -- The hash of what was previewed: with another mapping it is no preview any more.
  preview_of text,
  job_id     uuid,
  sent_at    timestamptz not null default now(),
  primary key (place_id, intake_id)
);
create index budget_intake_by_age on live.budget_intake (place_id, sent_at);

-- What a load was compared with, and why it was kept where the sums differ. Public once the budget is.
create table live.budget_control (
  place_id uuid not null references live.place,
  load_id  uuid not null,
  phase    text not null check (phase in ('original', 'amended', 'authorised', 'committed', 'executed', 'paid')),
  stated   bigint not null,
  found    bigint not null,
  reason   text check (reason is not null or stated = found),
  primary key (place_id, load_id, phase),
  foreign key (place_id, load_id) references live.budget_load (place_id, load_id)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['live.budget_intake', 'live.budget_control'] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;

grant select, insert, delete, update (found, document, typed, year, side, stated, preview, preview_of, job_id)
  on live.budget_intake to groundwork_app;
grant select, insert on live.budget_control to groundwork_app;
