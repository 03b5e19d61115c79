-- What people at work read of the record: who did what when, words to find things by, and what they are told.
-- (docs/decisions/history.md, docs/decisions/search.md)

-- The readable side of the record of acts, written in the same transaction as its entry. The entry goes to a log that
-- can never be erased and so holds no names; this stays in the place, and its rows are read by who may see the items.
create table live.history (
  place_id     uuid not null references live.place,
  seq          bigint not null generated always as identity,
  at           timestamptz not null,
  person_id    uuid not null,
  act          text not null,
  detail       jsonb not null default '{}',
  -- Whose powers these were, where somebody stood in for others.
  in_stead_of  jsonb not null default '[]' check (jsonb_typeof(in_stead_of) = 'array'),
  request_id   uuid not null,
  entry_id     uuid not null,
  confidential boolean not null,
  -- What it took to do this: whoever has it may read rows that name no item.
  permission   text not null,
  primary key (place_id, seq)
);
create index history_of_person on live.history (place_id, person_id, seq);

-- Which items an act was about.
create table live.history_item (
  place_id uuid not null references live.place,
  item_id  uuid not null,
  seq      bigint not null,
  primary key (place_id, item_id, seq),
  foreign key (place_id, seq) references live.history (place_id, seq),
  foreign key (place_id, item_id) references live.thread_item (place_id, item_id)
);
create index history_item_by_act on live.history_item (place_id, seq);

-- What can be found: one row an item, and one row for each word of it, folded (no accents, no case, one form of each
-- letter). A word table and not tsvector with GIN: under row security only leakproof operators may use an index, and
-- @@ is not one; comparisons of text are, so a prefix is a range of the primary key, the place first.
create table live.search_entry (
  place_id   uuid not null references live.place,
  item_id    uuid not null,
  kind       text not null,
  title      text not null,
  text       text not null default '',
  permission text not null,
  at         timestamptz not null default now(),
  primary key (place_id, item_id)
);

create table live.search_word (
  place_id uuid not null references live.place,
  word     text collate "C" not null,
  item_id  uuid not null,
  in_title boolean not null,
  primary key (place_id, word, item_id),
  foreign key (place_id, item_id) references live.search_entry (place_id, item_id) on delete cascade
);
create index search_word_of_item on live.search_word (place_id, item_id);

-- What somebody is told. The message is a key and its values, said in the reader's language when it is read.
create table live.notification (
  place_id        uuid not null references live.place,
  notification_id uuid not null,
  person_id       uuid not null,
  item_id         uuid,
  message         text not null,
  params          jsonb not null default '{}',
  path            text not null check (path ~ '^/[^/\\]' and length(path) <= 500),
  at              timestamptz not null default now(),
  read_at         timestamptz,
  -- When it went out by mail, or when it was decided that it does not.
  settled_at      timestamptz,
  primary key (place_id, notification_id)
);
create index notification_of_person on live.notification (place_id, person_id, at desc);
create index notification_unread on live.notification (place_id, person_id) where read_at is null;

-- How somebody wants to be told, in all their places alike. Hours are of the place that a notification comes from.
create table live.notification_setting (
  identity_id text primary key references sign_in.identity on delete cascade,
  quiet_from  smallint not null check (quiet_from between 0 and 23),
  quiet_to    smallint not null check (quiet_to between 0 and 23),
  on_days_off boolean not null,
  daily_at    smallint not null check (daily_at between 0 and 23)
);

create table live.notification_choice (
  identity_id text not null references sign_in.identity on delete cascade,
  kind        text not null check (length(kind) between 1 and 100),
  mail        text not null check (mail in ('now', 'daily', 'never')),
  primary key (identity_id, kind)
);

-- Whose rows a transaction may see across places. Empty unless set, like the place.
create function live.current_identity() returns text
  language sql stable parallel safe
  return nullif(current_setting('groundwork.identity', true), '');
grant execute on function live.current_identity() to groundwork_app;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.history', 'live.history_item', 'live.search_entry', 'live.search_word', 'live.notification'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
  foreach tenant_table in array array['live.notification_setting', 'live.notification_choice'] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_identity on %s to groundwork_app using (identity_id = (select live.current_identity()))
       with check (identity_id = (select live.current_identity()))', tenant_table);
  end loop;
end $$;

grant select, insert on live.history, live.history_item to groundwork_app;
grant select, insert, delete on live.search_word to groundwork_app;
grant select, insert, delete, update (kind, title, text, permission, at) on live.search_entry to groundwork_app;
grant select, insert, update (read_at, settled_at) on live.notification to groundwork_app;
grant select, insert, update (quiet_from, quiet_to, on_days_off, daily_at) on live.notification_setting to groundwork_app;
grant select, insert, update (mail) on live.notification_choice to groundwork_app;
