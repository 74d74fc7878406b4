import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { AreaId, Scheme } from '#coverage/facts.ts';
import { type Assignee, CANDIDATE_REASONS, type CandidateReason } from '#register/candidate.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Who is meant; see `people_worth_asking` of migrations/0089_more_reasons.sql. */
export interface CandidateChoice {
  scheme: Scheme;
  on: Day;
  /** Whose cover lapsed since then has stopped, and whose ends by then is due. */
  since: Day;
  until: Day;
  /** Whoever was born later is too young. */
  bornBy: Day;
  areaIds: readonly AreaId[] | null;
  reason: CandidateReason | null;
  /** An account that is to ask them; empty for nobody, null for all. */
  assignee: string | null;
}

export interface CandidateLine {
  personId: Uuid;
  endsOn: Day | null;
  reasons: CandidateReason[];
  assignee: Assignee | null;
}

export interface CandidateTotals {
  total: number;
  byReason: Record<CandidateReason, number>;
}

/** A page of candidates, the likeliest first and then by given names, with the totals of the whole list. */
export async function candidateLines(
  tx: Transaction,
  { scheme, on, since, until, bornBy, areaIds, reason, assignee }: CandidateChoice,
  { limit, offset }: { limit: number | null; offset: number },
): Promise<CandidateTotals & { lines: CandidateLine[] }> {
  const { rows } = await tx.query<CandidateTotals & { lines: CandidateLine[] }>(
    `with found as materialized (
       select win.*, assigned.assignee, assigned.assignee_name
         from people_worth_asking($1, $2, $3, $4, $5) as win
         left join lateral (
           select assignee, assignee_name from candidate_assignments
            where province_id = $12 and person_id = any (win.records) and scheme = $1
            order by recorded_at desc, id limit 1) as assigned on true
        where ($6::integer[] is null or win.area_id = any ($6)) and ($11::text is null or coalesce(assigned.assignee, '') = $11)
     ), chosen as (
       select * from found where $7::text is null or $7 = any (reasons)
     ), numbered as (
       select *, row_number() over (order by array_position($8::text[], reasons[1]), regexp_replace(full_name, '^.*\\s', '') collate "vi-x-icu",
                                             full_name collate "vi-x-icu", id) as place
         from chosen order by place limit $9 offset $10
     )
     select (select count(*)::int from chosen) as total,
            (select json_object_agg(reason, (select count(*)::int from found where reason = any (reasons))) from unnest($8::text[]) as reason) as "byReason",
            coalesce((select json_agg(json_build_object('personId', id, 'endsOn', ends_on, 'reasons', reasons,
                        'assignee', case when assignee is not null then json_build_object('id', assignee, 'name', assignee_name) end) order by place) from numbered), '[]') as lines`,
    [scheme, on, since, until, bornBy, areaIds, reason, CANDIDATE_REASONS, limit, offset, assignee, tx.provinceId],
  );
  const none = Object.fromEntries(CANDIDATE_REASONS.map((each) => [each, 0])) as Record<CandidateReason, number>;
  return rows[0] ?? { total: 0, byReason: none, lines: [] };
}

/** Who is assigned to whoever asks in which scheme, by the last word on all records of a person: only their own are looked at. */
export async function ownAssignments(tx: Transaction, account: string): Promise<{ personId: Uuid; scheme: Scheme }[]> {
  const { rows } = await tx.query<{ personId: Uuid; scheme: Scheme }>(
    `select last.person as "personId", last.scheme
       from (select distinct on (coalesce(link.kept_id, given.person_id), given.scheme)
                    coalesce(link.kept_id, given.person_id) as person, given.scheme, given.assignee
               from candidate_assignments as given
               left join held_links as link on link.province_id = $1 and link.person_id = given.person_id
              where given.province_id = $1 and given.person_id = any (array(select people_assigned()))
              order by coalesce(link.kept_id, given.person_id), given.scheme, given.recorded_at desc, given.id) as last
      where last.assignee = $2
      order by last.person, last.scheme`,
    [tx.provinceId, account],
  );
  return rows;
}

/** Keeps everybody else of the province from assigning until the transaction ends. */
export async function lockAssignments(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('candidate assignments', $1))`, [tx.provinceId]);
}

/** What is assigned by an id, with whom each of some people is assigned to by now; only of those who are in scope. */
export interface AssignedPerson {
  personId: Uuid;
  /** What was said of them under that id. */
  sent: { scheme: Scheme; assignee: string | null } | null;
  /** With the organisation that they take money for; null is the office of social insurance. */
  assignee: (Assignee & { organisation: string | null }) | null;
}

export async function assignedPeople(
  tx: Transaction,
  { id, scheme, personIds }: { id: Uuid; scheme: Scheme; personIds: readonly Uuid[] },
): Promise<AssignedPerson[]> {
  const { rows } = await tx.query<AssignedPerson>(
    `select person.id as "personId",
            (select json_build_object('scheme', same.scheme, 'assignee', same.assignee) from candidate_assignments as same
              where same.province_id = $1 and same.id = $2 and same.person_id = person.id) as sent,
            (select case when assignee is not null then json_build_object('id', assignee, 'name', assignee_name, 'organisation', organisation) end
               from candidate_assignments where province_id = $1 and person_id = any (records_of(person.id)) and scheme = $3
              order by recorded_at desc, id limit 1) as assignee
       from people as person where person.province_id = $1 and person.id = any ($4)`,
    [tx.provinceId, id, scheme, personIds],
  );
  return rows;
}

/** How many people the collectors of an organisation are to ask, by the last word on all records of each. */
export async function assignedCount(tx: Transaction, organisation: string): Promise<number> {
  const { rows } = await tx.query<{ people: number }>(
    `with named as (
       select distinct coalesce(link.kept_id, given.person_id) as person
         from candidate_assignments as given
         left join held_links as link on link.province_id = $1 and link.person_id = given.person_id
        where given.province_id = $1 and given.organisation = $2)
     select count(distinct last.person)::int as people
       from (select distinct on (named.person, given.scheme) named.person, given.assignee, given.organisation
               from named cross join unnest(records_of(named.person)) as record
               join candidate_assignments as given on given.province_id = $1 and given.person_id = record
              order by named.person, given.scheme, given.recorded_at desc, given.id) as last
      where last.organisation = $2 and last.assignee is not null`,
    [tx.provinceId, organisation],
  );
  return rows[0]?.people ?? 0;
}

/** Writes that somebody else is to ask them, or nobody; answers whom. Nobody of them is seen (migrations/0106_ended_organisations.sql). */
export async function handOverAssignments(
  tx: Transaction,
  { from, to, ids }: { from: string; to: (Assignee & { organisation: string }) | null; ids: Record<Scheme, Uuid> },
): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>('select hand_over_assignments($1, $2, $3, $4, $5) as id', [
    ...[from, to?.id ?? null, to?.name ?? null, to?.organisation ?? from, JSON.stringify(ids)],
  ]);
  return rows.map(({ id }) => id);
}

/** Writes who is to ask some people; null takes back what was said before. */
export async function addAssignments(
  tx: Transaction,
  {
    id,
    scheme,
    personIds,
    assignee,
    organisation,
  }: { id: Uuid; scheme: Scheme; personIds: readonly Uuid[]; assignee: Assignee | null; organisation: string | null },
  actor: string,
): Promise<void> {
  await tx.query(
    `insert into candidate_assignments (province_id, id, person_id, scheme, assignee, assignee_name, organisation, actor)
     select $1, $2, person, $4, $5, $6, $7, $8 from unnest($3::uuid[]) as person`,
    [tx.provinceId, id, personIds, scheme, assignee?.id ?? null, assignee?.name ?? null, organisation, actor],
  );
}
