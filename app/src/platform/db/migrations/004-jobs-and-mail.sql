-- Work that goes on after the answer, as people see it. What wakes the worker is a row of graphile-worker, which has a
-- schema of its own and holds two ids and a name of each job, nothing else (docs/decisions/jobs.md).

create table live.job (
  place_id        uuid not null references live.place,
  job_id          uuid not null,
  name            text not null check (name ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  -- What it is to do. Gone when it is done: an address or a link that has served is kept no longer.
  payload         jsonb,
  -- Two jobs of one name and key that both wait are one job.
  key             text check (length(key) between 1 and 200),
  state           text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done            integer not null default 0 check (done >= 0),
  total           integer not null default 0 check (total >= 0),
  attempts        integer not null default 0,
  most_attempts   integer not null check (most_attempts >= 1),
  -- Why it failed last: a code, and the details its sentence takes.
  problem         jsonb,
  -- The person who asked for it, whose rights are looked at again when it starts.
  asked_by        uuid,
  -- Begun by the clock.
  scheduled       boolean not null default false,
  added_at        timestamptz not null default now(),
  run_at          timestamptz not null default now(),
  started_at      timestamptz,
  ended_at        timestamptz,
  cancel_asked_at timestamptz,
  primary key (place_id, job_id)
);
create unique index job_waiting_once on live.job (place_id, name, key) where state = 'waiting' and key is not null;
create index job_by_state on live.job (place_id, state, added_at desc);

alter table live.job enable row level security;
alter table live.job force row level security;
create policy own_place on live.job to groundwork_app using (place_id = (select live.current_place()))
  with check (place_id = (select live.current_place()));

grant select, insert, delete on live.job to groundwork_app;
grant update (payload, state, done, total, attempts, problem, run_at, started_at, ended_at, cancel_asked_at, key)
  on live.job to groundwork_app;
