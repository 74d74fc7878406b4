-- The activities of an office at a secret address, which calendars fetch without a session. Only a digest of what stands in the address is
-- kept, so that nobody who reads the table can fetch in its owner's place.
create table accounts.calendar_feeds (
  province_id    smallint not null,
  id             uuid not null,
  account_id     uuid not null references accounts.accounts,
  membership_id  uuid not null,
  name           text not null check (length(name) between 1 and 100),
  digest         bytea not null,
  ended_at       timestamptz(3),
  made_at        timestamptz(3) not null default now(),
  read_at        timestamptz(3),
  primary key (province_id, id),
  foreign key (province_id, membership_id) references accounts.memberships
);
create index on accounts.calendar_feeds (digest);
create index on accounts.calendar_feeds (province_id, account_id);

-- Before an address was read there is no scope: it is found by this alone. When it was read is kept to the minute.
create function accounts.calendar_feed_shown(shown bytea)
  returns table (id uuid, account_id uuid, membership_id uuid)
  language sql volatile security definer set search_path = public, pg_temp as $$
    update accounts.calendar_feeds as f set read_at = now()
     where f.digest = shown and f.ended_at is null and (f.read_at is null or f.read_at < now() - interval '1 minute')
       and exists (select from accounts.offices_of(f.account_id) as o where o.id = f.membership_id);
    select f.id, f.account_id, f.membership_id from accounts.calendar_feeds as f where f.digest = shown and f.ended_at is null
  $$;

alter table accounts.calendar_feeds enable row level security;
create policy register_of_the_transaction on accounts.calendar_feeds using (province_id = (select (scope()).province));

revoke execute on function accounts.calendar_feed_shown from public;
grant execute on function accounts.calendar_feed_shown to baophu_accounts;
grant select, insert on accounts.calendar_feeds to baophu_accounts;
grant update (ended_at) on accounts.calendar_feeds to baophu_accounts;
