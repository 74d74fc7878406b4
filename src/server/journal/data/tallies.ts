import type { Day } from '#base/dates.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { MOVEMENT_KINDS } from '#coverage/movements.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Coarser sums of movements than `tallies`, each made from the one before. */
export interface CoarserTally {
  table: 'month_tallies' | 'month_year_tallies' | 'year_tallies';
  /** Columns that say when the movements have effect and when they became known: first days of months or years. */
  effective: string;
  recorded: string;
  /** The sums of the lines of `from`. */
  sums: (from: string) => string;
}

const KINDS = MOVEMENT_KINDS.join(', ');
const startOf = (unit: 'month' | 'year', day: string): string => `date_trunc('${unit}', ${day}::timestamp)::date`;
const again = MOVEMENT_KINDS.map((kind) => `sum(${kind})::int as ${kind}`).join(', ');

export const COARSER_TALLIES: readonly CoarserTally[] = [
  {
    table: 'month_tallies',
    effective: 'effective_month',
    recorded: 'recorded_month',
    sums: (movements) => `
      select scheme, area_id, ${startOf('month', 'effective_on')} as effective_month,
             ${startOf('month', 'recorded_on')} as recorded_month,
             ${MOVEMENT_KINDS.map((kind) => `coalesce(sum(count) filter (where kind = '${kind}'), 0)::int as ${kind}`).join(', ')}
        from ${movements} group by 1, 2, 3, 4`,
  },
  {
    table: 'month_year_tallies',
    effective: 'effective_month',
    recorded: 'recorded_year',
    sums: (months) => `
      select scheme, area_id, effective_month, ${startOf('year', 'recorded_month')} as recorded_year, ${again}
        from ${months} group by 1, 2, 3, 4`,
  },
  {
    table: 'year_tallies',
    effective: 'effective_year',
    recorded: 'recorded_year',
    sums: (months) => `
      select scheme, area_id, ${startOf('year', 'effective_month')} as effective_year, recorded_year, ${again}
        from ${months} group by 1, 2, 3, 4`,
  },
];

/** Parts of a `with` that sum the lines of `movements` as in each of the coarser tables, under the table's name and `_sums`. */
export const coarserSums = (movements: string): string =>
  COARSER_TALLIES.map(({ table, sums }, index) => {
    const from = index === 0 ? movements : `${COARSER_TALLIES[index - 1]?.table}_sums`;
    return `${table}_sums as materialized (${sums(from)})`;
  }).join(', ');

const addCoarser = ({ table, effective, recorded }: CoarserTally): string => `
  added_to_${table} as (
    insert into ${table} as t (province_id, scheme, area_id, ${effective}, ${recorded}, ${KINDS})
    select $1, * from ${table}_sums order by scheme = '${SCHEMES[0]}', ${effective}, area_id, ${recorded}
    on conflict (province_id, scheme, area_id, ${effective}, ${recorded})
    do update set ${MOVEMENT_KINDS.map((kind) => `${kind} = t.${kind} + excluded.${kind}`).join(', ')}
  )`;

/**
 * The end of a statement whose `posted` are new journal entries of province `$1`: adds them to the tallies. Everybody
 * adds in one order, so that nobody deadlocks; texts are compared last, which is slow.
 */
export const TALLY_POSTED = `
  ${coarserSums('posted')}, ${COARSER_TALLIES.map(addCoarser).join(', ')}
  insert into tallies as t (province_id, scheme, area_id, kind, effective_on, recorded_on, count)
  select $1, scheme, area_id, kind, effective_on, recorded_on, sum(count)
    from posted
   group by scheme, area_id, kind, effective_on, recorded_on
   order by scheme = '${SCHEMES[0]}', effective_on, area_id, kind, recorded_on
  on conflict (province_id, scheme, effective_on, area_id, kind, recorded_on)
  do update set count = t.count + excluded.count`;

/** First day of the first year in which anybody was covered; null in a register that nobody is in yet. */
export async function firstYearOf(tx: Transaction): Promise<Day | null> {
  const { rows } = await tx.query<{ first: Day | null }>(
    `select min(effective_year) as first from year_tallies where province_id = $1`,
    [tx.provinceId],
  );
  return rows[0]?.first ?? null;
}
