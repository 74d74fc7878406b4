-- Money handed over to the SI office by a deposit slip, and the statements of banks that say what arrived. Facts only grow: what was
-- recorded wrong is undone by a later line.

-- A slip: the money of one scheme in whole closings, paid into the account of the SI office.
create table deposits (
  province_id      smallint not null references registers,
  id               uuid not null,              -- made by the form: sending twice records once
  organisation     text,                       -- null for the SI office itself, for what its own desks took
  scheme           text not null check (scheme in ('vsi', 'hhi')),
  year             integer not null,
  deposit_no       integer not null check (deposit_no >= 1),  -- running within the organisation and the year
  deposited_on     date not null,
  amount           bigint not null check (amount > 0),        -- what its closings come to, in đồng
  reference        text not null,              -- the text of the transfer
  recorded_by      text not null,
  recorded_by_name text not null,              -- as it was then
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, id),
  unique nulls not distinct (province_id, organisation, year, deposit_no),
  unique (province_id, reference)
);

-- The closings of a slip. A closing is in one slip of a scheme that was not withdrawn.
create table deposit_closings (
  province_id smallint not null references registers,
  deposit_id  uuid not null,
  closing_id  uuid not null,
  primary key (province_id, deposit_id, closing_id),
  foreign key (province_id, deposit_id) references deposits,
  foreign key (province_id, closing_id) references day_closings
);
create index on deposit_closings (province_id, closing_id);

create table deposit_withdrawals (
  province_id smallint not null references registers,
  deposit_id  uuid not null,
  reason      text not null check (reason <> ''),
  recorded_by text not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, deposit_id),
  foreign key (province_id, deposit_id) references deposits
);

-- A statement that was read in: of which account, from which day to which, with the balances that it names.
create table bank_statements (
  province_id      smallint not null references registers,
  id               uuid not null,
  organisation     text,                       -- whose account it is; null for the SI office
  bank_bin         text not null,
  account_no       text not null,
  first_day        date not null,
  last_day         date not null check (last_day >= first_day),
  opening          bigint,                     -- null where the file names none
  closing          bigint,
  recorded_by      text not null,
  recorded_by_name text not null,
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, id)
);
create index on bank_statements (province_id, bank_bin, account_no, first_day);

create table statement_withdrawals (
  province_id  smallint not null references registers,
  statement_id uuid not null,
  reason       text not null check (reason <> ''),
  recorded_by  text not null,
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, statement_id),
  foreign key (province_id, statement_id) references bank_statements
);

-- A movement of an account: the first statement that has it brings it. Its text may name people; it is bookkeeping evidence.
create table bank_lines (
  province_id    smallint not null references registers,
  id             uuid not null,
  statement_id   uuid not null,
  identity       text not null,                -- the same in every statement that has the line
  booked_on      date not null,
  amount         bigint not null check (amount <> 0),  -- below nought what left the account
  remittance     text not null,                -- what its sender wrote
  bank_reference text,
  primary key (province_id, id),
  foreign key (province_id, statement_id) references bank_statements
);
create index on bank_lines (province_id, statement_id);
create index on bank_lines (province_id, identity);

-- What of a line is the money of a payment or of a slip; by its text, or as a person says.
create table bank_matches (
  province_id     smallint not null references registers,
  id              uuid not null,
  line_id         uuid not null,
  payment_id      uuid,
  deposit_id      uuid,
  amount          bigint not null check (amount <> 0),  -- with the sign of its line
  is_by_text      boolean not null,
  matched_by      text not null,
  matched_by_name text not null,
  recorded_at     timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, line_id) references bank_lines,
  foreign key (province_id, deposit_id) references deposits,
  check (num_nonnulls(payment_id, deposit_id) = 1)
);
create index on bank_matches (province_id, line_id);
create index on bank_matches (province_id, payment_id);
create index on bank_matches (province_id, deposit_id);

create table match_withdrawals (
  province_id smallint not null references registers,
  match_id    uuid not null,
  reason      text not null check (reason <> ''),
  recorded_by text not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, match_id),
  foreign key (province_id, match_id) references bank_matches
);

-- Who looks after a line whose money nobody knows, and what it turned out to be where it is none of the drive; the latest counts.
create table bank_line_notes (
  province_id      smallint not null references registers,
  id               uuid not null,
  line_id          uuid not null,
  kind             text not null check (kind in ('suspense', 'returned', 'own')),
  reason           text not null check (reason <> ''),
  recorded_by      text not null,
  recorded_by_name text not null,
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, line_id) references bank_lines
);
create index on bank_line_notes (province_id, line_id);

-- Money by its text, and by the day on which it was taken.
create index on money_taken (province_id, reference) where reference is not null;
create index on money_taken (province_id, recorded_on);

grant select, insert (province_id, id, organisation, scheme, year, deposit_no, deposited_on, amount, reference, recorded_by, recorded_by_name)
  on deposits to baophu_app;
grant select, insert (province_id, deposit_id, closing_id) on deposit_closings to baophu_app;
grant select, insert (province_id, deposit_id, reason, recorded_by) on deposit_withdrawals to baophu_app;
grant select, insert (province_id, id, organisation, bank_bin, account_no, first_day, last_day, opening, closing, recorded_by, recorded_by_name)
  on bank_statements to baophu_app;
grant select, insert (province_id, statement_id, reason, recorded_by) on statement_withdrawals to baophu_app;
grant select, insert (province_id, id, statement_id, identity, booked_on, amount, remittance, bank_reference) on bank_lines to baophu_app;
grant select, insert (province_id, id, line_id, payment_id, deposit_id, amount, is_by_text, matched_by, matched_by_name) on bank_matches to baophu_app;
grant select, insert (province_id, match_id, reason, recorded_by) on match_withdrawals to baophu_app;
grant select, insert (province_id, id, line_id, kind, reason, recorded_by, recorded_by_name) on bank_line_notes to baophu_app;

-- Managers see what is of their organisation, who sees people of areas that of the province; collectors see none of it.
do $$
declare
  each text;
  of   record;
begin
  foreach each in array '{deposits, bank_statements}'::text[] loop
    execute format('alter table %I enable row level security', each);
    execute format($policy$create policy money_of_the_organisation on %I to baophu_app using (
      province_id = (select (scope()).province) and (select (scope()).actor_role) <> 'collector'
      and ((select people_in_scope()) in ('province', 'areas') or organisation = (select (scope()).organisation)))$policy$, each);
  end loop;
  for of in select * from (values ('deposit_closings', 'deposits', 'deposit_id'), ('deposit_withdrawals', 'deposits', 'deposit_id'),
                                  ('statement_withdrawals', 'bank_statements', 'statement_id'), ('bank_lines', 'bank_statements', 'statement_id'),
                                  ('bank_line_notes', 'bank_lines', 'line_id'), ('match_withdrawals', 'bank_matches', 'match_id'))
                       as below (child, parent, link) loop
    execute format('alter table %I enable row level security', of.child);
    execute format($policy$create policy where_its_money_is_in_sight on %1$I to baophu_app using (
      province_id = (select (scope()).province)
      and exists (select from %2$I as parent where parent.province_id = %1$I.province_id and parent.id = %1$I.%3$I))$policy$,
      of.child, of.parent, of.link);
  end loop;
  foreach each in array '{deposits, deposit_withdrawals, bank_statements, statement_withdrawals, match_withdrawals, bank_line_notes}'::text[] loop
    execute format($policy$create policy recorded_in_own_name on %I as restrictive for insert to baophu_app
      with check (recorded_by = (select (scope()).actor))$policy$, each);
  end loop;
end $$;

-- A match is in sight with its line, its slip or its payment, so that whoever deposited sees that it arrived; it is written where its line is in sight.
alter table bank_matches enable row level security;
create policy where_its_money_is_in_sight on bank_matches to baophu_app using (
  province_id = (select (scope()).province)
  and (exists (select from bank_lines as line where line.province_id = bank_matches.province_id and line.id = bank_matches.line_id)
       or exists (select from deposits as slip where slip.province_id = bank_matches.province_id and slip.id = bank_matches.deposit_id)
       or exists (select from money_taken as taken
                   where taken.province_id = bank_matches.province_id and taken.payment_id = bank_matches.payment_id)));
create policy matched_in_own_name on bank_matches as restrictive for insert to baophu_app
  with check (matched_by = (select (scope()).actor)
              and exists (select from bank_lines as line where line.province_id = bank_matches.province_id and line.id = bank_matches.line_id));

-- The account of the SI office on a day: where slips are paid in. Whoever hands money over has to know it, though it is not theirs.
create function account_of_the_office(on_day date) returns table (bank_bin text, account_no text, holder text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select account.bank_bin, account.account_no, account.holder
    from bank_accounts as account
   where account.province_id = (select (scope()).province) and account.organisation is null and account.valid_from <= on_day
     and not exists (select from bank_account_withdrawals as undone
                      where undone.province_id = account.province_id and undone.account_id = account.id)
   order by account.valid_from desc, account.recorded_at desc limit 1
$$;
revoke execute on function account_of_the_office from public;
grant execute on function account_of_the_office to baophu_app;
