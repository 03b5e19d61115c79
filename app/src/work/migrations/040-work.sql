-- The workspace: what people say about an item, when they last looked, how they want to be told.

-- A comment on any item. It is kept in every state it had; withdrawn, its text goes and the trace stays.
create table live.comment (
  place_id     uuid not null references live.place,
  comment_id   uuid not null,
  item_id      uuid not null,
  -- The comment it answers: one level, so the answered one answers nothing itself (the action sees to it).
  reply_to     uuid,
  person_id    uuid not null,
  text         text check (length(text) between 1 and 5000),
  written_at   timestamptz not null,
  edited_at    timestamptz,
  withdrawn_at timestamptz,
  resolved_at  timestamptz,
  resolved_by  uuid,
  version      integer not null default 1,
  primary key (place_id, comment_id),
  check ((text is null) = (withdrawn_at is not null)),
  check ((resolved_at is null) = (resolved_by is null)),
  foreign key (place_id, item_id) references live.thread_item (place_id, item_id),
  foreign key (place_id, reply_to) references live.comment (place_id, comment_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id),
  foreign key (place_id, resolved_by) references live.person (place_id, person_id)
);
create index comment_of_item on live.comment (place_id, item_id, written_at);

-- What a comment said before it was edited. Goes with the text when the comment is withdrawn.
create table live.comment_before (
  place_id   uuid not null references live.place,
  comment_id uuid not null,
  version    integer not null,
  text       text not null,
  until      timestamptz not null,
  primary key (place_id, comment_id, version),
  foreign key (place_id, comment_id) references live.comment (place_id, comment_id)
);

create table live.comment_mention (
  place_id   uuid not null references live.place,
  comment_id uuid not null,
  person_id  uuid not null,
  primary key (place_id, comment_id, person_id),
  foreign key (place_id, comment_id) references live.comment (place_id, comment_id),
  foreign key (place_id, person_id) references live.person (place_id, person_id)
);

-- When somebody last looked at a town's home, and what waited for them then: their other pages read it from here, so
-- that somebody with five hundred towns asks once and not five hundred times.
create table live.visit (
  place_id    uuid not null references live.place,
  identity_id text not null references sign_in.identity on delete cascade,
  seen_at     timestamptz not null,
  -- The visit before: what happened after it is new.
  since       timestamptz,
  waiting     integer not null default 0 check (waiting >= 0),
  -- The first few of what waits, each as a message, its values, a path and a day.
  waits       jsonb not null default '[]' check (jsonb_typeof(waits) = 'array'),
  primary key (place_id, identity_id)
);
create index visit_of_identity on live.visit (identity_id);

-- Which person an identity is, where it is one: so that what persons are told is found across places.
alter table live.membership add column person_id uuid;
alter table live.person no force row level security;
update live.membership membership set person_id = person.person_id from live.person person
  where person.place_id = membership.place_id and person.identity_id = membership.identity_id;
alter table live.person force row level security;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'live.comment', 'live.comment_before', 'live.comment_mention', 'live.visit'
  ] loop
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
      'create policy own_place on %s to groundwork_app using (place_id = (select live.current_place()))
       with check (place_id = (select live.current_place()))', tenant_table);
  end loop;
end $$;

-- Across places, but one's own rows alone.
create policy own_identity_reads on live.visit for select to groundwork_app
  using (identity_id = (select live.current_identity()));
create policy own_identity_reads on live.notification for select to groundwork_app
  using ((place_id, person_id) in (
    select place_id, person_id from live.membership where identity_id = (select live.current_identity())));
create policy own_identity_marks on live.notification for update to groundwork_app
  using ((place_id, person_id) in (
    select place_id, person_id from live.membership where identity_id = (select live.current_identity())))
  with check ((place_id, person_id) in (
    select place_id, person_id from live.membership where identity_id = (select live.current_identity())));

grant select, insert, update (text, edited_at, withdrawn_at, resolved_at, resolved_by, version) on live.comment to groundwork_app;
grant select, insert, delete on live.comment_before to groundwork_app;
grant select, insert, delete on live.comment_mention to groundwork_app;
grant select, insert, update (seen_at, since, waiting, waits) on live.visit to groundwork_app;

-- Posts that fill posts may comment and give that on; who holds less could not.
alter table live.post_permission no force row level security;
insert into live.post_permission (place_id, post_id, permission)
  select place_id, post_id, 'work.comment' from live.post_permission where permission = 'places.appoint'
  on conflict do nothing;
alter table live.post_permission force row level security;
