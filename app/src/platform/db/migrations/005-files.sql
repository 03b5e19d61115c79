-- Files of a place. Bytes lie in a store under the place and their own hash (docs/decisions/files.md); here stands what
-- they are, who brought them, and which item holds them: whoever may see the item may see the file.

create table live.file (
  place_id    uuid not null references live.place,
  file_id     uuid not null,
  hash        text not null check (hash ~ '^sha256:[0-9a-f]{64}$'),
  -- As the bytes say, never as the sender does.
  type        text not null check (type ~ '^[a-z]+$'),
  size        bigint not null check (size >= 0),
  -- Theirs, for showing and saving: never a path of ours.
  name        text not null check (length(name) between 1 and 200),
  width       integer,
  height      integer,
  -- Bytes kept as they came, with whatever their program wrote into them of its user.
  keeps_traces boolean not null,
  uploaded_by uuid,
  added_at    timestamptz not null default now(),
  held_by     uuid,
  state       text not null check (state in ('waiting', 'ready', 'infected')),
  primary key (place_id, file_id),
  foreign key (place_id, held_by) references live.thread_item (place_id, item_id) deferrable initially deferred
);
create index file_of_item on live.file (place_id, held_by);
create index file_by_hash on live.file (place_id, hash);

-- Which files a snapshot names. A file is public while one of its snapshots stands.
create table public_record.file (
  place_id      uuid not null references live.place,
  hash          text not null check (hash ~ '^sha256:[0-9a-f]{64}$'),
  snapshot_hash text not null,
  type          text not null check (type ~ '^[a-z]+$'),
  size          bigint not null,
  name          text not null,
  primary key (place_id, hash, snapshot_hash),
  foreign key (place_id, snapshot_hash) references public_record.snapshot (place_id, hash)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['live.file', 'public_record.file'] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;
create policy everyone_reads on public_record.file for select to groundwork_public using (true);

grant select, insert, delete on live.file to groundwork_app;
grant update (held_by, state) on live.file to groundwork_app;
grant select, insert on public_record.file to groundwork_app;
grant select on public_record.file to groundwork_public;
