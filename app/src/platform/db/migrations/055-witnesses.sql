-- What outsiders signed of our logs (C2SP tlog-cosignature): a line of a signed note for each checkpoint and witness. Added by
-- the role groundwork_ledger alone, read by everybody, changed by nobody.
create table public_record.log_cosignature (
  place_id uuid not null references public_record.log,
  -- A log that ended goes on under another name: a witness saw the one or the other.
  origin   text not null,
  size     bigint not null,
  -- Name and id of the key that the witness signs with.
  witness  text not null,
  key_id   text not null check (key_id ~ '^[0-9a-f]{8}$'),
  line     text not null check (octet_length(line) <= 16384),
  -- When the witness says that it signed.
  at       timestamptz not null,
  primary key (place_id, origin, size, witness, key_id)
);

-- How a log ended that could not be gone on with, because what was signed is no longer there; what came after stands
-- under another name. Said to everybody for good.
create table public_record.log_end (
  place_id    uuid not null references public_record.log,
  origin      text not null,
  -- What was signed last under this name, and how many lines of it were still there.
  signed_size bigint not null,
  signed_root bytea not null check (octet_length(signed_root) = 32),
  kept_size   bigint not null,
  alarm       text not null,
  reason      text not null check (length(reason) between 1 and 500),
  at          timestamptz not null,
  primary key (place_id, origin)
);

-- The newest size that as many witnesses as the policy asks for have signed.
alter table public_record.log add column witnessed_size bigint not null default 0;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['public_record.log_cosignature', 'public_record.log_end'] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s for select to groundwork_app using (place_id = (select live.current_place()))',
      tenant_table);
    execute format('create policy everyone_reads on %s for select to groundwork_public using (true)', tenant_table);
    execute format('create policy sequencer_reads on %s for select to groundwork_ledger using (true)', tenant_table);
    execute format('create policy sequencer_adds on %s for insert to groundwork_ledger with check (true)', tenant_table);
    execute format('grant select on %s to groundwork_app, groundwork_public, groundwork_ledger', tenant_table);
    execute format('grant insert on %s to groundwork_ledger', tenant_table);
  end loop;
end $$;

grant update (witnessed_size, origin) on public_record.log to groundwork_ledger;
