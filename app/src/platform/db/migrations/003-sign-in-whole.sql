-- Sign-in, whole: sessions that end when left, devices, invitations, one-time links, second factors, tokens of access.
-- Secrets that open something are kept as hashes alone: who reads a copy of this database can sign in as nobody.

-- Sessions held their secret as it is; they end here, and everybody signs in once more.
delete from sign_in.session;
drop table sign_in.verification;

alter table sign_in.identity add column language text check (language in ('en', 'ar', 'es', 'fr', 'pt'));
alter table sign_in.identity drop column image;

-- Tokens of a provider would open somebody's account elsewhere; they are used once and never kept.
alter table sign_in.account
  drop column access_token,
  drop column refresh_token,
  drop column id_token,
  drop column access_token_expires_at,
  drop column refresh_token_expires_at,
  drop column scope,
  add unique (provider_id, account_id);

-- A browser that somebody signed in on. A shared one stands at a counter: its sessions end early, and it offers the
-- people of the day to change over with a PIN.
create table sign_in.device (
  device_id  uuid primary key,
  token_hash text not null unique,
  name       text not null default '' check (length(name) <= 100),
  is_shared  boolean not null default false,
  added_at   timestamptz not null default now()
);

-- The PIN is of one person on one shared device, and opens only while the password was given there lately.
create table sign_in.device_person (
  device_id   uuid not null references sign_in.device on delete cascade,
  identity_id text not null references sign_in.identity on delete cascade,
  handle      uuid not null unique,
  proved_at   timestamptz not null default now(),
  pin_hash    text,
  pin_tries   integer not null default 0,
  primary key (device_id, identity_id)
);
create index device_of_identity on sign_in.device_person (identity_id);

alter table sign_in.session drop column ip_address;
alter table sign_in.session drop column updated_at;
alter table sign_in.session rename column token to token_hash;
alter table sign_in.session
  -- "half": the password was right and the code of the second factor has yet to come; it opens nothing.
  add column stage        text not null check (stage in ('open', 'half')),
  add column how          text not null check (how in ('password', 'provider', 'invitation', 'reset', 'pin')),
  add column seen_at      timestamptz not null default now(),
  add column idle_seconds integer not null check (idle_seconds > 0),
  add column device_id    uuid references sign_in.device on delete cascade;

create table sign_in.second_factor (
  identity_id  text primary key references sign_in.identity on delete cascade,
  secret       text not null, -- encrypted with the secret of the installation
  confirmed_at timestamptz,
  -- RFC 6238, 5.2: a code is good once. No step up to this one is taken again.
  last_step    bigint not null default 0,
  added_at     timestamptz not null default now()
);

create table sign_in.recovery_code (
  identity_id text not null references sign_in.identity on delete cascade,
  code_hash   text not null,
  used_at     timestamptz,
  primary key (identity_id, code_hash)
);

-- A place asks a second factor of everybody who works in it; the programme asks it everywhere.
alter table live.place add column second_factor_required boolean not null default false;
grant update (second_factor_required) on live.place to groundwork_app;

-- Found by its secret, before any place is known. person_id is of the place; whose it is, that slice knows.
create table sign_in.invitation (
  place_id      uuid not null references live.place,
  invitation_id uuid not null,
  token_hash    text not null unique,
  identity_id   text not null references sign_in.identity on delete cascade,
  person_id     uuid,
  name          text not null,
  post          text not null default '',
  invited_by    text not null default '',
  added_at      timestamptz not null default now(),
  ends_at       timestamptz not null,
  accepted_at   timestamptz,
  withdrawn_at  timestamptz,
  primary key (place_id, invitation_id),
  check (accepted_at is null or withdrawn_at is null)
);
create index invitation_of_identity on sign_in.invitation (identity_id);

-- A forgotten password: whoever reads the mail of the address may choose a new one, once.
create table sign_in.reset (
  token_hash  text primary key,
  identity_id text not null references sign_in.identity on delete cascade,
  added_at    timestamptz not null default now(),
  ends_at     timestamptz not null,
  used_at     timestamptz
);
create index reset_of_identity on sign_in.reset (identity_id);

-- A new address holds when both mailboxes have said yes.
create table sign_in.address_change (
  change_id      uuid primary key,
  identity_id    text not null references sign_in.identity on delete cascade,
  new_email      text not null,
  old_token_hash text not null unique,
  new_token_hash text not null unique,
  old_agreed_at  timestamptz,
  new_agreed_at  timestamptz,
  added_at       timestamptz not null default now(),
  ends_at        timestamptz not null,
  closed_at      timestamptz
);
create index address_change_of_identity on sign_in.address_change (identity_id);

-- What a program may do in a person's name in one place. Found by its secret, before the place is known.
create table sign_in.access_token (
  place_id    uuid not null references live.place,
  token_id    uuid not null,
  token_hash  text not null unique,
  identity_id text not null references sign_in.identity on delete cascade,
  name        text not null check (length(name) between 1 and 100),
  scopes      text not null check (scopes <> ''), -- permissions with a space between, as in RFC 6749, 3.3
  network     text not null default '',
  added_at    timestamptz not null default now(),
  ends_on     date not null,
  used_on     date, -- the day alone: when exactly a program ran is nobody's business
  revoked_at  timestamptz,
  primary key (place_id, token_id),
  check (ends_on <= (added_at at time zone 'utc')::date + 366)
);
create index access_token_of_identity on sign_in.access_token (identity_id);

-- What happened to an identity, for the person alone. Never part of the record of acts.
create table sign_in.event (
  identity_id text not null references sign_in.identity on delete cascade,
  event_id    uuid not null,
  what        text not null,
  device      text not null default '',
  at          timestamptz not null default now(),
  primary key (identity_id, event_id)
);
create index event_at on sign_in.event (identity_id, at desc);

grant select, insert, update, delete on sign_in.device, sign_in.device_person, sign_in.second_factor,
  sign_in.recovery_code to groundwork_app;
grant select, insert, update on sign_in.invitation, sign_in.reset, sign_in.address_change, sign_in.access_token
  to groundwork_app;
-- What happened is not changed; what is older than a year goes.
grant select, insert, delete on sign_in.event to groundwork_app;
