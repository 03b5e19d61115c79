-- Surveys: who asks what of whom, by which version of a form, and what was answered.

create table live.survey (
  place_id       uuid not null references live.place,
  survey_id      uuid not null,
  -- Raised by every change of what stands here and of how questions are marked.
  version        integer not null default 1,
  title          text not null check (length(title) between 1 and 200),
  -- In plain words: what for, who asks, and what happens with the answers.
  purpose        text not null check (length(purpose) between 1 and 2000),
  asked_by       text not null check (length(asked_by) between 1 and 200),
  consent        text not null check (length(consent) between 1 and 2000),
  -- Whoever has it may answer while the survey is open to all. Nobody guesses it.
  link           text not null,
  is_public      boolean not null default false,
  opens_on       date,
  closes_on      date,
  -- Whenever somebody ends it before its day; opened anew, it is empty.
  closed_at      timestamptz,
  assessment_id  uuid,
  -- The question whose answer says of which group somebody is.
  group_path     text,
  -- Of the results that stand.
  published_hash text,
  person_id      uuid not null,
  begun_at       timestamptz not null,
  primary key (place_id, survey_id),
  unique (place_id, link),
  check (opens_on <= closes_on),
  foreign key (place_id, survey_id) references live.thread_item (place_id, item_id),
  foreign key (place_id, assessment_id) references live.thread_item (place_id, item_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);
create index survey_of_assessment on live.survey (place_id, assessment_id) where assessment_id is not null;

-- Each workbook is a version. What was answered names the one by which it was asked.
create table live.survey_form (
  place_id         uuid not null,
  survey_id        uuid not null,
  no               integer not null check (no > 0),
  file_name        text not null,
  -- Of the workbook's bytes.
  hash             text not null,
  file_id          uuid not null,
  form_id          text not null,
  form_version     text not null,
  title            text not null,
  languages        jsonb not null,
  default_language text not null,
  questions        integer not null,
  -- The form as JSON (`packForm`). Text, because the order of its languages means something.
  document         text not null,
  person_id        uuid not null,
  added_at         timestamptz not null,
  primary key (place_id, survey_id, no),
  unique (place_id, survey_id, hash),
  foreign key (place_id, survey_id) references live.survey (place_id, survey_id),
  foreign key (place_id, file_id) references live.file (place_id, file_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

-- What the desk says of a question, by its path: who may read its answers, and of which dimension they speak.
create table live.survey_question (
  place_id  uuid not null,
  survey_id uuid not null,
  path      text not null check (length(path) <= 500),
  mark      text not null check (mark in ('open', 'team', 'never')),
  leaf      text check (length(leaf) between 1 and 80),
  -- Names of the choices that mean a problem.
  problem   jsonb not null default '[]',
  primary key (place_id, survey_id, path),
  foreign key (place_id, survey_id) references live.survey (place_id, survey_id)
);

-- What one set of people said. Its id is made where the form is opened, so that it counts once however often it comes.
create table live.survey_answer (
  place_id       uuid not null,
  survey_id      uuid not null,
  answer_id      uuid not null,
  form_no        integer not null,
  way            text not null check (way in ('link', 'interview', 'paper')),
  language       text not null,
  -- The number on the paper, which comes once.
  paper_no       text check (length(paper_no) between 1 and 40),
  -- Of the secret by which whoever answered takes it back.
  reference_hash text,
  name           text not null,
  version        integer not null default 1,
  state          text not null default 'stands' check (state in ('stands', 'conflict', 'erased')),
  -- Null once the consent was withdrawn: that somebody answered stays, what they said does not.
  answers        jsonb,
  person_id      uuid,
  sent_at        timestamptz not null,
  primary key (place_id, survey_id, answer_id),
  unique (place_id, survey_id, paper_no),
  unique (place_id, reference_hash),
  check ((answers is null) = (state = 'erased')),
  foreign key (place_id, survey_id, form_no) references live.survey_form (place_id, survey_id, no),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);
create index survey_answer_by_day on live.survey_answer (place_id, survey_id, sent_at, answer_id);

-- Every state it had. One that was begun from another than stood when it came is a branch, until a person settles it
-- (ODK Central: in conflict where the version is not one more than its base).
create table live.survey_answer_state (
  place_id  uuid not null,
  survey_id uuid not null,
  answer_id uuid not null,
  no        integer not null check (no > 0),
  base      integer not null,
  fate      text not null check (fate in ('stood', 'branch', 'settled')),
  answers   jsonb,
  person_id uuid,
  at        timestamptz not null,
  primary key (place_id, survey_id, answer_id, no),
  foreign key (place_id, survey_id, answer_id) references live.survey_answer (place_id, survey_id, answer_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.survey', 'live.survey_form', 'live.survey_question', 'live.survey_answer', 'live.survey_answer_state'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;

grant select, insert, update (version, title, purpose, asked_by, consent, is_public, opens_on, closes_on, closed_at,
  assessment_id, group_path, published_hash) on live.survey to groundwork_app;
grant select, insert on live.survey_form to groundwork_app;
grant select, insert, update (mark, leaf, problem) on live.survey_question to groundwork_app;
grant select, insert, update (version, state, answers, name) on live.survey_answer to groundwork_app;
grant select, insert, update (fate, answers) on live.survey_answer_state to groundwork_app;
