-- What the desks of organisations recorded of somebody's joining and paying, by which a participant is held by an organisation, a point
-- and a collector (docs/decisions/0032-held-by.md). What SI offices, files and the time before recorded is not here: it binds nobody.
create table desk_records (
  province_id    smallint not null,
  fact_id        uuid not null,             -- the enrolment or the contribution
  person_id      uuid not null,
  scheme         text not null check (scheme in ('vsi', 'hhi')),
  since          date not null,             -- from which day on the person is held by it, until the next one
  organisation   text not null,             -- for whom its desk worked: an organisation, or a point of one
  collector      text,                      -- the account; null where nobody knows any more
  collector_name text,                      -- as it was then
  recording      bigint not null,
  recorded_at    timestamptz(3) not null,
  recorded_on    date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, fact_id),
  foreign key (province_id, person_id) references people,
  check ((collector is null) = (collector_name is null))
);

-- From which day a payment holds: that on which the cover begins that it offers, and at the latest that of payment; for missing time, which
-- may lie years back, that of payment.
create function holds_since(method text, from_month date, paid_on date) returns date language sql immutable
  return case when method = 'missing' or date_trunc('month', paid_on)::date = from_month then paid_on else least(paid_on, from_month) end;

-- Writes whom these facts of the open recording make the holder: whoever records them for an organisation. What takes the place of an
-- earlier one in the same recording, as a correction does, leaves the holder as it was.
create function write_desk(fact_ids uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ours   record := scope();
  owner  text := substr(current_setting('baophu.scope'), 65)::jsonb ->> 'actorName';
  worked text := case people_in_scope() when 'organisation' then (scope()).organisation end;
begin
  insert into desk_records (province_id, fact_id, person_id, scheme, since, organisation, collector, collector_name, recording, recorded_at)
  select ours.province, fact.id, fact.person_id, fact.scheme, fact.since, coalesce(earlier.organisation, worked),
         case when earlier.fact_id is null then ours.actor else earlier.collector end,
         case when earlier.fact_id is null then coalesce(owner, ours.actor) else earlier.collector_name end, fact.recording, fact.recorded_at
    from (
      select each.id, each.person_id, each.scheme, holds_since(each.method, each.from_month, each.paid_on) as since, each.recording,
             each.recorded_at,
             (select undoing.reverses from contributions as undoing
               where undoing.province_id = ours.province and undoing.person_id = each.person_id and undoing.scheme = each.scheme
                 and undoing.recording = each.recording and undoing.reverses is not null limit 1) as in_place_of
        from contributions as each
       where each.province_id = ours.province and each.id = any (fact_ids) and each.reverses is null
      union all
      select each.id, each.person_id, each.scheme, each.enrolled_on, each.recording, each.recorded_at,
             (select undone.id from enrolments as undone
                join withdrawals as undoing on undoing.province_id = ours.province and undoing.fact_kind = 'enrolment'
                 and undoing.fact_id = undone.id and undoing.recording = each.recording
               where undone.province_id = ours.province and undone.person_id = each.person_id and undone.scheme = each.scheme limit 1)
        from enrolments as each
       where each.province_id = ours.province and each.id = any (fact_ids)) as fact
    left join desk_records as earlier on earlier.province_id = ours.province and earlier.fact_id = fact.in_place_of
   where fact.recording = (select (current_recording()).id) and (earlier.fact_id is not null or worked is not null)
  on conflict do nothing;
end $$;
revoke execute on function holds_since, write_desk from public;
grant execute on function write_desk to baophu_app;

-- Of the time before: payments that were taken at a desk of an organisation, and enrolments by the audit of whoever recorded them.
insert into desk_records (province_id, fact_id, person_id, scheme, since, organisation, collector, collector_name, recording, recorded_at)
select fact.province_id, fact.id, fact.person_id, fact.scheme, holds_since(fact.method, fact.from_month, fact.paid_on), taken.organisation,
       taken.collector, taken.collector_name, coalesce(fact.recording, 0), fact.recorded_at
  from money_taken as taken
  join contributions as fact on fact.province_id = taken.province_id and fact.id = taken.contribution_id
 where taken.reverses is null and taken.organisation is not null
union all
select fact.province_id, fact.id, fact.person_id, fact.scheme, fact.enrolled_on, recordings.looks_after, by_whom.actor,
       coalesce(by_whom.actor_name, by_whom.actor), fact.recording, fact.recorded_at
  from recordings
  join enrolments as fact on fact.province_id = recordings.province_id and fact.recording = recordings.id
  join (select distinct on (province_id, (detail ->> 'recording')::bigint) province_id, (detail ->> 'recording')::bigint as recording, actor, actor_name
          from audit_entries where action in ('enrolment.record', 'enrolment.attribute', 'household.register') and detail ? 'recording'
         order by province_id, (detail ->> 'recording')::bigint, number) as by_whom
    on by_whom.province_id = fact.province_id and by_whom.recording = fact.recording
 where recordings.looks_after is not null;

create index on desk_records (province_id, person_id);

grant select on desk_records to baophu_app;
alter table desk_records enable row level security;
create policy scope_of_the_transaction on desk_records to baophu_app using (
  province_id = (select (scope()).province)
  and case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end is not unknown);
