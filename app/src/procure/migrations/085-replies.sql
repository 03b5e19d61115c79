-- What is said beside a flag: replies of the buyer or supplier whom it concerns, and what the municipality checked. A flag is
-- made again whenever something is published and may go for good, so all of this hangs on its id, and holds what it was.
-- (docs/decisions/questions-of-residents.md, whose mechanism this is; docs/decisions/right-of-reply.md)

-- A link that the municipality sent to somebody whom a flag concerns. It is used once; the address goes with it, or in time.
create table live.procure_reply_invitation (
  place_id       uuid not null references live.place,
  invitation_id  uuid not null,
  reference_hash text not null,
  flag_id        text not null,
  role           text not null check (role in ('buyer', 'supplier')),
  name           text not null check (length(name) between 1 and 200),
  email          text,
  person_id      uuid not null,
  sent_at        timestamptz not null,
  used_at        timestamptz,
  primary key (place_id, invitation_id),
  unique (place_id, reference_hash),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);
create index procure_reply_invitation_flag on live.procure_reply_invitation (place_id, flag_id, sent_at);

create table live.procure_reply (
  place_id       uuid not null references live.place,
  reply_id       uuid not null,
  reference_hash text not null,
  -- The flag as it was: which, of which source, by which indicator, about whom, and what that is called.
  flag_id        text not null,
  source_no      integer not null,
  code           text not null,
  about          text not null,
  subject        text not null,
  process_id     text,
  party_keys     text[] not null,
  label          text not null,
  invitation_id  uuid,
  role           text not null check (role in ('buyer', 'supplier')),
  language       text not null,
  -- As it came; emptied, with name and address, when whoever replied is forgotten.
  text           text check (length(text) between 1 and 3000),
  name           text check (length(name) between 1 and 200),
  email          text,
  came_at        timestamptz not null,
  came_on        date not null,
  state          text not null default 'received' check (state in ('received', 'published', 'declined', 'withdrawn')),
  shown          text check (length(shown) between 1 and 3000),
  shortened      boolean not null default false,
  shown_name     text check (length(shown_name) between 1 and 200),
  reason         text,
  reason_says    text,
  version        integer not null default 1,
  primary key (place_id, reply_id),
  unique (place_id, reference_hash),
  foreign key (place_id, reply_id) references live.thread_item (place_id, item_id),
  foreign key (place_id, invitation_id) references live.procure_reply_invitation (place_id, invitation_id)
);
create index procure_reply_waiting on live.procure_reply (place_id, state, came_on);

-- How each reply stands, for everybody to count: no word of it. Those of a published one are in the snapshot of `hash`.
create table public_record.procure_reply (
  place_id   uuid not null,
  reply_id   uuid not null,
  flag_id    text not null,
  process_id text,
  party_keys text[] not null,
  role       text not null,
  state      text not null,
  reason     text,
  came_on    date not null,
  hash       text,
  primary key (place_id, reply_id)
);
create index public_procure_reply_process on public_record.procure_reply (place_id, process_id);
create index public_procure_reply_parties on public_record.procure_reply using gin (party_keys);

-- What somebody of the municipality found out about a flag. What was said before stays beside it.
create table live.procure_check (
  place_id   uuid not null references live.place,
  flag_id    text not null,
  check_no   integer not null,
  outcome    text not null check (outcome in ('explained', 'error-in-data', 'looked-into')),
  note       text not null check (length(note) between 1 and 2000),
  post       text not null,
  person_id  uuid not null,
  checked_on date not null,
  at         timestamptz not null,
  primary key (place_id, flag_id, check_no),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

-- Which flags the municipality has something to say of, and when it said it last.
create table public_record.procure_check (
  place_id   uuid not null,
  flag_id    text not null,
  process_id text,
  party_keys text[] not null,
  outcome    text not null,
  checked_on date not null,
  hash       text not null,
  primary key (place_id, flag_id)
);
create index public_procure_check_process on public_record.procure_check (place_id, process_id);
create index public_procure_check_parties on public_record.procure_check using gin (party_keys);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.procure_reply_invitation', 'live.procure_reply', 'live.procure_check', 'public_record.procure_reply',
    'public_record.procure_check'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
    execute format('grant select, insert on %s to groundwork_app', tenant_table);
  end loop;
  foreach tenant_table in array array['public_record.procure_reply', 'public_record.procure_check'] loop
    execute format('create policy everyone_reads on %s for select to groundwork_public using (true)', tenant_table);
    execute format('grant select on %s to groundwork_public', tenant_table);
  end loop;
end $$;

grant update (email, used_at) on live.procure_reply_invitation to groundwork_app;
grant update (text, name, email, state, shown, shortened, shown_name, reason, reason_says, version)
  on live.procure_reply to groundwork_app;
grant update (state, reason, hash) on public_record.procure_reply to groundwork_app;
grant update (outcome, checked_on, hash), delete on public_record.procure_check to groundwork_app;
