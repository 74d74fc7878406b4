import { SCHEMES } from '#coverage/facts.ts';
import { ARRIVALS } from '#coverage/movements.ts';
import type { PendingChange } from '#coverage/pending.ts';
import type { Transaction } from '#server/database/connect.ts';
import { deriveKnownStates } from './known-states.ts';
import type { Cause } from './movements.ts';
import type { Recording } from './recordings.ts';
import { type Affected, CREATE_BOTH_WAYS, createAffected } from './temporary.ts';
import { timelineOf } from './timelines.ts';

/** The end of a statement whose `posted` are new lines of those who wait, of province `$1`: adds them to the tallies. */
const TALLY_PENDING = `
  insert into pending_tallies as t (province_id, scheme, area_id, effective_on, recorded_on, count)
  select $1, scheme, area_id, effective_on, recorded_on, sum(count)
    from posted
   group by scheme, area_id, effective_on, recorded_on
   order by scheme = '${SCHEMES[0]}', area_id, effective_on, recorded_on  -- one order for all, so that nobody deadlocks
  on conflict (province_id, scheme, area_id, effective_on, recorded_on)
  do update set count = t.count + excluded.count`;

/** Writes from when to when one person waits for the SI office, and adds it to the tallies. */
export async function addPending(
  tx: Transaction,
  { personId, recording }: Pick<Cause, 'personId' | 'recording'>,
  changes: readonly PendingChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.query({
    name: 'pending', // prepared once for each connection
    text: `with posted as (
       insert into pending_movements (province_id, person_id, recorded_at, recording, scheme, area_id, effective_on, count)
       select $1, $2, $3, $4, entries.* from unnest($5::text[], $6::int[], $7::date[], $8::smallint[]) as entries
       returning scheme, area_id, effective_on, recorded_on, count
     ) ${TALLY_PENDING}`,
    values: [
      ...[tx.provinceId, personId, recording.recordedAt, recording.id],
      changes.map((each) => each.scheme),
      changes.map((each) => each.areaId),
      changes.map((each) => each.effectiveOn),
      changes.map((each) => each.count),
    ],
  });
}

/** Of the people in `affected` those who waited for the SI office on the day from which they are, or later; most never do. */
async function keepWaiting({ affected: tx }: Affected): Promise<boolean> {
  const ours = `province_id = ${Number(tx.provinceId)}`;
  await tx.query(
    `create temporary table waiting on commit drop as
     select affected.* from affected
      where exists (
       select from pending_movements as line
        where line.${ours} and line.person_id = affected.person_id and line.recorded_on >= since)
      or exists (
       select from (select affected.person_id as id union all
                    select link.person_id from person_links as link where link.${ours} and link.kept_id = affected.person_id) as record
         join contributions as c on c.${ours} and c.person_id = record.id and c.awaits_acceptance
         left join acceptances as acceptance on acceptance.${ours} and acceptance.contribution_id = c.id
         left join contributions as undoing on undoing.${ours} and undoing.reverses = c.id and undoing.reverses is not null
        where least(acceptance.recorded_on, undoing.recorded_on) < since is not true);
     ${createAffected('select * from waiting')};
     drop table waiting`,
  );
  const { rows } = await tx.query<{ some: boolean }>('select exists (select from affected) as some');
  return rows[0]?.some ?? false;
}

/**
 * When the SI office accepted a payment is known like any fact, also of one that turns out to have been taken back before its record
 * was linked: something may have been posted on that day.
 */
const acceptedLines = (ours: string): string => `
  union all
  select held.person_id, c.scheme, c.id, acceptance.recorded_at, acceptance.recorded_on
    from holding as held
    join contributions as c on c.${ours} and c.person_id = held.recorded_for and c.awaits_acceptance
    join acceptances as acceptance on acceptance.${ours} and acceptance.contribution_id = c.id`;

/**
 * Each state of knowledge twice: with everything that was paid (`2 n`), and without what waits (`2 n + 1`), in which a payment is
 * known from its acceptance on.
 */
async function deriveBothWays(affected: Affected): Promise<void> {
  await deriveKnownStates(affected, acceptedLines);
  const { affected: tx } = affected;
  await tx.query(CREATE_BOTH_WAYS(`province_id = ${Number(tx.provinceId)}`));
}

/** What the lines of those who wait lack or have too much for each state of `known`. */
const PENDING_CHANGES = `
  ${timelineOf({ known: 'known_both_ways', payments: 'paid_both_ways' })},
  stocks as (
    select n / 2 as n, area_id, effective_on,
           sum(case when kind in (${ARRIVALS.map((kind) => `'${kind}'`).join(', ')}) then 1 else -1 end * (1 - n % 2 * 2)) as count
      from timeline group by n / 2, area_id, effective_on
  ),
  changes as (
    select n, area_id, effective_on, sum(count)::smallint as count
      from (
        select * from stocks
        union all
        select n + 1, area_id, effective_on, -count from stocks where n + 1 in (select n from known where nth > 1)
        union all
        select n, line.area_id, effective_on, -count
          from affected
         cross join lateral (select * from pending_movements as line
                              where line.province_id = $1 and line.person_id = affected.person_id offset 0) as line
          join known on known.person_id = line.person_id and known.scheme = line.scheme
         where line.recorded_on = known_on or (line.recorded_on < since and nth = 1)
      ) as entries
     group by n, area_id, effective_on
    having sum(count) <> 0
  )`;

/** Brings up to date who waits for the SI office, of the people in `affected`; afterwards only those are in it. */
export async function addPendingOfAffected(affected: Affected, recording: Recording): Promise<void> {
  if (!(await keepWaiting(affected))) return;
  await deriveBothWays(affected);
  const { affected: tx } = affected;
  await tx.query(
    `with ${PENDING_CHANGES},
     posted as (
       insert into pending_movements (province_id, person_id, scheme, area_id, effective_on, count, recorded_at, recording)
       select $1, person_id, scheme, changes.area_id, effective_on, count, recorded_at, $2 from changes join known using (n) order by n
       returning scheme, area_id, effective_on, recorded_on, count
     ) ${TALLY_PENDING}`,
    [tx.provinceId, recording.id],
  );
}

/** How many lines those who wait lack or have too much, of the people in `affected`; 0 where they agree with the facts. */
export async function pendingDifferences(affected: Affected): Promise<number> {
  if (!(await keepWaiting(affected))) return 0;
  const { affected: tx } = affected;
  await deriveBothWays(affected);
  const { rows } = await tx.query<{ count: number }>(`with ${PENDING_CHANGES} select count(*) from changes`, [
    tx.provinceId,
  ]);
  return rows[0]?.count ?? 0;
}
