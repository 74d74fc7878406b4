-- How money at the desk came: by which means, from whom, as which payment; and the bank accounts to which people transfer it.
alter table money_taken
  add column payment_id uuid,                          -- what was paid at once, for one person or a household
  add column means text not null default 'cash' check (means in ('cash', 'transfer', 'vietqr')),
  add column payer text not null default 'household' check (payer in ('household', 'collector', 'other')),
  add column payer_name text,                          -- of another payer
  add column reference text;                           -- the text of a transfer by VietQR, by which its statement line is found
update money_taken set payment_id = coalesce(reverses, contribution_id);
alter table money_taken
  alter column payment_id set not null,
  add constraint money_taken_payer_named check ((payer = 'other') = (payer_name is not null));
create index on money_taken (province_id, payment_id);

-- Writes whose money these contributions of the open recording are. A payment is the money of whoever records it, unless that is the
-- machine; a reversal is that of whoever took what it takes back, as long as somebody did, and comes back as it came. A payment is
-- corrected by two lines of one transaction, its reversal and the right one: both are the money of whoever corrects it, so that they
-- hold the difference, and whoever took the first one keeps that.
drop function write_money(uuid[]);
create function write_money(contribution_ids uuid[], payment uuid default null, means text default 'cash', payer text default 'household',
                            payer_name text default null, reference text default null, is_correction boolean default false) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ours  record := scope();
  owner text := substr(current_setting('baophu.scope'), 65)::jsonb ->> 'actorName';
begin
  insert into money_taken (province_id, contribution_id, reverses, collector, collector_name, organisation, scheme, amount, receipt_no,
                           recorded_at, payment_id, means, payer, payer_name, reference)
  select fact.province_id, fact.id, taken.contribution_id, ours.actor, coalesce(owner, ours.actor),
         case people_in_scope() when 'organisation' then ours.organisation end, fact.scheme,
         case when fact.reverses is null then fact.paid else -fact.paid end, fact.receipt_no, fact.recorded_at,
         coalesce(write_money.payment, fact.id), write_money.means, write_money.payer, write_money.payer_name, write_money.reference
    from contributions as fact
    left join money_taken as taken on taken.province_id = fact.province_id and taken.contribution_id = fact.reverses
   where fact.province_id = ours.province and fact.id = any (contribution_ids)
     and fact.recording = (select (current_recording()).id) and ours.actor_role <> 'operator'
     and (fact.reverses is null or write_money.is_correction)
  union all
  select fact.province_id, fact.id, taken.contribution_id, taken.collector, taken.collector_name, taken.organisation, taken.scheme,
         -taken.amount, taken.receipt_no, fact.recorded_at,
         taken.payment_id, taken.means, taken.payer, taken.payer_name, taken.reference
    from contributions as fact
    join money_taken as taken on taken.province_id = fact.province_id and taken.contribution_id = fact.reverses
   where fact.province_id = ours.province and fact.id = any (contribution_ids)
     and fact.recording = (select (current_recording()).id)
     and not (write_money.is_correction and ours.actor_role <> 'operator');
end $$;
revoke execute on function write_money from public;
grant execute on function write_money to baophu_app;

-- The account of an organisation, or of the SI office itself, to which people transfer money; the latest line of a day counts.
create table bank_accounts (
  province_id  smallint not null references registers,
  id           uuid not null,               -- made by the form: sending twice records once
  organisation text,                        -- null for the SI office itself
  bank_bin     text not null check (bank_bin ~ '^[0-9]{6}$'),
  account_no   text not null check (account_no ~ '^[0-9A-Z]{4,19}$'),
  holder       text not null check (holder <> ''),
  valid_from   date not null,
  recorded_by  text not null,
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, id)
);

-- What a household gave back of money that its collector had paid for it.
create table advance_repayments (
  province_id smallint not null references registers,
  id          uuid not null,                -- made by the form
  payment_id  uuid not null,
  amount      bigint not null check (amount > 0),
  repaid_on   date not null,
  recorded_by text not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, id)
);
create index on advance_repayments (province_id, payment_id);

grant select, insert (province_id, id, organisation, bank_bin, account_no, holder, valid_from, recorded_by) on bank_accounts to baophu_app;
grant select, insert (province_id, id, payment_id, amount, repaid_on, recorded_by) on advance_repayments to baophu_app;

-- Who takes money reads the account of their organisation; whoever works for none, every account of the province.
alter table bank_accounts enable row level security;
create policy accounts_of_the_organisation on bank_accounts to baophu_app using (
  province_id = (select (scope()).province)
  and ((select people_in_scope()) in ('province', 'areas') or organisation = (select (scope()).organisation)));
create policy recorded_in_own_name on bank_accounts as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));

-- Repayments are in sight where the advance is.
alter table advance_repayments enable row level security;
create policy repayments_of_money_in_sight on advance_repayments to baophu_app using (
  province_id = (select (scope()).province)
  and exists (select from money_taken as taken
               where taken.province_id = advance_repayments.province_id and taken.payment_id = advance_repayments.payment_id
                 and taken.payer = 'collector'));
create policy recorded_in_own_name on advance_repayments as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
