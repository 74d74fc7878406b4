-- Who may come in. Everything about signing in lies in a schema of its own, for a role of its own: neither the application nor
-- the portal can see a password, a session or a second factor, and that role sees nothing of the register but the audit.
do $$
begin
  begin
    create role baophu_accounts nologin;
  exception when duplicate_object or unique_violation or insufficient_privilege then null; -- made by an administrator
  end;
  grant baophu_accounts to current_user;
  grant usage on schema public to baophu_accounts;
end $$;

create schema accounts;

-- What cookies are signed and second factors are locked with, where the environment gives no key; only the owner reads it.
create table accounts.cookie_keys (
  is_only boolean primary key default true check (is_only),
  key     text not null
);

create table accounts.accounts (
  id                 uuid primary key default gen_random_uuid(),
  name               text not null check (length(name) between 1 and 200),
  email              text not null unique check (length(email) between 3 and 254),
  email_verified     boolean not null default false,
  image              text,
  has_second_factor  boolean default false,
  -- Of the demonstration: its password is known to everybody, and opens nothing elsewhere.
  for_demonstration  boolean not null default false,
  created_at         timestamptz(3) not null default now(),
  updated_at         timestamptz(3) not null default now()
);

create table accounts.sessions (
  id             uuid primary key default gen_random_uuid(),
  account_id     uuid not null references accounts.accounts on delete cascade,
  token          text not null unique,
  expires_at     timestamptz(3) not null,
  ip_address     text,
  user_agent     text,
  -- The office in which its holder works now, and when they last proved who they are.
  membership_id  uuid,
  proved_at      timestamptz(3) not null default now(),
  created_at     timestamptz(3) not null default now(),
  updated_at     timestamptz(3) not null default now()
);
create index on accounts.sessions (account_id);

-- By what an account signs in: a password here, or an identity at a provider outside.
create table accounts.sign_ins (
  id                        uuid primary key default gen_random_uuid(),
  account_id                uuid not null references accounts.accounts on delete cascade,
  provider                  text not null,
  subject                   text not null,
  password                  text,
  access_token              text,
  refresh_token             text,
  id_token                  text,
  access_token_expires_at   timestamptz(3),
  refresh_token_expires_at  timestamptz(3),
  scope                     text,
  created_at                timestamptz(3) not null default now(),
  updated_at                timestamptz(3) not null default now(),
  unique (provider, subject)
);
create index on accounts.sign_ins (account_id);

create table accounts.verifications (
  id          uuid primary key default gen_random_uuid(),
  identifier  text not null,
  value       text not null,
  expires_at  timestamptz(3) not null,
  created_at  timestamptz(3) not null default now(),
  updated_at  timestamptz(3) not null default now()
);
create index on accounts.verifications (identifier);

create table accounts.second_factors (
  id            uuid primary key default gen_random_uuid(),
  account_id    uuid not null references accounts.accounts on delete cascade,
  secret        text not null,
  backup_codes  text not null,
  verified      boolean default true,
  failures      integer default 0,
  locked_until  timestamptz(3)
);
create index on accounts.second_factors (account_id);
create index on accounts.second_factors (secret);

create table accounts.passkeys (
  id             uuid primary key default gen_random_uuid(),
  account_id     uuid not null references accounts.accounts on delete cascade,
  name           text,
  public_key     text not null,
  credential_id  text not null unique,
  counter        integer not null,
  device_type    text not null,
  backed_up      boolean not null,
  transports     text,
  aaguid         text,
  created_at     timestamptz(3) default now()
);
create index on accounts.passkeys (account_id);

-- Attempts that failed of late. What is lost with a crash of the server is a count of some minutes.
create unlogged table accounts.limits (
  key     text primary key,
  points  integer not null default 0,
  expire  bigint
);

-- An office that somebody holds: a role, on whose behalf, where and for how long. Nothing of it is changed afterwards but its
-- end, so that what somebody might do on a day of last year can be read.
create table accounts.memberships (
  province_id   smallint not null references registers,
  id            uuid not null,
  account_id    uuid not null references accounts.accounts,
  role          text not null check (role in ('administrator', 'planner', 'officer', 'manager', 'collector', 'collaborator', 'partner', 'editor', 'approver', 'auditor')),
  organisation  text,
  area_ids      integer[] check (cardinality(area_ids) > 0),
  from_day      date not null,
  to_day        date,
  -- The office that is stood in for, while its holder is away.
  instead_of    uuid,
  -- Why somebody works here who otherwise would not: emergency access, which ends by the hour.
  emergency     text,
  ends_at       timestamptz(3),
  granted_by    text not null,
  granted_at    timestamptz(3) not null default now(),
  primary key (province_id, id),
  check (from_day <= to_day),
  check (emergency is null or ends_at is not null),
  foreign key (province_id, organisation) references organisations (province_id, code),
  foreign key (province_id, instead_of) references accounts.memberships
);
create index on accounts.memberships (account_id);
create index on accounts.memberships (province_id, instead_of);

-- A link that serves once: an invitation into an office, or a new password. Only a digest of what stands in it is kept.
create table accounts.links (
  province_id    smallint not null references registers,
  id             uuid not null,
  digest         bytea not null,
  purpose        text not null check (purpose in ('first', 'invitation', 'recovery')),
  account_id     uuid references accounts.accounts,
  name           text check (length(name) between 1 and 200),
  email          text check (length(email) between 3 and 254),
  membership     jsonb,
  expires_at     timestamptz(3) not null,
  used_at        timestamptz(3),
  withdrawn_at   timestamptz(3),
  made_by        text not null,
  made_at        timestamptz(3) not null default now(),
  primary key (province_id, id)
);
create index on accounts.links (digest);

-- The offices that hold now, with those whose place is taken: an office that was taken away carries nobody who stands in for it.
create function accounts.offices_now()
  returns table (account_id uuid, province_id smallint, id uuid, role text, organisation text, area_ids integer[],
                 from_day date, to_day date, instead_of uuid, instead_of_account uuid, emergency text, ends_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
    with held as (
      select * from accounts.memberships as m
       where m.from_day <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
         and (m.to_day is null or m.to_day >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
         and (m.ends_at is null or m.ends_at > now())
    )
    select own.account_id, own.province_id, own.id, own.role, own.organisation, own.area_ids,
           own.from_day, own.to_day, own.instead_of, other.account_id, own.emergency, own.ends_at
      from held as own
      left join held as other on other.province_id = own.province_id and other.id = own.instead_of
     where own.instead_of is null or other.id is not null
  $$;

-- How many accounts hold an office of administrator now, their own and without an end that is known. Others who ask wait until the
-- transaction ends, so that two cannot remove each other at once.
create function accounts.count_administrators(demonstration boolean) returns bigint
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ours smallint := (scope()).province;
begin
  perform pg_advisory_xact_lock(ours, 2001);
  return (select count(distinct o.account_id)
            from accounts.offices_now() as o join accounts.accounts as a on a.id = o.account_id
           where o.province_id = ours and o.role = 'administrator' and o.instead_of is null and o.emergency is null
             and o.to_day is null and a.for_demonstration = demonstration);
end $$;

-- Areas as they are held on a day: what took them over counts whole, and of one that ended without a successor, as districts did, the
-- communes that it had then. So whoever had one of two communes that merged has the new one, from its first day on.
create function accounts.areas_on(held integer[], wanted date) returns integer[]
  language sql stable security definer set search_path = public, pg_temp as $$
    with recursive held_area (id) as (
      select unnest(held)
      union
      select next.id from held_area join lateral (
        select to_id as id from area_successions where from_id = held_area.id and on_day <= wanted
        union all
        select below.area_id from areas as ended join area_scopes as below on below.scope_id = ended.id and below.valid_to >= ended.valid_to
         where ended.id = held_area.id and ended.valid_to <= wanted
      ) as next on true
    )
    select case when held is not null then array(select id from held_area order by id) end
  $$;

-- Before anybody has an office there is no scope: whoever signs in, or shows a link, is found by these alone.
create function accounts.offices_of(account uuid)
  returns table (id uuid, province_id smallint, role text, organisation text, area_ids integer[], from_day date, to_day date,
                 instead_of text, emergency text, ends_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
    select o.id, o.province_id, o.role, o.organisation,
           accounts.areas_on(o.area_ids, (now() at time zone 'Asia/Ho_Chi_Minh')::date),
           o.from_day, o.to_day, other.name, o.emergency, o.ends_at
      from accounts.offices_now() as o left join accounts.accounts as other on other.id = o.instead_of_account
     where o.account_id = offices_of.account
     order by o.instead_of is not null, o.emergency is not null, o.from_day, o.id
  $$;

create function accounts.link_shown(shown bytea)
  returns table (province_id smallint, id uuid, purpose text, account_id uuid, name text, email text, membership jsonb,
                 expires_at timestamptz, used_at timestamptz, withdrawn_at timestamptz, made_by text)
  language sql stable security definer set search_path = public, pg_temp as $$
    select l.province_id, l.id, l.purpose, l.account_id, l.name, l.email, l.membership, l.expires_at, l.used_at, l.withdrawn_at, l.made_by
      from accounts.links as l where l.digest = shown
  $$;

do $$
declare
  table_name text;
begin
  foreach table_name in array array['memberships', 'links'] loop
    execute format('alter table accounts.%I enable row level security', table_name);
    execute format(
      'create policy register_of_the_transaction on accounts.%I using (province_id = (select (scope()).province))', table_name);
  end loop;
end $$;

revoke execute on all functions in schema accounts from public;
grant usage on schema accounts to baophu_accounts;
grant execute on function accounts.offices_of, accounts.link_shown, accounts.offices_now, accounts.count_administrators
  to baophu_accounts;
grant select, insert, update, delete on accounts.accounts, accounts.sessions, accounts.sign_ins, accounts.verifications,
  accounts.second_factors, accounts.passkeys, accounts.limits to baophu_accounts;
grant select, insert on accounts.memberships, accounts.links to baophu_accounts;
grant update (to_day, ends_at) on accounts.memberships to baophu_accounts;
grant update (used_at, withdrawn_at) on accounts.links to baophu_accounts;

-- Names of organisations and areas are nobody's secret.
grant select on organisations, areas, area_successions, registers to baophu_accounts;
grant execute on function scope() to baophu_accounts;
