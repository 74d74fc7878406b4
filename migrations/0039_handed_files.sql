-- Files that are handed in on a page: their bytes until they are in the register or given up, how far each run of them is, and by
-- which names an organisation calls the columns of its files.
create table handed_files (
  province_id    smallint not null references registers,
  id             uuid not null,             -- made by the form: sending twice hands in once
  kind           text not null,
  file_name      text not null,
  size           bigint not null,           -- bytes
  digest         bytea not null,            -- SHA-256
  organisation   text,                      -- null for the SI office itself
  handed_by      text not null,
  handed_by_name text not null,
  handed_at      timestamptz(3) not null default now(),
  primary key (province_id, id)
);
create index on handed_files (province_id, digest);

create table handed_pieces (
  province_id smallint not null references registers,
  file_id     uuid not null,
  part        text not null check (part in ('file', 'refused')),
  piece_no    integer not null,
  key_version smallint not null,            -- files hold citizen numbers and telephones: they are sealed as these are
  sealed      bytea not null,
  primary key (province_id, file_id, part, piece_no),
  foreign key (province_id, file_id) references handed_files
);

-- A run reads the file whole: a rehearsal records nothing. It is under way as long as its beat is not old.
create table file_runs (
  province_id  smallint not null references registers,
  id           uuid not null,
  file_id      uuid not null,
  is_rehearsal boolean not null,
  started_by   text not null,
  started_at   timestamptz(3) not null default now(),
  share        real not null default 0 check (share between 0 and 1),
  beat_at      timestamptz(3) not null default now(),
  ended_at     timestamptz(3),
  key_version  smallint,
  sealed       bytea,                       -- what came of it, with the texts of refused rows
  primary key (province_id, id),
  foreign key (province_id, file_id) references handed_files
);
create index on file_runs (province_id, file_id);

-- What a column of a file is called by whoever hands it in; an empty column is passed over.
create table head_names (
  province_id  smallint not null references registers,
  organisation text not null default '',
  kind         text not null,
  head         text not null,               -- without accents and signs
  column_name  text not null,
  named_by     text not null,
  named_at     timestamptz(3) not null default now(),
  primary key (province_id, organisation, kind, head)
);

grant select, insert (province_id, id, kind, file_name, size, digest, organisation, handed_by, handed_by_name) on handed_files to baophu_app;
grant select, insert, delete on handed_pieces to baophu_app;
grant select, insert (province_id, id, file_id, is_rehearsal, started_by), update (share, beat_at, ended_at, key_version, sealed) on file_runs to baophu_app;
grant select, insert (province_id, organisation, kind, head, column_name, named_by), delete on head_names to baophu_app;

-- Whoever handed a file in sees it, and whoever works for the same organisation; nobody hands in in another name.
alter table handed_files enable row level security;
create policy files_of_the_organisation on handed_files to baophu_app using (
  province_id = (select (scope()).province)
  and (handed_by = (select (scope()).actor)
       or ((select people_in_scope()) = 'organisation' and organisation = (select (scope()).organisation))));
create policy handed_in_own_name on handed_files as restrictive for insert to baophu_app
  with check (handed_by = (select (scope()).actor));
do $$
declare
  each text;
begin
  foreach each in array '{handed_pieces, file_runs}'::text[] loop
    execute format('alter table %I enable row level security', each);
    execute format($policy$create policy of_files_in_sight on %1$I to baophu_app using (
      province_id = (select (scope()).province)
      and exists (select from handed_files as file where file.province_id = %1$I.province_id and file.id = %1$I.file_id))$policy$, each);
  end loop;
end $$;
create policy started_in_own_name on file_runs as restrictive for insert to baophu_app
  with check (started_by = (select (scope()).actor));
alter table head_names enable row level security;
create policy names_of_the_organisation on head_names to baophu_app using (
  province_id = (select (scope()).province)
  and organisation = case when (select people_in_scope()) = 'organisation' then (select (scope()).organisation) else '' end);
