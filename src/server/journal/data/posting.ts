import type { Transaction } from '#server/database/connect.ts';
import { deriveKnownStates } from './known-states.ts';
import type { Recording } from './recordings.ts';
import { TALLY_POSTED } from './tallies.ts';
import { type Affected, createAffected, type Posted } from './temporary.ts';
import { timelineOf } from './timelines.ts';

/**
 * What the journal lacks or has too much for each state of `known`. Nothing lacking, no changes: so the same text posts
 * and verifies.
 */
const CHANGES = `
  -- A plain state: its payment opens a span, or makes the last one longer.
  plain_changes as (
    select n, case event when 'opens' then case when covered_until is null then 'joined' else 'returned' end else 'lapsed' end as kind,
           area_id, case event when 'opens' then offers when 'was to lapse' then covered_until else ends end as effective_on,
           case event when 'was to lapse' then -1 else 1 end as count
      from known
      join payments using (person_id, scheme)
     cross join (values ('opens'), ('was to lapse'), ('lapses')) as each (event)
     where known.is_plain and recorded_on = known_on
       and case event when 'opens' then starts <= covered_until is not true
                      when 'was to lapse' then starts <= covered_until and ends > covered_until
                      else ends <= covered_until is not true end
  ),

  ${timelineOf({ known: 'known', payments: 'payments' })},

  -- What one state of knowledge says beyond the one before, less what the journal already holds.
  changes as (
    select n, kind, area_id, effective_on, sum(count)::smallint as count
      from (
        select * from plain_changes
        union all
        select n, kind, timeline.area_id, effective_on, 1 from timeline join known using (n) where not is_plain
        union all
        select n + 1, kind, timeline.area_id, effective_on, -1 from timeline join known using (n) where not next_is_plain
        union all
        select n, kind, m.area_id, effective_on, -count
          from affected
         cross join lateral (select * from movements as m where m.province_id = $1 and m.person_id = affected.person_id offset 0) as m
          join known on known.person_id = m.person_id and known.scheme = m.scheme
         where m.recorded_on = known_on or (m.recorded_on < since and nth = 1)
      ) as entries
     group by n, kind, area_id, effective_on
    having sum(count) <> 0
  )`;

/** Keeps others from posting for people of these stripes (see `stripeOf`) until the transaction ends. */
export async function lockStripes(tx: Transaction, stripes: readonly number[]): Promise<void> {
  await tx.query(
    'select pg_advisory_xact_lock($1, stripe) from (select unnest($2::int[]) as stripe order by 1) as ordered',
    [tx.provinceId, stripes],
  );
}

/** People are locked by stripes, the last byte of their id: few enough for an import to take all of its own. */
export const stripeOf = (personId: string): number => Number.parseInt(personId.slice(-2), 16);

/**
 * Brings the journal and its tallies up to date for the people of the temporary table
 * `affected (person_id uuid, since date)`: `since` is the earliest day on which one of their new facts became known.
 * `recording` is the one that the facts were written under.
 */
export async function postMovements(affected: Affected, recording: Recording): Promise<Posted> {
  const { affected: tx } = affected;
  await deriveKnownStates(affected);
  await tx.query(
    `with ${CHANGES},
     posted as (
       insert into movements (province_id, person_id, scheme, kind, area_id, effective_on, count, fact_id, recorded_at, recording)
       select $1, person_id, scheme, kind, changes.area_id, effective_on, count, fact_id, recorded_at, $2
         from changes join known using (n)
        order by n
       returning scheme, area_id, kind, effective_on, recorded_on, count
     ),
     ${TALLY_POSTED}`,
    [tx.provinceId, recording.id],
  );
  return { posted: tx };
}

/**
 * Lists in `affected` the people of `recorded`, each from the first day on which one of those facts became known, and the kept records
 * for which those count on that day or a later one.
 */
export async function listAffectedByRecorded(tx: Transaction): Promise<Affected> {
  const ours = `province_id = ${Number(tx.provinceId)}`;
  await tx.query(
    createAffected(
      `select person_id, min(recorded_on) as since
         from (select person_id, recorded_on from recorded where person_id is not null
               union all
               select kept_id, recorded.recorded_on
                 from recorded
                 join person_links as link on link.${ours} and link.person_id = recorded.person_id
                 left join person_unlinks as undoing on undoing.${ours} and undoing.link_id = link.id
                where undoing.link_id is null or undoing.recorded_on > recorded.recorded_on) as each
        group by person_id`,
    ),
  );
  return { affected: tx };
}

/** How many entries the journal lacks or has too much for the people of `affected`; 0 where it agrees with the facts. */
export async function countDifferences(affected: Affected): Promise<number> {
  const { affected: tx } = affected;
  await deriveKnownStates(affected);
  const { rows } = await tx.query<{ count: number }>(`with ${CHANGES} select count(*) from changes`, [tx.provinceId]);
  return rows[0]?.count ?? 0;
}
