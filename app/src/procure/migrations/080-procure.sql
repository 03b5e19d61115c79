-- Procurement records as publishers write them (OCDS), from the town itself and from others who publish about it. Releases
-- stay as they came: nothing is overwritten, and a load that was a mistake is taken back by a row that says who, when and
-- why. A process is what its standing releases say together; its row is made from them alone and can be made again.

create table live.procure_source (
  place_id  uuid not null references live.place,
  source_id uuid not null,
  source_no integer not null,
  name      text not null check (length(name) between 1 and 200),
  -- The town's own records, or somebody else's about it: they stand side by side and are never mixed.
  is_own    boolean not null,
  licence   text check (length(licence) between 1 and 500),
  address   text check (length(address) between 1 and 1000),
  added_at  timestamptz not null,
  primary key (place_id, source_id),
  unique (place_id, source_no),
  unique (place_id, name)
);

create table live.procure_file (
  place_id uuid not null references live.place,
  file_id  uuid not null,
  name     text not null,
  bytes    bigint not null,
  sha256   text not null,
  primary key (place_id, file_id),
  unique (place_id, sha256),
  foreign key (place_id, file_id) references live.thread_item (place_id, item_id)
);

create table live.procure_load (
  place_id      uuid not null references live.place,
  load_id       uuid not null,
  load_no       integer not null,
  source_id     uuid not null,
  file_id       uuid not null,
  -- The name under which it came this time: the same bytes may come under another.
  file_name     text not null,
  person_id     uuid not null,
  loaded_at     timestamptz not null,
  -- How many releases stood in the file, how many of them were new, and how many processes these are of.
  releases      integer not null,
  added         integer not null,
  processes     integer not null,
  -- Every finding by its code, however many of them are listed one by one.
  finding_count integer not null,
  finding_codes jsonb not null,
  primary key (place_id, load_id),
  unique (place_id, load_no),
  foreign key (place_id, source_id) references live.procure_source (place_id, source_id),
  foreign key (place_id, file_id) references live.procure_file (place_id, file_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

create table live.procure_load_taken_back (
  place_id  uuid not null references live.place,
  load_id   uuid not null,
  person_id uuid not null,
  at        timestamptz not null,
  reason    text not null check (length(reason) between 1 and 500),
  primary key (place_id, load_id),
  foreign key (place_id, load_id) references live.procure_load (place_id, load_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

create table live.procure_finding (
  place_id   uuid not null references live.place,
  load_id    uuid not null,
  finding_no integer not null,
  code       text not null,
  line       integer not null,
  path       text not null,
  value      text,
  expected   text,
  primary key (place_id, load_id, finding_no),
  foreign key (place_id, load_id) references live.procure_load (place_id, load_id)
);

-- Releases are text and no jsonb: a number stays as it was written (1.0, twenty digits), and a text may hold what jsonb
-- refuses (\u0000). No foreign key to the load, as with lines of budgets (020): checked once a row it would take a third
-- of an import.
create table live.procure_release (
  place_id   uuid not null,
  load_id    uuid not null,
  release_no integer not null,
  source_id  uuid not null,
  ocid       text not null,
  digest     text not null,
  version    text not null check (version in ('1.0', '1.1')),
  line       integer not null,
  path       text not null,
  body       text not null,
  primary key (place_id, load_id, release_no)
);
create index procure_release_process on live.procure_release (place_id, source_id, ocid, digest);

create table live.procure_process (
  place_id   uuid not null references live.place,
  source_id  uuid not null,
  ocid       text not null,
  process_id text not null,
  -- Of the first release: where a process is published stays the same while it goes on.
  year       integer not null,
  title      text,
  buyer      text,
  stage      text not null,
  day        date,
  releases   integer not null,
  folded     text not null,
  compiled   text not null,
  primary key (place_id, source_id, ocid),
  unique (place_id, process_id),
  foreign key (place_id, source_id) references live.procure_source (place_id, source_id)
);
create index procure_process_day on live.procure_process (place_id, day desc nulls last);
create index procure_process_year on live.procure_process (place_id, source_id, year, ocid);

-- Projections of what is published, made from the parts of its snapshots alone. Only what is current has rows, so lists
-- go through a place without naming its snapshots.
create table public_record.procure_process (
  place_id      uuid not null,
  snapshot_hash text not null,
  process_id    text not null,
  source_no     integer not null,
  -- Of the town itself: measures look at what it says, and not at what others say of it.
  is_own        boolean not null,
  year          integer not null,
  part          integer not null,
  at            integer not null,
  ocid          text not null,
  title         text,
  buyer_key     text,
  method        text,
  tender_from   date,
  tender_until  date,
  award_day     date,
  bids          integer,
  planned       boolean not null,
  tendered      boolean not null,
  awarded       boolean not null,
  signed        boolean not null,
  paid          boolean not null,
  changed       boolean not null,
  primary key (place_id, snapshot_hash, process_id)
);
create index public_procure_process on public_record.procure_process (place_id, process_id);

-- What was bought from whom: a contract, or an award or a process of which nothing later is known.
create table public_record.procure_contract (
  place_id      uuid not null,
  snapshot_hash text not null,
  row           integer not null,
  process_id    text not null,
  source_no     integer not null,
  is_own        boolean not null,
  year          integer not null,
  kind          text not null,
  contract_id   text,
  title         text,
  buyer_key     text,
  buyer         text,
  -- Names as one text, and who they are by key, in one order.
  supplier      text,
  suppliers     text[] not null,
  supplier_names text[] not null,
  method        text,
  status        text,
  -- An award or contract that was not cancelled: what sums and measures count.
  counts        boolean not null,
  day           date,
  currency      text,
  amount        bigint,
  -- Currency, then amount: one order for all currencies, in which amounts of two are never compared.
  value_order   text collate "C",
  words         tsvector not null,
  primary key (place_id, snapshot_hash, row)
);
create index public_procure_contract_day on public_record.procure_contract (place_id, day desc nulls last, snapshot_hash, row);
create index public_procure_contract_value
  on public_record.procure_contract (place_id, value_order desc nulls last, snapshot_hash, row);
create index public_procure_contract_buyer on public_record.procure_contract (place_id, buyer_key, day desc nulls last);
create index public_procure_contract_process on public_record.procure_contract (place_id, process_id);
create index public_procure_contract_suppliers on public_record.procure_contract using gin (suppliers);
create index public_procure_contract_words on public_record.procure_contract using gin (words);

-- Suppliers and buyers by currency, of the town's own records and of others' apart. `shared` are contracts with several suppliers: nobody knows whose share is how much.
create table public_record.procure_party (
  place_id      uuid not null,
  snapshot_hash text not null,
  role          text not null,
  party_key     text not null,
  is_own        boolean not null,
  currency      text not null,
  name          text not null,
  contracts     integer not null,
  shared        integer not null,
  amount        numeric not null,
  first_day     date,
  last_day      date,
  primary key (place_id, snapshot_hash, role, party_key, currency)
);
create index public_procure_party_key on public_record.procure_party (place_id, role, party_key);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.procure_source', 'live.procure_file', 'live.procure_load', 'live.procure_load_taken_back',
    'live.procure_finding', 'live.procure_release', 'live.procure_process', 'public_record.procure_process',
    'public_record.procure_contract', 'public_record.procure_party'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
  foreach tenant_table in array array[
    'public_record.procure_process', 'public_record.procure_contract', 'public_record.procure_party'
  ] loop
    execute format('create policy everyone_reads on %s for select to groundwork_public using (true)', tenant_table);
    execute format('grant select, insert, delete on %s to groundwork_app', tenant_table);
    execute format('grant select on %s to groundwork_public', tenant_table);
  end loop;
end $$;

grant select, insert on live.procure_source, live.procure_file, live.procure_load, live.procure_load_taken_back,
  live.procure_finding, live.procure_release to groundwork_app;
grant select, insert, delete on live.procure_process to groundwork_app;
