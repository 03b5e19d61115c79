-- What a page says of a published budget without reading its lines: its totals, and its sums by every code of every
-- classification. Both are projections, made from the public lines when a budget is published and gone with them.

create table public_record.budget_total (
  place_id      uuid not null,
  snapshot_hash text not null,
  year          integer not null,
  side          text not null,
  currency      text not null,
  original      bigint,
  amended       bigint,
  authorised    bigint,
  committed     bigint,
  executed      bigint,
  paid          bigint,
  primary key (place_id, snapshot_hash)
);

-- `classification` '' is the sum of all lines; `code` '' those of a classification that have none.
create table public_record.budget_sum (
  place_id       uuid not null,
  snapshot_hash  text not null,
  classification text not null,
  code           text not null,
  counted        boolean not null,
  contingency    boolean not null,
  interest       boolean not null,
  lines          integer not null,
  original       bigint,
  amended        bigint,
  authorised     bigint,
  committed      bigint,
  executed       bigint,
  paid           bigint,
  primary key (place_id, snapshot_hash, classification, code, counted, contingency, interest)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['public_record.budget_total', 'public_record.budget_sum'] loop
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

-- The lines under a head, found without reading those of all others. A town uses some of the classifications: what
-- it has no codes of takes no room. (`text_pattern_ops`: by the beginning of a code, whatever the database's language.)
create index budget_line_administrative on public_record.budget_line
  (place_id, snapshot_hash, administrative text_pattern_ops) where administrative is not null;
create index budget_line_functional on public_record.budget_line
  (place_id, snapshot_hash, functional text_pattern_ops) where functional is not null;
create index budget_line_programme on public_record.budget_line
  (place_id, snapshot_hash, programme text_pattern_ops) where programme is not null;
create index budget_line_economic on public_record.budget_line
  (place_id, snapshot_hash, economic text_pattern_ops) where economic is not null;
create index budget_line_fund on public_record.budget_line
  (place_id, snapshot_hash, fund text_pattern_ops) where fund is not null;
create index budget_line_project on public_record.budget_line
  (place_id, snapshot_hash, project text_pattern_ops) where project is not null;

-- What is public already. Row security holds for the owner too, who sees no place's rows: it steps aside for this.
alter table public_record.budget_line no force row level security;
alter table public_record.budget_sum no force row level security;
alter table public_record.budget_total no force row level security;
alter table public_record.snapshot no force row level security;
alter table public_record.current no force row level security;
alter table live.place no force row level security;

insert into public_record.budget_sum
select line.place_id, line.snapshot_hash, by.classification, coalesce(by.code, ''), line.exclusion is null,
       line.contingency, line.interest, count(*), sum(original), sum(amended), sum(authorised), sum(committed),
       sum(executed), sum(paid)
from public_record.budget_line line
cross join lateral (values
  ('', null), ('administrative', administrative), ('functional', functional), ('programme', programme),
  ('economic', economic), ('fund', fund), ('project', project)) as by (classification, code)
group by 1, 2, 3, 4, 5, 6, 7;

insert into public_record.budget_total
select snapshot.place_id, snapshot.hash, split_part(current.key, '/', 1)::integer, split_part(current.key, '/', 2),
       coalesce(document->>'currency', place.currency),
       (document->'totals'->'original'->>'counted')::bigint, (document->'totals'->'amended'->>'counted')::bigint,
       (document->'totals'->'authorised'->>'counted')::bigint, (document->'totals'->'committed'->>'counted')::bigint,
       (document->'totals'->'executed'->>'counted')::bigint, (document->'totals'->'paid'->>'counted')::bigint
from public_record.current current
join public_record.snapshot snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
join live.place place on place.place_id = current.place_id
cross join lateral (select convert_from(snapshot.bytes, 'UTF8')::jsonb as document) as read
where current.kind = 'budget' and snapshot.bytes is not null;

alter table public_record.budget_line force row level security;
alter table public_record.budget_sum force row level security;
alter table public_record.budget_total force row level security;
alter table public_record.snapshot force row level security;
alter table public_record.current force row level security;
alter table live.place force row level security;
