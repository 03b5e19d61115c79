-- Bodies and posts as they are (Popolo), who holds what until when, who stands in for whom, under which engagement
-- a partner's people are here, and which organisations of civil society have standing. (docs/decisions/people.md)

-- The owner sees no rows while row security is forced: lifted here, forced again at the end.
alter table live.body no force row level security;
alter table live.post no force row level security;
alter table live.post_permission no force row level security;
alter table live.person no force row level security;
alter table live.holding no force row level security;

alter table live.body
  -- `name` is as the place itself writes it; these are the same in other languages.
  add column names       jsonb not null default '{}' check (jsonb_typeof(names) = 'object'),
  add column kind        text not null default 'office' check (kind in (
    'council', 'committee', 'executive', 'department', 'office', 'unit', 'agency', 'oversight', 'other')),
  -- Real lines of authority run in circles now and then: shown as a fault, never refused.
  add column parent_id   uuid,
  add column legal_basis text not null default '' check (length(legal_basis) <= 500),
  add column from_date   date,
  -- The last day on which it is.
  add column to_date     date,
  add column version     integer not null default 1,
  add check (to_date >= from_date),
  add foreign key (place_id, parent_id) references live.body (place_id, body_id);
create index body_by_parent on live.body (place_id, parent_id);

alter table live.post
  add column titles      jsonb not null default '{}' check (jsonb_typeof(titles) = 'object'),
  add column role        text check (role ~ '^[a-z]+(-[a-z]+)*$'),
  add column seats       integer not null default 1 check (seats between 1 and 500),
  add column reports_to  uuid,
  add column legal_basis text not null default '' check (length(legal_basis) <= 500),
  -- An official post answers to residents: its holder's name and these contacts stand in the public directory.
  add column official    boolean not null default false,
  add column public_mail text not null default '' check (length(public_mail) <= 320),
  add column public_phone text not null default '' check (length(public_phone) <= 40),
  add column from_date   date,
  add column to_date     date,
  add column version     integer not null default 1,
  add check (to_date >= from_date),
  add foreign key (place_id, reports_to) references live.post (place_id, post_id);
create index post_of_body on live.post (place_id, body_id);
create index post_by_line on live.post (place_id, reports_to);

-- A person may have no account. Sex and age are asked for nothing but counting who takes part, and only if offered.
alter table live.person
  add column email       text not null default '' check (length(email) <= 320),
  add column phone       text not null default '' check (length(phone) <= 40),
  add column language    text check (language in ('en', 'ar', 'es', 'fr', 'pt')),
  add column sex         text check (sex in ('female', 'male', 'other')),
  add column age_band    text check (age_band in ('under-15', '15-24', '25-34', '35-49', '50-64', '65-over')),
  -- What a search looks through, folded.
  add column search_text text not null default '',
  add column version     integer not null default 1;
update live.person set search_text = lower(name);
create index person_by_name on live.person (place_id, name);

-- A partner's people are here for a purpose and until a day; what they may do by it ends with it, at once.
create table live.engagement (
  place_id      uuid not null references live.place,
  engagement_id uuid not null,
  partner       text not null check (length(partner) between 1 and 200),
  purpose       text not null check (length(purpose) between 1 and 1000),
  contact       text not null default '' check (length(contact) <= 300),
  from_date     date not null,
  to_date       date not null check (to_date >= from_date),
  -- The first day on which it is no more, where it was ended before its time.
  ended_on      date check (ended_on <= to_date),
  end_reason    text not null default '' check (length(end_reason) <= 500),
  version       integer not null default 1,
  primary key (place_id, engagement_id),
  foreign key (place_id, engagement_id) references live.thread_item (place_id, item_id)
);

alter table live.holding
  add column holding_id    uuid not null default gen_random_uuid(),
  add column engagement_id uuid,
  -- Set for a holding that was taken back before its first day.
  add column cancelled_at  timestamptz,
  add column end_reason    text not null default '' check (length(end_reason) <= 500),
  add unique (place_id, holding_id),
  add foreign key (place_id, engagement_id) references live.engagement (place_id, engagement_id);
-- One taken back leaves its day free for another try.
alter table live.holding drop constraint holding_pkey, add primary key (place_id, holding_id);
create unique index holding_of_a_day on live.holding (place_id, post_id, person_id, from_date) where cancelled_at is null;
create index holding_of_engagement on live.holding (place_id, engagement_id) where engagement_id is not null;

-- Somebody who stands in, for whoever holds a post or for a person in all their posts.
create table live.deputy (
  place_id      uuid not null references live.place,
  deputy_id     uuid not null,
  post_id       uuid,
  for_person_id uuid,
  person_id     uuid not null,
  from_date     date not null,
  to_date       date not null check (to_date >= from_date),
  -- The first day on which it is no more, where it was ended before its time.
  ended_on      date,
  reason        text not null default '' check (length(reason) <= 500),
  -- Whoever is here by an engagement alone stands in by it too, and no longer than it.
  engagement_id uuid,
  primary key (place_id, deputy_id),
  foreign key (place_id, post_id) references live.post (place_id, post_id),
  foreign key (place_id, for_person_id) references live.person (place_id, person_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id),
  foreign key (place_id, engagement_id) references live.engagement (place_id, engagement_id),
  check ((post_id is null) <> (for_person_id is null)),
  check (person_id <> for_person_id)
);
create index deputy_by_person on live.deputy (place_id, person_id);
create index deputy_of_post on live.deputy (place_id, post_id);
create index deputy_for_person on live.deputy (place_id, for_person_id);

create table live.organisation (
  place_id        uuid not null references live.place,
  organisation_id uuid not null,
  name            text not null check (length(name) between 1 and 200),
  names           jsonb not null default '{}' check (jsonb_typeof(names) = 'object'),
  kind            text not null check (kind in (
    'women', 'youth', 'disability', 'minority', 'association', 'union', 'business', 'university', 'media', 'faith', 'other')),
  registration    text not null default '' check (length(registration) <= 200),
  email           text not null default '' check (length(email) <= 320),
  phone           text not null default '' check (length(phone) <= 40),
  search_text     text not null default '',
  version         integer not null default 1,
  primary key (place_id, organisation_id),
  foreign key (place_id, organisation_id) references live.thread_item (place_id, item_id)
);

-- What an organisation is let in for, from a day to a day.
create table live.standing (
  place_id        uuid not null references live.place,
  organisation_id uuid not null,
  standing        text not null check (standing in ('convene', 'comment', 'co-deliver', 'review')),
  from_date       date not null,
  to_date         date check (to_date >= from_date),
  basis           text not null default '' check (length(basis) <= 500),
  primary key (place_id, organisation_id, standing, from_date),
  foreign key (place_id, organisation_id) references live.organisation (place_id, organisation_id)
);

create table live.organisation_speaker (
  place_id        uuid not null references live.place,
  organisation_id uuid not null,
  person_id       uuid not null,
  from_date       date not null,
  to_date         date check (to_date >= from_date),
  primary key (place_id, organisation_id, person_id, from_date),
  foreign key (place_id, organisation_id) references live.organisation (place_id, organisation_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);
create index organisations_of_speaker on live.organisation_speaker (place_id, person_id);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.engagement', 'live.deputy', 'live.organisation', 'live.standing', 'live.organisation_speaker'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;

grant update (name, names, kind, parent_id, legal_basis, from_date, to_date, version) on live.body to groundwork_app;
grant update (
  body_id, title, titles, role, seats, reports_to, legal_basis, official, public_mail, public_phone, from_date, to_date, version
) on live.post to groundwork_app;
grant delete on live.post_permission to groundwork_app;
grant update (name, identity_id, email, phone, language, sex, age_band, search_text, version) on live.person to groundwork_app;
-- The last day is set and moved; what was is neither rewritten nor removed.
grant update (cancelled_at, end_reason) on live.holding to groundwork_app;
grant select, insert, update (ended_on) on live.deputy to groundwork_app;
grant select, insert, update (partner, purpose, contact, to_date, ended_on, end_reason, version) on live.engagement to groundwork_app;
grant select, insert, update (name, names, kind, registration, email, phone, search_text, version) on live.organisation to groundwork_app;
grant select, insert, update (to_date) on live.standing, live.organisation_speaker to groundwork_app;
-- Where an account was joined with the wrong person.
grant delete on live.membership to groundwork_app;

-- Posts that fill posts could do all of this until now, and must be able to give it on.
insert into live.post_permission (place_id, post_id, permission)
  select place_id, post_id, added from live.post_permission, unnest(array[
    'places.organise', 'places.see-people', 'places.keep-people', 'places.engage', 'places.recognise',
    'places.publish-directory']) as added
  where permission = 'places.appoint'
  on conflict do nothing;

alter table live.body force row level security;
alter table live.post force row level security;
alter table live.post_permission force row level security;
alter table live.person force row level security;
alter table live.holding force row level security;
