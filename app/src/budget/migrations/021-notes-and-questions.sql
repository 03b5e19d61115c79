-- What is said beside a published figure: notes of officials, and questions of residents with their answers.
-- (docs/decisions/questions-of-residents.md)

-- One note for each figure. `figure` is empty for the whole budget, else `head:CLASSIFICATION:CODE` or
-- `line:SHA256-OF-FILE:LINE`; `label` is what the head or the file was called when the note was first written.
create table live.budget_note (
  place_id uuid not null references live.place,
  note_id  uuid not null,
  year     integer not null,
  side     text not null,
  figure   text not null check (length(figure) <= 200),
  label    text not null,
  primary key (place_id, note_id),
  unique (place_id, year, side, figure),
  foreign key (place_id, year, side) references live.budget (place_id, year, side)
);

-- Every state it had, the newest last. One without a text took the note back.
create table live.budget_note_state (
  place_id   uuid not null references live.place,
  note_id    uuid not null,
  version    integer not null check (version > 0),
  text       text check (length(text) between 1 and 1000),
  post       text not null,
  person_id  uuid not null,
  written_on date not null,
  written_at timestamptz not null,
  primary key (place_id, note_id, version),
  foreign key (place_id, note_id) references live.budget_note (place_id, note_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

-- A question as it came, and what became of it. What says who asked (`name`, `email`, and `question` itself, which may)
-- can be emptied; `reference_hash` is of the secret that its sender follows it by.
create table live.budget_question (
  place_id       uuid not null references live.place,
  question_id    uuid not null,
  reference_hash text not null,
  year           integer not null,
  side           text not null,
  figure         text not null check (length(figure) <= 200),
  label          text not null,
  language       text not null,
  question       text check (length(question) between 10 and 1000),
  name           text check (length(name) between 1 and 100),
  email          text,
  asked_at       timestamptz not null,
  asked_on       date not null,
  state          text not null default 'received'
    check (state in ('received', 'published', 'answered', 'declined', 'withdrawn')),
  -- As it is published, which may be shorter than it came.
  shown          text check (length(shown) between 1 and 1000),
  shortened      boolean not null default false,
  shown_name     text check (length(shown_name) between 1 and 100),
  answer         text check (length(answer) between 1 and 4000),
  answered_on    date,
  answered_by    text,
  reason         text,
  reason_says    text,
  version        integer not null default 1,
  primary key (place_id, question_id),
  unique (place_id, reference_hash),
  foreign key (place_id, question_id) references live.thread_item (place_id, item_id),
  foreign key (place_id, year, side) references live.budget (place_id, year, side)
);
create index budget_question_waiting on live.budget_question (place_id, state, asked_on);

-- How each question stands, for everybody to count: when it came, when it was answered, and no word of it. The words of
-- a published one stand in the snapshot that `hash` names.
create table public_record.budget_question (
  place_id    uuid not null,
  question_id uuid not null,
  year        integer not null,
  side        text not null,
  figure      text not null,
  state       text not null,
  asked_on    date not null,
  -- In how many working days it was answered.
  days        integer,
  hash        text,
  primary key (place_id, question_id)
);
create index budget_question_of_budget on public_record.budget_question (place_id, year, side, figure);
create index budget_question_by_day on public_record.budget_question (place_id, asked_on, question_id);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.budget_note', 'live.budget_note_state', 'live.budget_question', 'public_record.budget_question'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;
create policy everyone_reads on public_record.budget_question for select to groundwork_public using (true);

grant select, insert on live.budget_note, live.budget_note_state, live.budget_question, public_record.budget_question
  to groundwork_app;
grant update (question, name, email, state, shown, shortened, shown_name, answer, answered_on, answered_by, reason, reason_says, version)
  on live.budget_question to groundwork_app;
grant update (state, days, hash) on public_record.budget_question to groundwork_app;
grant select on public_record.budget_question to groundwork_public;
