-- Bodies, posts and people: who may do what, from a date to a date.

create table live.body (
  place_id uuid not null references live.place,
  body_id  uuid not null,
  name     text not null check (length(name) between 1 and 200),
  primary key (place_id, body_id),
  foreign key (place_id, body_id) references live.thread_item (place_id, item_id)
);

create table live.post (
  place_id uuid not null references live.place,
  post_id  uuid not null,
  body_id  uuid not null,
  title    text not null check (length(title) between 1 and 200),
  primary key (place_id, post_id),
  foreign key (place_id, post_id) references live.thread_item (place_id, item_id),
  foreign key (place_id, body_id) references live.body (place_id, body_id)
);

create table live.post_permission (
  place_id   uuid not null references live.place,
  post_id    uuid not null,
  permission text not null,
  primary key (place_id, post_id, permission),
  foreign key (place_id, post_id) references live.post (place_id, post_id)
);

-- A person of this place. The identity signs in; the same identity may be a person of several places.
create table live.person (
  place_id    uuid not null references live.place,
  person_id   uuid not null,
  name        text not null check (length(name) between 1 and 200),
  identity_id text references sign_in.identity,
  primary key (place_id, person_id),
  unique (place_id, identity_id),
  foreign key (place_id, person_id) references live.thread_item (place_id, item_id)
);

create table live.holding (
  place_id  uuid not null references live.place,
  post_id   uuid not null,
  person_id uuid not null,
  from_date date not null,
  to_date   date check (to_date >= from_date),
  primary key (place_id, post_id, person_id, from_date),
  foreign key (place_id, post_id) references live.post (place_id, post_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);
create index holding_of_person on live.holding (place_id, person_id);

-- In which places an identity is a person: asked before the place is known, so exempt from row-level security.
create table live.membership (
  identity_id text not null references sign_in.identity on delete cascade,
  place_id    uuid not null references live.place,
  primary key (identity_id, place_id)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['live.body', 'live.post', 'live.post_permission', 'live.person', 'live.holding'] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;

grant select, insert on live.body, live.post, live.post_permission, live.person, live.holding, live.membership to groundwork_app;
grant update (to_date) on live.holding to groundwork_app;
