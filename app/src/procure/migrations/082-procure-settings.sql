-- What red flags of a source go by: the laws, words and limits of a place (groundwork.redflags@1). Somebody proposes, another
-- agrees, and from then on it is public. Nothing is overwritten: a later proposal stands after an earlier one.

create table live.procure_settings (
  place_id    uuid not null references live.place,
  source_id   uuid not null,
  settings_no integer not null check (settings_no > 0),
  valid_from  date not null,
  reason      text not null check (length(reason) between 1 and 500),
  -- The document as it was checked. Text and no jsonb: it is published as it stands here.
  document    text not null,
  person_id   uuid not null,
  proposed_at timestamptz not null,
  primary key (place_id, source_id, settings_no),
  foreign key (place_id, source_id) references live.procure_source (place_id, source_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

create table live.procure_settings_agreed (
  place_id    uuid not null references live.place,
  source_id   uuid not null,
  settings_no integer not null,
  person_id   uuid not null,
  agreed_at   timestamptz not null,
  -- The snapshot in which the public reads them.
  hash        text not null,
  primary key (place_id, source_id, settings_no),
  foreign key (place_id, source_id, settings_no) references live.procure_settings (place_id, source_id, settings_no),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['live.procure_settings', 'live.procure_settings_agreed'] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
    execute format('grant select, insert on %s to groundwork_app', tenant_table);
  end loop;
end $$;

-- What lists of flags show and sort by: the title of the process, or the name of the organisation.
alter table public_record.procure_flag add column title text;
drop index public_record.public_procure_flag_code;
create index public_procure_flag_code on public_record.procure_flag (place_id, code, source_no, subject, flag_id);
create index public_procure_flag_title on public_record.procure_flag (place_id, code, title collate "und-x-icu");

-- What the measure "flags per 100 processes" counts, without taking answers apart: how many of the questions about processes were
-- asked in a reading, and of each process how many could be told, and how many are flags.
alter table public_record.procure_reading add column asked integer not null default 0;
alter table public_record.procure_answer
  add column told smallint not null default 0,
  add column flags smallint not null default 0;
