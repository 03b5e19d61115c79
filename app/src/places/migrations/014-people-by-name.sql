-- The list of people in the order of their alphabet, which sorting thousands on every view would otherwise find. The
-- order of code points finds nothing any more.
drop index live.person_by_name;
create index person_by_name on live.person (place_id, name collate "und-x-icu", person_id);
