-- Interviews of an assessment: who was heard, what they said in passages, who may read which of it, and what of it may be
-- printed. Circles hold each other: the interviewer, the assessors, also the reviewer, also the municipality, everybody.

-- A stakeholder group as this assessment states it: another name than the seed list has, and how many people it counts.
create table live.assessment_group (
  place_id      uuid not null,
  assessment_id uuid not null,
  group_key     text not null check (group_key ~ '^[a-z0-9-]{1,40}$'),
  version       integer not null default 1,
  -- Null: as the seed list has it, in the reader's language.
  name          text check (length(name) between 1 and 80),
  -- Of so many residents, by one source of one year.
  people        integer check (people >= 0),
  out_of        integer check (out_of > 0),
  counted_in    integer check (counted_in between 1900 and 2200),
  source        text check (length(source) between 1 and 300),
  primary key (place_id, assessment_id, group_key),
  check (people <= out_of),
  check (num_nulls(people, out_of, counted_in, source) in (0, 4)),
  foreign key (place_id, assessment_id) references live.assessment (place_id, assessment_id)
);

create table live.interview (
  place_id       uuid not null,
  interview_id   uuid not null,
  assessment_id  uuid not null,
  -- Counted in each assessment from 1: what an interview is called where nobody may know more.
  no             integer not null,
  version        integer not null default 1,
  -- Null where no name was taken down, and after a withdrawal.
  speaker        text check (length(speaker) between 1 and 120),
  group_key      text not null,
  held_on        date not null,
  held_at        text not null check (length(held_at) <= 200),
  -- A person with a seat, or somebody named.
  interviewer_id uuid,
  interviewer    text check (length(interviewer) between 1 and 120),
  language       text not null check (length(language) between 1 and 40),
  consent        text not null check (consent in ('written', 'recorded', 'spoken')),
  note_for       text not null check (note_for in ('interviewer', 'assessors', 'reviewer', 'municipality')),
  group_for      text not null check (group_for in ('interviewer', 'assessors', 'reviewer', 'municipality', 'public')),
  name_for       text not null check (name_for in ('interviewer', 'assessors', 'reviewer', 'municipality', 'public')),
  person_id      uuid not null,
  kept_at        timestamptz not null,
  -- The speaker took back their consent: nothing of what they said is left.
  withdrawn_at   timestamptz,
  primary key (place_id, interview_id),
  unique (place_id, assessment_id, no),
  unique (place_id, assessment_id, interview_id),
  check ((interviewer_id is null) <> (interviewer is null)),
  check (withdrawn_at is null or speaker is null),
  foreign key (place_id, assessment_id) references live.assessment (place_id, assessment_id),
  foreign key (place_id, interviewer_id) references live.person (place_id, person_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

create table live.interview_passage (
  place_id     uuid not null,
  passage_id   uuid not null,
  interview_id uuid not null,
  version      integer not null default 1,
  says         text not null check (length(says) <= 4000),
  -- The dimensions it is about, none where nobody has coded it yet.
  leaves       text[] not null,
  direction    text not null check (direction in ('problem', 'works', 'neither')),
  themes       text[] not null,
  person_id    uuid not null,
  added_at     timestamptz not null,
  kept_at      timestamptz not null,
  removed_at   timestamptz,
  primary key (place_id, passage_id),
  foreign key (place_id, interview_id) references live.interview (place_id, interview_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);
create index interview_passage_of on live.interview_passage (place_id, interview_id);

-- What a passage said before it was changed. Goes when the speaker withdraws.
create table live.interview_passage_before (
  place_id   uuid not null,
  passage_id uuid not null,
  version    integer not null,
  says       text not null,
  leaves     text[] not null,
  direction  text not null,
  themes     text[] not null,
  person_id  uuid not null,
  kept_at    timestamptz not null,
  primary key (place_id, passage_id, version),
  foreign key (place_id, passage_id) references live.interview_passage (place_id, passage_id)
);

-- Words that may be printed once another person than whoever proposed them has approved them.
create table live.quotation (
  place_id      uuid not null,
  quotation_id  uuid not null,
  assessment_id uuid not null,
  interview_id  uuid not null,
  passage_id    uuid not null,
  leaf          text not null,
  version       integer not null default 1,
  says          text not null check (length(says) <= 500),
  -- Whose words they are said to be: nobody's, a group's, or by name where the speaker wants that.
  attributed    text not null check (attributed in ('nobody', 'group', 'name')),
  -- How the speaker consented to these words in print, and when.
  consent       text not null check (consent in ('written', 'recorded', 'spoken')),
  consented_on  date not null,
  proposed_by   uuid not null,
  in_stead_of   jsonb not null,
  proposed_at   timestamptz not null,
  approved_by   uuid,
  approved_at   timestamptz,
  evidence_id   uuid,
  ended_at      timestamptz,
  ended_why     text check (ended_why in ('declined', 'consent-withdrawn')),
  -- The published snapshot in which it still stands, where it ended after that.
  printed_in    text,
  primary key (place_id, quotation_id),
  check ((approved_by is null) = (approved_at is null)),
  check ((approved_by is null) = (evidence_id is null)),
  check ((ended_at is null) = (ended_why is null)),
  check (approved_by <> proposed_by),
  foreign key (place_id, assessment_id, leaf) references live.assessment_leaf (place_id, assessment_id, leaf),
  foreign key (place_id, assessment_id, interview_id)
    references live.interview (place_id, assessment_id, interview_id),
  foreign key (place_id, passage_id) references live.interview_passage (place_id, passage_id),
  foreign key (place_id, evidence_id) references live.assessment_evidence (place_id, evidence_id),
  foreign key (place_id, proposed_by) references live.person (place_id, person_id),
  foreign key (place_id, approved_by) references live.person (place_id, person_id)
);
create index quotation_of on live.quotation (place_id, assessment_id);
-- One quotation stands behind one piece of evidence.
create unique index quotation_shown on live.quotation (place_id, evidence_id) where evidence_id is not null;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.assessment_group', 'live.interview', 'live.interview_passage', 'live.interview_passage_before', 'live.quotation'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;

grant select, insert, update (version, name, people, out_of, counted_in, source) on live.assessment_group
  to groundwork_app;
grant select, insert, update (version, speaker, group_key, held_on, held_at, interviewer_id, interviewer, language,
  consent, note_for, group_for, name_for, kept_at, withdrawn_at) on live.interview to groundwork_app;
grant select, insert, update (version, says, leaves, direction, themes, person_id, kept_at, removed_at)
  on live.interview_passage to groundwork_app;
grant select, insert, delete on live.interview_passage_before to groundwork_app;
grant select, insert, update (version, says, approved_by, approved_at, evidence_id, ended_at, ended_why,
  printed_in)
  on live.quotation to groundwork_app;
