-- A bank account, or a repayment of an advance, that was recorded wrong is undone by a later line: each once, with the reason.
create table bank_account_withdrawals (
  province_id smallint not null references registers,
  account_id  uuid not null,
  reason      text not null check (reason <> ''),
  recorded_by text not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, account_id),
  foreign key (province_id, account_id) references bank_accounts (province_id, id)
);
create table repayment_withdrawals (
  province_id  smallint not null references registers,
  repayment_id uuid not null,
  reason       text not null check (reason <> ''),
  recorded_by  text not null,
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, repayment_id),
  foreign key (province_id, repayment_id) references advance_repayments (province_id, id)
);

grant select, insert (province_id, account_id, reason, recorded_by) on bank_account_withdrawals to baophu_app;
grant select, insert (province_id, repayment_id, reason, recorded_by) on repayment_withdrawals to baophu_app;

-- In sight, and to be written, where what they undo is.
alter table bank_account_withdrawals enable row level security;
create policy withdrawals_of_accounts_in_sight on bank_account_withdrawals to baophu_app using (
  province_id = (select (scope()).province)
  and exists (select from bank_accounts as account
               where account.province_id = bank_account_withdrawals.province_id and account.id = bank_account_withdrawals.account_id));
create policy recorded_in_own_name on bank_account_withdrawals as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));

alter table repayment_withdrawals enable row level security;
create policy withdrawals_of_repayments_in_sight on repayment_withdrawals to baophu_app using (
  province_id = (select (scope()).province)
  and exists (select from advance_repayments as back
               where back.province_id = repayment_withdrawals.province_id and back.id = repayment_withdrawals.repayment_id));
create policy recorded_in_own_name on repayment_withdrawals as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
