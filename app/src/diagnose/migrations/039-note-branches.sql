-- What a phone brought for a passage that somebody else had changed since it was opened there: neither is lost, and a person settles
-- which stands. Goes when the speaker withdraws.

create table live.interview_passage_branch (
  place_id   uuid not null,
  passage_id uuid not null,
  branch_id  uuid not null,
  -- The version of the passage from which it was begun.
  base       integer not null check (base > 0),
  says       text not null check (length(says) <= 4000),
  leaves     text[] not null,
  direction  text not null check (direction in ('problem', 'works', 'neither')),
  themes     text[] not null,
  person_id  uuid not null,
  kept_at    timestamptz not null,
  settled_at timestamptz,
  primary key (place_id, passage_id, branch_id),
  foreign key (place_id, passage_id) references live.interview_passage (place_id, passage_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

alter table live.interview_passage_branch enable row level security;
alter table live.interview_passage_branch force row level security;
create policy own_place on live.interview_passage_branch to groundwork_app
  using (place_id = (select live.current_place()))
  with check (place_id = (select live.current_place()));

grant select, insert, delete, update (settled_at) on live.interview_passage_branch to groundwork_app;
