-- What a municipality is: its names and codes, people and area, calendar, law, look and history.

-- What everybody in the program needs of any place stands in live.place, which everyone may see.
alter table live.place
  add column names             jsonb not null default '{}' check (jsonb_typeof(names) = 'object'),
  add column former_codes      jsonb not null default '[]' check (jsonb_typeof(former_codes) = 'array'),
  add column search_text       text not null default '',
  add column time_zone         text not null default 'UTC' check (length(time_zone) between 1 and 64),
  -- ISO 8601 days of the week: Monday is 1.
  add column working_days      text not null default '12345' check (working_days ~ '^[1-7]{1,7}$'),
  add column fiscal_year_start text not null default '01-01' check (fiscal_year_start ~ '^[01][0-9]-[0-3][0-9]$'),
  add column fiscal_year_named text not null default 'start' check (fiscal_year_named in ('start', 'end', 'both')),
  add column accent            text check (accent ~ '^#[0-9a-f]{6}$'),
  add column crest_file        uuid,
  -- The first day on which the place is no more, and the municipality that goes on in its stead.
  add column closed_from       date,
  add column successor_code    text,
  -- Whoever changes the colour does not stand in the way of whoever changes the calendar.
  add column calendar_version  integer not null default 1,
  add column look_version      integer not null default 1;
-- The owner sees no rows while row security is forced.
alter table live.place no force row level security;
update live.place set search_text = lower(code || ' ' || name);
-- A municipality is an item of its own thread: its history and its coat of arms hang on it.
alter table live.thread_item no force row level security;
insert into live.thread_item (place_id, item_id, kind, title)
  select place_id, place_id, 'municipality', name from live.place where kind = 'municipality';
alter table live.thread_item force row level security;
alter table live.place force row level security;
-- A thing that is renamed is found under its new name.
grant update (title) on live.thread_item to groundwork_app;

create index place_by_name on live.place (kind, name);
create index place_former_codes on live.place using gin (former_codes jsonb_path_ops);

-- What a place knows of itself; nobody else's until it is published.
create table live.place_profile (
  place_id              uuid not null references live.place,
  country               text check (country ~ '^[A-Z]{2}$'),
  introduction          jsonb not null default '{}' check (jsonb_typeof(introduction) = 'object'),
  -- Whole hectares: a hundredth of a square kilometre, and exact.
  area_hectares         bigint check (area_hectares > 0),
  area_source           text not null default '' check (length(area_source) <= 300),
  work_languages        jsonb not null default '[]' check (jsonb_typeof(work_languages) = 'array'),
  publication_languages jsonb not null default '[]' check (jsonb_typeof(publication_languages) = 'array'),
  settlement            text check (settlement in ('urban', 'rural', 'mixed')),
  coast                 text check (coast in ('yes', 'no')),
  capital               text check (capital in ('national', 'regional', 'no')),
  version               integer not null default 1,
  primary key (place_id)
);

create table live.place_code (
  place_id uuid not null references live.place,
  scheme   text not null check (scheme ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(scheme) <= 40),
  code     text not null check (length(code) between 1 and 200),
  source   text not null default '' check (length(source) <= 300),
  primary key (place_id, scheme)
);

-- One count of the people: of a year, from a source. Its bands are typed once, its totals never.
create table live.population (
  place_id     uuid not null references live.place,
  year         integer not null check (year between 1800 and 2200),
  source       text not null check (length(source) between 1 and 300),
  link         text not null default '' check (length(link) <= 500),
  stated_total bigint check (stated_total >= 0),
  version      integer not null default 1,
  primary key (place_id, year)
);

create table live.population_band (
  place_id uuid not null references live.place,
  year     integer not null,
  sex      text not null check (sex in ('female', 'male', 'not-stated')),
  from_age integer not null check (from_age between 0 and 130),
  to_age   integer check (to_age between from_age and 130),
  people   bigint not null check (people >= 0),
  primary key (place_id, year, sex, from_age),
  foreign key (place_id, year) references live.population (place_id, year)
);

-- A figure for comparison that no fixed list foresees. Digits as they were given: never a float.
create table live.place_trait (
  place_id uuid not null references live.place,
  trait    text not null check (length(trait) between 1 and 100),
  year     integer not null check (year between 1800 and 2200),
  value    text not null check (value ~ '^-?[0-9]{1,18}(\.[0-9]{1,9})?$'),
  unit     text not null check (length(unit) between 1 and 40),
  source   text not null check (length(source) between 1 and 300),
  primary key (place_id, trait, year)
);

create table live.holiday (
  place_id uuid not null references live.place,
  day      date not null,
  name     jsonb not null check (jsonb_typeof(name) = 'object'),
  primary key (place_id, day)
);

-- What the law sets for this place, from a day to a day; which keys there are stands in legal-keys.ts.
create table live.legal_setting (
  place_id   uuid not null references live.place,
  key        text not null check (length(key) between 1 and 60),
  valid_from date not null,
  valid_to   date check (valid_to >= valid_from),
  value      text not null check (length(value) between 1 and 40),
  law        text not null check (length(law) between 1 and 300),
  article    text not null default '' check (length(article) <= 100),
  link       text not null default '' check (length(link) <= 500),
  version    integer not null default 1,
  primary key (place_id, key, valid_from)
);

-- How the place came to be what it is: renamings, mergers, splits, new codes and borders.
create table live.place_change (
  place_id     uuid not null references live.place,
  change_id    uuid not null,
  kind         text not null check (kind in (
    'established', 'renamed', 'code-changed', 'merged-into', 'absorbed', 'split-from', 'split-off', 'boundary-changed', 'dissolved')),
  effective_on date not null,
  law          text not null check (length(law) between 1 and 300),
  link         text not null default '' check (length(link) <= 500),
  -- The municipality it merged into, absorbed, left or lost: by its code here, or else by name.
  other_code   text,
  other_name   text not null default '' check (length(other_name) <= 200),
  before       text not null default '' check (length(before) <= 200),
  after        text not null default '' check (length(after) <= 200),
  recorded_at  timestamptz not null default now(),
  primary key (place_id, change_id)
);
create index place_change_by_day on live.place_change (place_id, effective_on);

-- The public head of a place gains what its pages and the list of places show. All of it stands in its snapshot.
alter table public_record.place
  add column names          jsonb not null default '{}',
  add column former_codes   jsonb not null default '[]',
  add column search_text    text not null default '',
  add column accent         text check (accent ~ '^#[0-9a-f]{6}$'),
  add column crest          text,
  add column population     bigint,
  add column closed_from    date,
  add column successor_code text;
alter table public_record.place no force row level security;
update public_record.place set search_text = lower(code || ' ' || name);
alter table public_record.place force row level security;
create index public_place_by_code on public_record.place (code);
create index public_place_former_codes on public_record.place using gin (former_codes jsonb_path_ops);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.place_profile', 'live.place_code', 'live.population', 'live.population_band', 'live.place_trait',
    'live.holiday', 'live.legal_setting', 'live.place_change'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;

-- What a place says of itself is a description that is corrected; that it was is in the record of acts.
grant select, insert, update on live.place_profile to groundwork_app;
grant select, insert, delete on live.place_code, live.place_trait, live.holiday, live.population_band to groundwork_app;
grant update (code, source) on live.place_code to groundwork_app;
grant update (value, unit, source) on live.place_trait to groundwork_app;
grant update (name) on live.holiday to groundwork_app;
grant select, insert, delete, update (source, link, stated_total, version) on live.population to groundwork_app;
grant select, insert, delete, update (valid_to, value, law, article, link, version) on live.legal_setting to groundwork_app;
grant select, insert, delete on live.place_change to groundwork_app;
grant update (
  code, names, former_codes, search_text, time_zone, working_days, fiscal_year_start, fiscal_year_named,
  accent, crest_file, closed_from, successor_code, calendar_version, look_version
) on live.place to groundwork_app;
grant update (
  names, former_codes, search_text, accent, crest, population, closed_from, successor_code
) on public_record.place to groundwork_app;
