-- The audit of a province is a chain: each entry has the next number, and a digest over its content and the digest before it. Both
-- are given at commit, under the lock that orders recordings; nobody chooses them. How an outsider works a digest out from an
-- export is in docs/operate/audit.md. An entry says who acted as it was then: a name, a role or an office may be another one tomorrow.
alter table audit_entries
  add column number            bigint,
  add column actor_name        text,       -- the actor's own name
  add column organisation_name text,
  add column in_stead_of       text,       -- whom the actor stands in for
  add column reason            text,
  add column digest            bytea check (length(digest) = 32),
  alter column at drop default;

-- The last entry of each chain: a chain that is cut off does not end there any more.
create table audit_heads (
  province_id smallint primary key references registers,
  number      bigint not null,
  digest      bytea not null
);

-- What a digest is taken of: JSON as PostgreSQL writes it, names by their length and then by their bytes.
create function audit_content(entry audit_entries) returns text language plpgsql stable as $$
begin -- not SQL: its plan would be made each time
  return jsonb_build_object(
      'province', entry.province_id, 'number', entry.number,
      'at', to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'actor', entry.actor, 'actor_name', entry.actor_name, 'role', entry.role, 'organisation', entry.organisation,
      'organisation_name', entry.organisation_name, 'in_stead_of', entry.in_stead_of, 'reason', entry.reason,
      'action', entry.action, 'detail', entry.detail)::text;
end $$;

-- Before the first entry stand 64 zeros.
create function audit_digest(entry audit_entries, before bytea) returns bytea
  language plpgsql stable as $$
begin
  return sha256(convert_to(coalesce(encode(before, 'hex'), repeat('0', 64)) || audit_content(entry), 'UTF8'));
end $$;

-- The last statement before a commit writes what the transaction leaves in the audit; until the commit is seen, others wait. Who acted
-- is what the scope of the transaction says. `lines` is an array of objects with an action, a detail and perhaps a reason.
create function write_audit(lines jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours  record := scope();
  given jsonb := substr(current_setting('baophu.scope'), 65);
  head  audit_heads;
  entry audit_entries;
  line  jsonb;
begin
  entry.province_id := ours.province;
  entry.actor := ours.actor;
  entry.actor_name := given ->> 'actorName';
  entry.role := ours.actor_role;
  entry.organisation := ours.organisation;
  entry.organisation_name := (select name from organisations where province_id = ours.province and code = ours.organisation);
  entry.in_stead_of := given ->> 'inSteadOf';
  perform pg_advisory_xact_lock(ours.province, 2000);
  select * into head from audit_heads where province_id = ours.province;
  entry.at := date_trunc('milliseconds', register_clock());
  for line in select * from jsonb_array_elements(lines) loop
    entry.number := coalesce(head.number, 0) + 1;
    entry.action := line ->> 'action';
    entry.detail := line -> 'detail';
    entry.reason := coalesce(line ->> 'reason', given ->> 'reason');
    entry.digest := audit_digest(entry, head.digest);
    insert into audit_entries select entry.*;
    head.number := entry.number;
    head.digest := entry.digest;
  end loop;
  if head.number is not null then
    insert into audit_heads values (ours.province, head.number, head.digest)
      on conflict (province_id) do update set number = excluded.number, digest = excluded.digest;
  end if;
end $$;

-- Entries that are there already, in the order of their instants.
do $$
declare
  head  audit_heads;
  entry audit_entries;
begin
  for entry in select * from audit_entries order by province_id, at, id loop
    if entry.province_id is distinct from head.province_id then
      head := (entry.province_id, 0, null);
    end if;
    entry.number := head.number + 1;
    entry.digest := audit_digest(entry, head.digest);
    update audit_entries set number = entry.number, digest = entry.digest where province_id = entry.province_id and id = entry.id;
    head.number := entry.number;
    head.digest := entry.digest;
    insert into audit_heads values (head.*)
      on conflict (province_id) do update set number = excluded.number, digest = excluded.digest;
  end loop;
end $$;

alter table audit_entries
  drop constraint audit_entries_pkey,
  drop column id,
  add primary key (province_id, number),
  alter column digest set not null;
create index on audit_entries (province_id, at);
create index on audit_entries using gin (detail jsonb_path_ops); -- who has seen or changed a person

-- Nobody but the function writes entries, and nobody changes one.
drop policy actor_of_the_transaction on audit_entries;
revoke insert (province_id, actor, role, organisation, action, detail) on audit_entries from baophu_app;
alter table audit_heads enable row level security;
create policy register_of_the_transaction on audit_heads for select using (province_id = (select (scope()).province));
grant select on audit_heads to baophu_app;
revoke execute on function write_audit, audit_content, audit_digest from public;
grant execute on function write_audit to baophu_app, baophu_accounts; -- what is done to accounts is in the audit of the register
