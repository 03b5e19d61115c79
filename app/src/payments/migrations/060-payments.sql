-- Payments as ledgers say them, and the questions that screens raise about them. Nothing is overwritten: a load that was
-- a mistake is taken back by a row that says who, when and why, and its payments stay. A screening is frozen with its
-- settings, and what somebody found out about a question is added beside what was found out before.
-- (docs/decisions/payment-questions.md)

create table live.payment_mapping (
  place_id   uuid not null references live.place,
  mapping_id uuid not null,
  sha256     text not null,
  title      text not null,
  document   jsonb not null,
  added_at   timestamptz not null default now(),
  primary key (place_id, mapping_id),
  unique (place_id, sha256)
);

create table live.payment_file (
  place_id uuid not null references live.place,
  file_id  uuid not null,
  name     text not null,
  bytes    bigint not null,
  sha256   text not null,
  primary key (place_id, file_id),
  unique (place_id, sha256),
  foreign key (place_id, file_id) references live.thread_item (place_id, item_id)
);

create table live.payment_load (
  place_id     uuid not null references live.place,
  load_id      uuid not null,
  load_no      integer not null,
  file_id      uuid not null,
  -- The name under which it came this time: the same bytes may come under another.
  file_name    text not null,
  mapping_id   uuid not null,
  person_id    uuid not null,
  loaded_at    timestamptz not null,
  payments     integer not null,
  total        bigint not null,
  first_day    date,
  last_day     date,
  unknown_days integer not null,
  left_out     jsonb not null,
  -- Which column of the file each thing was read from.
  columns      jsonb not null,
  -- Why it was let in although it repeats what was there.
  reason       text check (length(reason) between 1 and 500),
  primary key (place_id, load_id),
  unique (place_id, load_no),
  foreign key (place_id, file_id) references live.payment_file (place_id, file_id),
  foreign key (place_id, mapping_id) references live.payment_mapping (place_id, mapping_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

create table live.payment_load_taken_back (
  place_id  uuid not null references live.place,
  load_id   uuid not null,
  person_id uuid not null,
  at        timestamptz not null,
  reason    text not null check (length(reason) between 1 and 500),
  primary key (place_id, load_id),
  foreign key (place_id, load_id) references live.payment_load (place_id, load_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

-- No foreign key to the load, as with lines of budgets (020): checked once a row it would take a third of an import.
create table live.payment (
  place_id     uuid not null,
  load_id      uuid not null,
  line         integer not null,
  day          date,
  minute       smallint,
  amount       bigint not null,
  supplier     text,
  supplier_id  text,
  bank_account text,
  invoice      text,
  transaction  text,
  unit         text,
  category     text,
  account      text,
  description  text,
  primary key (place_id, load_id, line)
);
-- In the orders in which lists are asked for; gaps come last.
create index payment_day on live.payment (place_id, day desc nulls last);
create index payment_amount on live.payment (place_id, amount desc nulls last);
create index payment_supplier on live.payment (place_id, supplier, day desc nulls last);

-- Each name once, folded, so that a search looks through thousands of names and not through a million payments.
create table live.payment_supplier_name (
  place_id uuid not null references live.place,
  name     text not null,
  folded   text not null,
  primary key (place_id, name)
);

create table live.payment_screening (
  place_id      uuid not null references live.place,
  screening_id  uuid not null,
  screening_no  integer not null,
  person_id     uuid not null,
  at            timestamptz not null,
  -- Of the loads that stood: whether a later reader looks at the same payments.
  ledger_digest text not null,
  settings      jsonb not null,
  payments      integer not null,
  screened      integer not null,
  suppliers     integer not null,
  counts        jsonb not null,
  rules         jsonb not null,
  primary key (place_id, screening_id),
  unique (place_id, screening_no),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

-- The id of a question is made from what it is about, so that an answer to it holds in later screenings too.
create table live.payment_question (
  place_id       uuid not null references live.place,
  screening_id   uuid not null,
  question_id    text not null,
  rank           integer not null,
  rule           text not null,
  ask            text not null,
  said           jsonb not null,
  folded         text not null,
  amount         bigint not null,
  p              double precision,
  discovery_rate double precision,
  base_rate      double precision,
  score          double precision not null,
  state          text not null check (state in ('queued', 'waiting', 'answered', 'muted', 'chance')),
  row_count      integer not null,
  primary key (place_id, screening_id, question_id),
  unique (place_id, screening_id, rank),
  foreign key (place_id, screening_id) references live.payment_screening (place_id, screening_id)
);

create table live.payment_question_row (
  place_id     uuid not null,
  screening_id uuid not null,
  question_id  text not null,
  at           integer not null,
  load_id      uuid not null,
  line         integer not null,
  primary key (place_id, screening_id, question_id, at),
  foreign key (place_id, screening_id, question_id)
    references live.payment_question (place_id, screening_id, question_id)
);
create index payment_question_row_payment on live.payment_question_row (place_id, load_id, line);

create table live.payment_disposition (
  place_id       uuid not null references live.place,
  question_id    text not null,
  disposition_no integer not null,
  screening_id   uuid not null,
  rule           text not null,
  outcome        text not null check (outcome in ('explained', 'no-issue', 'mended', 'recovered', 'passed-on')),
  recovered      bigint check (recovered > 0),
  note           text not null check (length(note) between 1 and 2000),
  person_id      uuid not null,
  at             timestamptz not null,
  primary key (place_id, question_id, disposition_no),
  check ((outcome = 'recovered') = (recovered is not null)),
  foreign key (place_id, screening_id, question_id)
    references live.payment_question (place_id, screening_id, question_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

-- Projections of published payments, made from the parts of their snapshots alone. There is no bank account among them.
create table public_record.payment (
  place_id      uuid not null,
  snapshot_hash text not null,
  row           integer not null,
  day           date,
  amount        bigint not null,
  supplier      text,
  supplier_id   text,
  invoice       text,
  transaction   text,
  unit          text,
  category      text,
  account       text,
  description   text,
  withheld      boolean not null,
  primary key (place_id, snapshot_hash, row)
);
create index public_payment_day on public_record.payment (place_id, snapshot_hash, day desc nulls last);
create index public_payment_amount on public_record.payment (place_id, snapshot_hash, amount desc nulls last);
create index public_payment_supplier on public_record.payment (place_id, snapshot_hash, supplier, day desc nulls last);

-- `supplier` '' stands for all whose name is not told, or not known.
create table public_record.payment_supplier (
  place_id      uuid not null,
  snapshot_hash text not null,
  supplier      text not null,
  payments      integer not null,
  amount        bigint not null,
  first_day     date,
  last_day      date,
  primary key (place_id, snapshot_hash, supplier)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.payment_mapping', 'live.payment_file', 'live.payment_load', 'live.payment_load_taken_back', 'live.payment',
    'live.payment_supplier_name', 'live.payment_screening', 'live.payment_question', 'live.payment_question_row',
    'live.payment_disposition', 'public_record.payment', 'public_record.payment_supplier'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
  foreach tenant_table in array array[
    'public_record.payment', 'public_record.payment_supplier'
  ] loop
    execute format('create policy everyone_reads on %s for select to groundwork_public using (true)', tenant_table);
    execute format('grant select, insert, delete on %s to groundwork_app', tenant_table);
    execute format('grant select on %s to groundwork_public', tenant_table);
  end loop;
end $$;

grant select, insert on live.payment_mapping, live.payment_file, live.payment_load, live.payment_load_taken_back,
  live.payment, live.payment_supplier_name, live.payment_screening, live.payment_question, live.payment_question_row,
  live.payment_disposition to groundwork_app;
