-- Who wants to hear by mail of contracts that a search finds, without an account. An address stands here from the moment
-- somebody typed it, is written to once before it is confirmed, and goes when its owner stops.
create table live.procure_subscription (
  place_id        uuid not null references live.place,
  subscription_id uuid not null,
  -- Of the secret in its letters, and what that is made from together with the key of the program: letters come again.
  reference_hash  text not null,
  seed            uuid not null,
  -- As the address of the list has it: words and filters.
  search          text not null check (length(search) <= 2000),
  language        text not null,
  email           text,
  state           text not null default 'asked' check (state in ('asked', 'confirmed', 'stopped')),
  asked_at        timestamptz not null,
  confirmed_at    timestamptz,
  -- The last edition that it was told of; what was public before it was confirmed is no news.
  told_through    integer check (told_through >= 0),
  primary key (place_id, subscription_id),
  unique (place_id, reference_hash),
  check ((email is null) = (state = 'stopped')),
  check (state <> 'confirmed' or (confirmed_at is not null and told_through is not null))
);
create index procure_subscription_state on live.procure_subscription (place_id, state, subscription_id);

-- In which publication of the place each contract, award or call was public for the first time. It tells nothing of what
-- it is of, so it stays when that is taken back: what was told once is no news again.
create table public_record.procure_deal (
  place_id     uuid not null,
  process_id   text not null,
  -- Of kind and number within the process.
  deal         uuid not null,
  edition      integer not null check (edition > 0),
  published_at timestamptz not null,
  -- Of the contract, as it was then: the order of what came at once.
  day          date,
  primary key (place_id, process_id, deal)
);
create index public_procure_deal_edition
  on public_record.procure_deal (place_id, edition desc, day desc nulls last, process_id);

alter table live.procure_subscription enable row level security;
alter table live.procure_subscription force row level security;
create policy own_place on live.procure_subscription to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));
grant select, insert on live.procure_subscription to groundwork_app;
grant update (email, state, confirmed_at, told_through) on live.procure_subscription to groundwork_app;

-- What is public already came with the last publication of its place. Row security holds for the owner too: it steps aside.
alter table public_record.procure_contract no force row level security;
alter table public_record.snapshot no force row level security;
insert into public_record.procure_deal (place_id, process_id, deal, edition, published_at, day)
select distinct on (contract.place_id, process_id, md5(contract.kind || ' ' || coalesce(contract_id, ''))::uuid)
  contract.place_id, process_id, md5(contract.kind || ' ' || coalesce(contract_id, ''))::uuid, 1, snapshot.published_at, day
from public_record.procure_contract as contract
join public_record.snapshot as snapshot on snapshot.place_id = contract.place_id and snapshot.hash = contract.snapshot_hash
order by contract.place_id, process_id, md5(contract.kind || ' ' || coalesce(contract_id, ''))::uuid, day desc nulls last;
do $$
begin
  if exists (select from public_record.procure_contract as contract where not exists (
    select from public_record.procure_deal as deal where deal.place_id = contract.place_id
      and deal.process_id = contract.process_id)) then
    raise exception 'a published contract was passed over';
  end if;
end $$;
alter table public_record.procure_contract force row level security;
alter table public_record.snapshot force row level security;

alter table public_record.procure_deal enable row level security;
alter table public_record.procure_deal force row level security;
create policy own_place on public_record.procure_deal to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));
create policy everyone_reads on public_record.procure_deal for select to groundwork_public using (true);
grant select, insert on public_record.procure_deal to groundwork_app;
grant select on public_record.procure_deal to groundwork_public;
