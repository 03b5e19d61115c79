-- Assessments by a framework: who assesses, what each scored before they saw the other's, what they agreed on, and who
-- signed for it. The framework's document is frozen with the assessment, so that a newer version of it changes nothing.

create table live.framework_version (
  place_id   uuid not null references live.place,
  framework  text not null,
  no         integer not null,
  version    text not null,
  title      text not null,
  hash       text not null,
  document   jsonb not null,
  valid_from date not null,
  person_id  uuid not null,
  kept_at    timestamptz not null,
  primary key (place_id, framework, no),
  unique (place_id, framework, version),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

create table live.assessment (
  place_id          uuid not null references live.place,
  assessment_id     uuid not null,
  -- Raised by every change of what is signed.
  version           integer not null default 1,
  title             text not null check (length(title) between 1 and 200),
  scope             text not null check (length(scope) between 1 and 2000),
  period_from       integer not null check (period_from between 1900 and 2200),
  period_to         integer not null,
  framework         text not null,
  framework_version text not null,
  framework_hash    text not null,
  document          jsonb not null,
  previous_id       uuid,
  -- By screening question: the answer.
  screening         jsonb not null default '{}',
  person_id         uuid not null,
  begun_at          timestamptz not null,
  -- Of the snapshot that stands; while one does, nothing of the assessment changes.
  published_hash    text,
  primary key (place_id, assessment_id),
  check (period_from <= period_to),
  foreign key (place_id, assessment_id) references live.thread_item (place_id, item_id),
  foreign key (place_id, previous_id) references live.assessment (place_id, assessment_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

-- Nothing declared is no row's `declared_at`; that there is nothing to declare is said, and is an empty text.
create table live.assessment_seat (
  place_id      uuid not null,
  assessment_id uuid not null,
  seat          text not null check (seat in ('one', 'two', 'reviewer', 'municipality')),
  person_id     uuid not null,
  version       integer not null default 1,
  interests     text check (length(interests) <= 2000),
  declared_at   timestamptz,
  primary key (place_id, assessment_id, seat),
  check ((interests is null) = (declared_at is null)),
  foreign key (place_id, assessment_id) references live.assessment (place_id, assessment_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

create table live.assessment_leaf (
  place_id      uuid not null,
  assessment_id uuid not null,
  leaf          text not null,
  version       integer not null default 1,
  -- What the measure proposes, and the frozen run that says from which rows.
  proposed      text,
  proposed_why  text,
  run_id        uuid,
  agreed        text,
  agreed_reason text check (length(agreed_reason) <= 2000),
  -- Nobody, where both scored the same.
  agreed_by     uuid,
  agreed_at     timestamptz,
  verdict       text check (verdict in ('sound', 'look-again')),
  review_note   text check (length(review_note) <= 2000),
  reviewed_by   uuid,
  reviewed_at   timestamptz,
  comment       text check (length(comment) <= 2000),
  commented_by  uuid,
  commented_at  timestamptz,
  primary key (place_id, assessment_id, leaf),
  check ((agreed is null) = (agreed_at is null)),
  check ((proposed is null) = (run_id is null)),
  foreign key (place_id, assessment_id) references live.assessment (place_id, assessment_id),
  foreign key (place_id, run_id) references live.measure_run (place_id, run_id)
);

create table live.assessment_score (
  place_id      uuid not null,
  assessment_id uuid not null,
  leaf          text not null,
  seat          text not null check (seat in ('one', 'two')),
  person_id     uuid not null,
  version       integer not null default 1,
  score         text not null,
  reason        text not null check (length(reason) <= 2000),
  scored_at     timestamptz not null,
  locked_at     timestamptz,
  primary key (place_id, assessment_id, leaf, seat),
  foreign key (place_id, assessment_id, leaf) references live.assessment_leaf (place_id, assessment_id, leaf),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

create table live.assessment_evidence (
  place_id      uuid not null,
  assessment_id uuid not null,
  leaf          text not null,
  evidence_id   uuid not null,
  kind          text not null check (kind in ('file', 'run', 'link', 'words', 'quotation')),
  says          text not null check (length(says) between 1 and 2000),
  file_id       uuid,
  file_name     text,
  page          text check (length(page) <= 40),
  link          text check (length(link) <= 500),
  run_id        uuid,
  is_public     boolean not null,
  person_id     uuid not null,
  added_at      timestamptz not null,
  removed_at    timestamptz,
  primary key (place_id, evidence_id),
  check ((kind = 'file') = (file_id is not null)),
  check ((kind = 'link') = (link is not null)),
  check ((kind = 'run') = (run_id is not null)),
  foreign key (place_id, assessment_id, leaf) references live.assessment_leaf (place_id, assessment_id, leaf),
  foreign key (place_id, file_id) references live.file (place_id, file_id),
  foreign key (place_id, run_id) references live.measure_run (place_id, run_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);
create index assessment_evidence_of on live.assessment_evidence (place_id, assessment_id, leaf);

-- Signed is one content, by its address, at one version. A change after it voids the signature.
create table live.assessment_signature (
  place_id           uuid not null,
  signature_id       uuid not null,
  assessment_id      uuid not null,
  part               text not null check (part in ('assessor', 'municipality')),
  person_id          uuid not null,
  in_stead_of        jsonb not null,
  content            text not null,
  assessment_version integer not null,
  signed_at          timestamptz not null,
  voided_at          timestamptz,
  primary key (place_id, signature_id),
  foreign key (place_id, assessment_id) references live.assessment (place_id, assessment_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);
create unique index assessment_signed_once on live.assessment_signature (place_id, assessment_id, part)
  where voided_at is null;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.framework_version', 'live.assessment', 'live.assessment_seat', 'live.assessment_leaf',
    'live.assessment_score', 'live.assessment_evidence', 'live.assessment_signature'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;

grant select, insert on live.framework_version to groundwork_app;
grant select, insert, update (version, screening, published_hash) on live.assessment to groundwork_app;
grant select, insert, update (person_id, version, interests, declared_at) on live.assessment_seat to groundwork_app;
grant select, insert, update (version, proposed, proposed_why, run_id, agreed, agreed_reason, agreed_by, agreed_at,
  verdict, review_note, reviewed_by, reviewed_at, comment, commented_by, commented_at) on live.assessment_leaf
  to groundwork_app;
grant select, insert, update (person_id, version, score, reason, scored_at, locked_at) on live.assessment_score
  to groundwork_app;
grant select, insert, update (removed_at) on live.assessment_evidence to groundwork_app;
grant select, insert, update (voided_at) on live.assessment_signature to groundwork_app;
