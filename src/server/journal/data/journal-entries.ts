import { ARRIVALS, DEPARTURES, MOVEMENT_KINDS } from '#coverage/movements.ts';
import { ALL_SUMS } from './contribution-tallies.ts';

export { POSITION, TABLES_THEN } from './recordings.ts';

/** What is counted: sums of everything, or each line by itself as the register stood at a position (`$4`), known at an instant (`$5`). */
export type Counting = 'sums' | 'lines';

/** Lines of one table for `leaf`: which leaves it is for, and how the asked communes are joined to it. */
export type Branch = (where: string, communes: string, inCommune: string) => string;

/** Lines of a table, each with its day and what it adds. */
const branch =
  (table: string, day: string, amount: string, condition: string, through = 'null::timestamptz'): Branch =>
  (where, communes, inCommune) =>
    `
  select line.area_id, ${day}, ${amount}, ${through}
    from ${communes} ${table} as line ${inCommune}
   where leaf.source = 'journal' and ${where} and province_id = $1 and scheme = any (leaf.schemes)
     and ${day} > leaf.after and ${day} <= leaf.last and ${condition}`;

/** An arrival in cover counts +1 and a departure −1 for a stock; a flow counts one kind. */
const OF_KIND = `case when leaf.kind is null and line.kind in (${DEPARTURES.map((kind) => `'${kind}'`).join(', ')}) then -count else count end`;
const isOfKind = '(leaf.kind is null or line.kind = leaf.kind)';
const OF_ALL_KINDS = `
  case leaf.kind ${MOVEMENT_KINDS.map((kind) => `when '${kind}' then ${kind}`).join(' ')}
    else ${ARRIVALS.join(' + ')} - ${DEPARTURES.join(' - ')} end`;

/** A branch that reads each `divided` year or month of the leaf by itself, by the index: a join would read them all. */
const ofDivided =
  (unit: 'year' | 'month', each: Branch): Branch =>
  (where, communes, inCommune) =>
    `
  select part.* from unnest(leaf.divided_${unit}s) as divided, lateral (${each(where, communes, inCommune)} offset 0) as part`;

const KNOWN_YEAR = `date_trunc('year', leaf.known_on::timestamp)::date`;
const KNOWN_MONTH = `date_trunc('month', leaf.known_on::timestamp)::date`;

const coarser = (table: string, effective: string, condition: string): Branch =>
  branch(table, effective, OF_ALL_KINDS, condition);

/**
 * What was known on a day is the sum of the years before its year, the months before its month, and the days of its
 * month. Of the years, those that an asked day divides are read month by month, and months that it divides day by day.
 * Each line of the journal is in exactly one of these branches.
 */
const FROM_TALLIES: readonly Branch[] = [
  coarser(
    'year_tallies',
    'effective_year',
    `recorded_year < ${KNOWN_YEAR} and effective_year <> all (leaf.divided_years)`,
  ),
  ofDivided(
    'year',
    coarser(
      'month_year_tallies',
      'effective_month',
      `effective_month >= divided and effective_month < (divided + interval '1 year')::date
       and recorded_year < ${KNOWN_YEAR} and effective_month <> all (leaf.divided_months)`,
    ),
  ),
  coarser(
    'month_tallies',
    'effective_month',
    `recorded_month >= ${KNOWN_YEAR} and recorded_month < ${KNOWN_MONTH} and effective_month <> all (leaf.divided_months)`,
  ),
  branch(
    'tallies',
    'effective_on + 0', // not by the index of days: what became known lately is less
    OF_KIND,
    `${isOfKind} and recorded_on >= ${KNOWN_MONTH} and recorded_on <= leaf.known_on
     and date_trunc('month', effective_on::timestamp)::date <> all (leaf.divided_months)`,
  ),
  ofDivided(
    'month',
    branch(
      'tallies',
      'effective_on',
      OF_KIND,
      `${isOfKind} and effective_on >= divided and effective_on < (divided + interval '1 month')::date
       and recorded_on <= leaf.known_on`,
    ),
  ),
];

const FROM_MOVEMENTS = branch(
  'movements',
  'effective_on',
  OF_KIND,
  `${isOfKind} and recorded_on <= leaf.known_on`,
  'line.recorded_at',
);

export const journalEntries = (counting: Counting): readonly Branch[] =>
  counting === 'sums' ? FROM_TALLIES : [FROM_MOVEMENTS];

const moneyIn =
  (table: string, through: string): Branch =>
  (where, communes, inCommune) =>
    `
  select line.area_id, paid_on, paid, ${through}
    from ${communes} ${table} as line ${inCommune}
   where leaf.source = 'money' and ${where} and scheme = any (leaf.schemes)
     and paid_on > leaf.after and paid_on <= leaf.last and recorded_on <= leaf.known_on`;

const MONEY: { readonly [Way in Counting]: Branch } = {
  sums: moneyIn(
    '(select * from contribution_tallies where province_id = $1)',
    `(recorded_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' - interval '1 ms'`,
  ),
  lines: moneyIn(`(${ALL_SUMS})`, 'line.through'),
};

export const moneyEntries = (counting: Counting): Branch => MONEY[counting];

/** Who waits for the SI office: few at a time, so that lines of days are enough. */
const pendingIn =
  (table: string, through: string): Branch =>
  (where, communes, inCommune) =>
    `
  select line.area_id, effective_on, count, ${through}
    from ${communes} ${table} as line ${inCommune}
   where leaf.source = 'pending' and ${where} and province_id = $1 and scheme = any (leaf.schemes)
     and effective_on > leaf.after and effective_on <= leaf.last and recorded_on <= leaf.known_on`;

const PENDING: { readonly [Way in Counting]: Branch } = {
  sums: pendingIn('pending_tallies', 'null::timestamptz'),
  lines: pendingIn('pending_movements', 'line.recorded_at'),
};

export const pendingEntries = (counting: Counting): Branch => PENDING[counting];
