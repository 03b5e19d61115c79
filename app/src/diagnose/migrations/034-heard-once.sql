-- Whether somebody who was heard answered a survey of the assessment as well, as far as whoever listened knows: they count once then.
-- Neither of the two: it is not known.

-- That a key holds is looked up by the owner, who sees no rows while row security is forced.
alter table live.interview no force row level security;
alter table live.thread_item no force row level security;
alter table live.interview
  add column answered_none boolean not null default false,
  add column answered_survey uuid,
  add constraint interview_answered_one check (answered_survey is null or not answered_none),
  add constraint interview_answered_survey foreign key (place_id, answered_survey)
    references live.thread_item (place_id, item_id);
alter table live.thread_item force row level security;
alter table live.interview force row level security;

grant update (answered_none, answered_survey) on live.interview to groundwork_app;
