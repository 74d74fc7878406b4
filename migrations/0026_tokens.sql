-- What a program shows instead of a password: bound to one office of whoever made it, to some of what that office may, and with an end.
-- Only a digest is kept, so that nobody who reads the table can ask in a program's place.
create table accounts.tokens (
  province_id    smallint not null,
  id             uuid not null,
  account_id     uuid not null references accounts.accounts,
  membership_id  uuid not null,
  name           text not null check (length(name) between 1 and 100),
  permissions    text[] not null check (cardinality(permissions) > 0),
  digest         bytea not null,
  expires_at     timestamptz(3) not null,
  ended_at       timestamptz(3),
  made_at        timestamptz(3) not null default now(),
  used_at        timestamptz(3),
  primary key (province_id, id),
  foreign key (province_id, membership_id) references accounts.memberships
);
create index on accounts.tokens (digest);
create index on accounts.tokens (province_id, account_id);

-- Before a token was read there is no scope: it is found by this alone. When it was used is kept to the minute.
create function accounts.token_shown(shown bytea)
  returns table (id uuid, account_id uuid, membership_id uuid, permissions text[], is_over boolean)
  language sql volatile security definer set search_path = public, pg_temp as $$
    update accounts.tokens as t set used_at = now()
     where t.digest = shown and t.ended_at is null and t.expires_at > now()
       and (t.used_at is null or t.used_at < now() - interval '1 minute');
    select t.id, t.account_id, t.membership_id, t.permissions, t.ended_at is not null or t.expires_at <= now()
      from accounts.tokens as t where t.digest = shown
  $$;

alter table accounts.tokens enable row level security;
create policy register_of_the_transaction on accounts.tokens using (province_id = (select (scope()).province));

revoke execute on function accounts.token_shown from public;
grant execute on function accounts.token_shown to baophu_accounts;
grant select, insert on accounts.tokens to baophu_accounts;
grant update (ended_at) on accounts.tokens to baophu_accounts;
