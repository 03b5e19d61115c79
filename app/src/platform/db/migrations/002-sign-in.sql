-- Identity alone: who is signing in. What an identity may do is decided by the posts its persons hold.
-- These tables come before any place is known, so they are exempt from row-level security (db/exemptions.ts).

create table sign_in.identity (
  id             text primary key,
  name           text not null,
  email          text not null unique,
  email_verified boolean not null default false,
  image          text,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now()
);

create table sign_in.session (
  id          text primary key,
  identity_id text not null references sign_in.identity on delete cascade,
  token       text not null unique,
  expires_at  timestamptz not null,
  ip_address  text,
  user_agent  text,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now()
);
create index session_of_identity on sign_in.session (identity_id);

create table sign_in.account (
  id                       text primary key,
  identity_id              text not null references sign_in.identity on delete cascade,
  account_id               text not null,
  provider_id              text not null,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz not null default now(),
  updated_at               timestamptz not null default now()
);
create index account_of_identity on sign_in.account (identity_id);

create table sign_in.verification (
  id         text primary key,
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on sign_in.verification (identifier);

-- Wrong passwords are counted in the database, so that many web processes and a restart share one count.
create table sign_in.rate_limit (
  id           text primary key,
  key          text not null unique,
  count        integer not null,
  last_request bigint not null
);

grant select, insert, update, delete on all tables in schema sign_in to groundwork_app;
