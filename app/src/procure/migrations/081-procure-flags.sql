-- Red flags of what a source has published: worked out of all its standing years together, since what is unusual is so among
-- others. Made from the parts of its snapshots and the settings that were published for it, and from nothing else: rows are
-- dropped and made again whenever one of them changes.

-- One reading of a source: what it stands on, and what was found on the way.
create table public_record.procure_reading (
  place_id      uuid not null,
  source_no     integer not null,
  source        text not null,
  is_own        boolean not null,
  -- The snapshots it was made from, in the order of their years.
  stands_on     text[] not null,
  -- The published settings; null where the standard ones were used.
  settings_hash text,
  processes     integer not null,
  -- What the numbers of an answer mean: the indicators in their order, and why something cannot be told.
  codes         text[] not null,
  gaps          text[] not null,
  -- Faults of the data, words that are no codes, and what procedures and currencies there are: of each the most frequent.
  data          jsonb not null,
  unknown       jsonb not null,
  procedures    jsonb not null,
  currencies    jsonb not null,
  primary key (place_id, source_no)
);

-- How an indicator was answered, of processes and of those it is about.
create table public_record.procure_indicator (
  place_id    uuid not null,
  source_no   integer not null,
  code        text not null,
  about       text not null check (about in ('process', 'buyer', 'procuring-entity', 'tenderer')),
  flagged     integer not null,
  clear       integer not null,
  unable      integer not null,
  because     jsonb not null,
  populations jsonb not null,
  parameters  jsonb not null,
  primary key (place_id, source_no, code, about)
);

-- What an indicator says of one subject. Its id is made of source, indicator and subject: it stays the same as long as the
-- flag comes back, whatever it was made again from.
create table public_record.procure_flag (
  place_id   uuid not null,
  source_no  integer not null,
  flag_id    text not null,
  is_own     boolean not null,
  code       text not null,
  about      text not null check (about in ('process', 'buyer', 'procuring-entity', 'tenderer')),
  -- The ocid of a process, or what an organisation is told by in the records.
  subject    text not null,
  process_id text,
  facts      jsonb not null,
  -- Names of the organisations that subject, facts and tenderers tell by an id.
  names      jsonb not null,
  tenderers  text[] not null,
  -- Whom it is about, by the keys of their pages.
  party_keys text[] not null,
  primary key (place_id, source_no, flag_id)
);
create index public_procure_flag_process on public_record.procure_flag (place_id, process_id, code);
create index public_procure_flag_code on public_record.procure_flag (place_id, code, flag_id);
create index public_procure_flag_parties on public_record.procure_flag using gin (party_keys);

-- What each indicator says of each process, a number for each code: 1 clear, 2 flagged, from 3 on a gap; 0 where it was not asked.
create table public_record.procure_answer (
  place_id   uuid not null,
  source_no  integer not null,
  process_id text not null,
  answers    smallint[] not null,
  primary key (place_id, source_no, process_id)
);
create index public_procure_answer_process on public_record.procure_answer (place_id, process_id);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'public_record.procure_reading', 'public_record.procure_indicator', 'public_record.procure_flag',
    'public_record.procure_answer'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
    execute format('create policy everyone_reads on %s for select to groundwork_public using (true)', tenant_table);
    execute format('grant select, insert, delete on %s to groundwork_app', tenant_table);
    execute format('grant select on %s to groundwork_public', tenant_table);
  end loop;
end $$;
