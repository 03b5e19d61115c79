-- When whoever sits there last showed who they are: by a password, a code, a provider that asked them anew. Null where
-- a session began with less, as with the PIN of a shared computer, and for those that began before this was kept.
alter table sign_in.session add column proved_at timestamptz;

-- Whether a token was made by somebody who showed all they have, second factor too. Those of before were not asked.
alter table sign_in.access_token add column proved boolean not null default false;
