-- Strengths and bottlenecks: by which weights an assessment ranks its dimensions, and what lies behind each.

-- Null: begun before there were rankings; its signed content has none until somebody states weights.
alter table live.assessment add column weights jsonb;
grant update (weights) on live.assessment to groundwork_app;

-- Why a dimension is as it is, and why that again: each is an item of the thread, so that what is planned can take it up.
create table live.assessment_cause (
  place_id      uuid not null,
  cause_id      uuid not null,
  assessment_id uuid not null,
  leaf          text not null,
  -- The cause that this one explains; null: it explains the dimension itself.
  under_id      uuid,
  -- How many whys it stands below the dimension.
  depth         integer not null check (depth between 1 and 5),
  version       integer not null default 1,
  says          text not null check (length(says) between 1 and 200),
  person_id     uuid not null,
  added_at      timestamptz not null,
  removed_at    timestamptz,
  primary key (place_id, cause_id),
  unique (place_id, assessment_id, leaf, cause_id),
  check ((under_id is null) = (depth = 1)),
  foreign key (place_id, cause_id) references live.thread_item (place_id, item_id),
  foreign key (place_id, assessment_id, leaf) references live.assessment_leaf (place_id, assessment_id, leaf),
  foreign key (place_id, assessment_id, leaf, under_id)
    references live.assessment_cause (place_id, assessment_id, leaf, cause_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

alter table live.assessment_cause enable row level security;
alter table live.assessment_cause force row level security;
create policy own_place on live.assessment_cause to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));
grant select, insert, update (version, says, removed_at) on live.assessment_cause to groundwork_app;
