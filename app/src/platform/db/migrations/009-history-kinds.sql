-- Who may read an act depends on the kinds of its items alone. An act about thousands of items (a workbook of people)
-- says its kinds once, so that no reader has to look at each item again.
alter table live.history add column kinds jsonb not null default '[]' check (jsonb_typeof(kinds) = 'array');

alter table live.history no force row level security;
alter table live.history_item no force row level security;
alter table live.thread_item no force row level security;
update live.history as history set kinds = (
  select coalesce(jsonb_agg(distinct item.kind), '[]') from live.history_item about
  join live.thread_item item on item.place_id = about.place_id and item.item_id = about.item_id
  where about.place_id = history.place_id and about.seq = history.seq);
alter table live.history force row level security;
alter table live.history_item force row level security;
alter table live.thread_item force row level security;

-- The first item of an act, without sorting all of them.
drop index live.history_item_by_act;
create index history_item_by_act on live.history_item (place_id, seq, item_id);
