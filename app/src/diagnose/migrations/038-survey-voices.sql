-- What surveys say of an assessment, frozen as it was taken in: nothing here changes when somebody answers or takes answers back.
-- It holds what everybody may know, and no count of fewer than five.

create table live.assessment_survey (
  place_id      uuid not null,
  assessment_id uuid not null,
  survey_id     uuid not null,
  -- Raised whenever it is taken in anew or its groups are matched.
  version       integer not null default 1,
  title         text not null,
  -- The version of the form by which it was counted.
  form_no       integer not null check (form_no > 0),
  answers       integer not null check (answers >= 5),
  -- Groups of the survey, counts by dimension, and the dimensions of which too few spoke.
  counted       jsonb not null,
  -- By the name of a group in the survey: the group of the assessment that it is. What is not named stands by itself.
  matched       jsonb not null default '{}',
  taken_at      timestamptz not null,
  primary key (place_id, assessment_id, survey_id),
  foreign key (place_id, assessment_id) references live.assessment (place_id, assessment_id),
  foreign key (place_id, survey_id) references live.thread_item (place_id, item_id)
);

alter table live.assessment_survey enable row level security;
alter table live.assessment_survey force row level security;
create policy own_place on live.assessment_survey to groundwork_app
  using (place_id = (select live.current_place()))
  with check (place_id = (select live.current_place()));

-- A survey that is no longer asked for the assessment goes from it.
grant select, insert, delete, update (version, title, form_no, answers, counted, matched, taken_at)
  on live.assessment_survey to groundwork_app;
