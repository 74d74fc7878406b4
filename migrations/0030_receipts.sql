-- Receipts of paper books and electronic series side by side. Each number of a book is issued, void or lost with a reason, in somebody's
-- hands, taken back, or not handed out yet: facts say which, and facts only grow.
create extension if not exists btree_gist with schema extensions;

create table receipt_books (
  province_id  smallint not null references registers,
  id           uuid not null,               -- made by whoever opens it: sending twice is harmless
  organisation text,                        -- whose collectors write it; null for the SI office itself
  kind         text not null check (kind in ('paper', 'electronic')),
  symbol       text not null check (symbol <> ''),
  book_no      text check (book_no <> ''),  -- quyển số, of a paper book
  first_number integer not null check (first_number >= 1),
  last_number  integer not null check (last_number <= 9999999),
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, organisation) references organisations,
  check (first_number <= last_number),
  -- A number stands in one book of its symbol.
  constraint receipt_numbers_once exclude using gist
    (province_id extensions.gist_int2_ops with operator(pg_catalog.=), symbol extensions.gist_text_ops with operator(pg_catalog.=),
     int4range(first_number, last_number, '[]') with operator(pg_catalog.&&))
);

-- A book, or of an electronic series a block of its numbers, in the hands of somebody or of a device of theirs.
create table receipt_handovers (
  province_id  smallint not null references registers,
  id           uuid not null,
  book_id      uuid not null,
  first_number integer not null,
  last_number  integer not null,
  holder       text not null,               -- an account, as the audit names actors
  holder_name  text not null,               -- as it was then
  device       text check (device <> ''),   -- takes its numbers by itself
  handed_on    date not null,
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, book_id) references receipt_books,
  check (first_number <= last_number)
);
create index on receipt_handovers (province_id, book_id);
create index on receipt_handovers (province_id, holder);

create table receipt_returns (
  province_id smallint not null references registers,
  handover_id uuid not null,
  returned_on date not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, handover_id),   -- once
  foreign key (province_id, handover_id) references receipt_handovers
);

-- What became of a number. One table for issued and spoiled ones, so that no number can be both.
create table receipts (
  province_id smallint not null references registers,
  book_id     uuid not null,
  number      integer not null,
  fate        text not null check (fate in ('issued', 'void', 'lost')),
  handover_id uuid,                         -- in whose hands it was; null for a leaf that nobody had
  code        text check (length(code) >= 22),  -- of the public page that confirms it: at least 128 random bits
  reason      text check (reason <> ''),    -- why it is void or lost
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, book_id, number),
  unique (province_id, code),
  foreign key (province_id, book_id) references receipt_books,
  foreign key (province_id, handover_id) references receipt_handovers,
  check ((fate = 'issued') = (code is not null)),
  check ((fate = 'issued') = (reason is null)),
  check (fate <> 'issued' or handover_id is not null)
);
create index on receipts (province_id, handover_id);
create index on receipts (province_id, recorded_at) where fate = 'issued';

-- What a receipt is for: one contribution, or those of one household that were taken at once. A contribution has one receipt at most.
create table receipt_lines (
  province_id     smallint not null references registers,
  contribution_id uuid not null,
  book_id         uuid not null,
  number          integer not null,
  primary key (province_id, contribution_id),
  foreign key (province_id, contribution_id) references contributions,
  foreign key (province_id, book_id, number) references receipts
);
create index on receipt_lines (province_id, book_id, number);

-- Each print: the first is the receipt, those after it are duplicates.
create table receipt_prints (
  province_id smallint not null references registers,
  id          uuid not null,                -- made by the form: sending twice prints once
  book_id     uuid not null,
  number      integer not null,
  print_no    integer not null check (print_no >= 1),
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, id),
  unique (province_id, book_id, number, print_no),
  foreign key (province_id, book_id, number) references receipts
);

grant select on receipt_books, receipt_handovers, receipt_returns, receipts, receipt_lines, receipt_prints to baophu_app;
grant insert (province_id, id, organisation, kind, symbol, book_no, first_number, last_number) on receipt_books to baophu_app;
grant insert (province_id, id, book_id, first_number, last_number, holder, holder_name, device, handed_on) on receipt_handovers to baophu_app;
grant insert (province_id, handover_id, returned_on) on receipt_returns to baophu_app;
grant insert (province_id, book_id, number, fate, handover_id, code, reason) on receipts to baophu_app;
grant insert (province_id, contribution_id, book_id, number) on receipt_lines to baophu_app;
grant insert (province_id, id, book_id, number, print_no) on receipt_prints to baophu_app;

-- Who sees people of areas sees every book of the province; others those of their organisation. What is in the hands of others is
-- not a collector's matter.
alter table receipt_books enable row level security;
create policy books_of_the_organisation on receipt_books to baophu_app using (
  province_id = (select (scope()).province)
  and ((select people_in_scope()) in ('province', 'areas') or organisation = (select (scope()).organisation)));

alter table receipt_handovers enable row level security;
create policy books_of_the_organisation on receipt_handovers to baophu_app using (
  province_id = (select (scope()).province)
  and ((select (scope()).actor_role) <> 'collector' or holder = (select (scope()).actor))
  and exists (select from receipt_books as book
               where book.province_id = receipt_handovers.province_id and book.id = receipt_handovers.book_id));

alter table receipt_returns enable row level security;
create policy books_of_the_organisation on receipt_returns to baophu_app using (
  province_id = (select (scope()).province)
  and exists (select from receipt_handovers as handover
               where handover.province_id = receipt_returns.province_id and handover.id = receipt_returns.handover_id));

do $$
declare
  each text;
begin
  foreach each in array '{receipts, receipt_lines, receipt_prints}'::text[] loop
    execute format('alter table %I enable row level security', each);
    execute format('create policy books_of_the_organisation on %1$I to baophu_app using (
      province_id = (select (scope()).province)
      and exists (select from receipt_books as book where book.province_id = %1$I.province_id and book.id = %1$I.book_id))', each);
  end loop;
end $$;

-- The numbers of a book of a symbol that has one of these already, whosever it is.
create function receipt_numbers_of(wanted_symbol text, wanted_first integer, wanted_last integer, out first integer, out last integer)
  returns setof record language sql stable security definer set search_path = public, pg_temp as $$
  select first_number, last_number from receipt_books
   where province_id = (select (scope()).province) and symbol = wanted_symbol
     and int4range(first_number, last_number, '[]') && int4range(wanted_first, wanted_last, '[]')
   order by first_number limit 1
$$;
revoke execute on function receipt_numbers_of from public;
grant execute on function receipt_numbers_of to baophu_app;

-- What anybody may know who holds a receipt's code: who took how much for how many months, and whether it was cancelled. Nobody's
-- name, nobody's number, and no way to ask without the code.
create function confirmed_receipt(wanted text)
  returns table (symbol text, number integer, organisation text, place text, scheme text, paid bigint, from_month date, months smallint,
                 paid_on date, cancelled_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select book.symbol, receipt.number, taker.name, place.name, paid.scheme, paid.paid, paid.from_month, paid.months, paid.paid_on,
         undoing.recorded_at
    from receipts as receipt
    join receipt_books as book on book.province_id = receipt.province_id and book.id = receipt.book_id
    left join organisations as taker on taker.province_id = receipt.province_id and taker.code = book.organisation
    join registers as home on home.province_id = receipt.province_id
    join areas as place on place.id = coalesce(taker.area_id, home.area_id)
    join receipt_lines as line
      on line.province_id = receipt.province_id and line.book_id = receipt.book_id and line.number = receipt.number
    join contributions as paid on paid.province_id = line.province_id and paid.id = line.contribution_id
    left join contributions as undoing on undoing.province_id = paid.province_id and undoing.reverses = paid.id
   where receipt.province_id = (select (scope()).province) and receipt.code = wanted
   order by paid.from_month, paid.scheme, paid.id
$$;
revoke execute on function confirmed_receipt from public;
grant execute on function confirmed_receipt to baophu_reader, baophu_app;
